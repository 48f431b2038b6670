/** Something worked out once for each set of goals and cell: lists of lists, since the step asks for every person. */

export interface OncePerSetAndCell<V> {
  of(set: number, cell: number): V;
  /** Has all of it worked out anew. */
  forget(): void;
}

/** @param work - never gives `undefined` */
export function oncePerSetAndCell<V>(cellCount: number, work: (set: number, cell: number) => V): OncePerSetAndCell<V> {
  const known: (V | undefined)[][] = [];
  return {
    of(set, cell) {
      let ofSet = known[set];
      if (!ofSet) {
        ofSet = new Array<V | undefined>(cellCount).fill(undefined);
        known[set] = ofSet;
      }
      let made = ofSet[cell];
      if (made === undefined) {
        made = work(set, cell);
        ofSet[cell] = made;
      }
      return made;
    },
    forget() {
      known.length = 0;
    },
  };
}
