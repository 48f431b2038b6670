/** A value of a plain document put in place of another; the rest is shared, nothing is changed in place. */

type Branch = Readonly<Record<string, unknown>>;

const isBranch = (value: unknown): value is Branch =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * @param path - names with dots between them; missing branches are made
 * @param value - `undefined` takes the value out, and branches that are empty after it
 */
export function setAtPath<T extends object>(document: T, path: string, value: unknown): T {
  return setIn(document as Branch, path.split('.'), value) as T;
}

function setIn(branch: Branch, [name = '', ...rest]: readonly string[], value: unknown): Branch {
  const inner = Object.hasOwn(branch, name) ? branch[name] : undefined;
  const next = rest.length === 0 ? value : setIn(isBranch(inner) ? inner : {}, rest, value);
  const isEmpty = next === undefined || (value === undefined && isBranch(next) && Object.keys(next).length === 0);
  const { [name]: _, ...others } = branch;
  return isEmpty ? others : { ...others, [name]: next };
}

/** What stands at a path; undefined where there is nothing. */
export function valueAtPath(document: object, path: string): unknown {
  let value: unknown = document;
  for (const name of path.split('.')) {
    value = isBranch(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  }
  return value;
}
