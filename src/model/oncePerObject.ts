/**
 * Works something out once for each object, and forgets it with the object.
 *
 * @param work - depends on nothing but the object, which is never changed in place; never gives `undefined`
 */
export function oncePerObject<K extends object, V>(work: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, V>();
  return (of) => {
    let made = known.get(of);
    if (made === undefined) {
      made = work(of);
      known.set(of, made);
    }
    return made;
  };
}
