/** Whether a document has more parts than a campus, before each of them is checked. */

/** The demo campus has some 5,000; a university of twenty such has 100,000. */
export const MAX_PARTS = 200_000;

/** Counts objects, at most one more than are allowed; coordinates are lists of numbers and count nothing. */
export function hasTooManyParts(json: unknown): boolean {
  const open: unknown[] = [json];
  let parts = 0;
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value) && ++parts > MAX_PARTS) return true;
    for (const each of Array.isArray(value) ? value : Object.values(value)) {
      if (typeof each === 'object' && each !== null) open.push(each);
    }
  }
  return false;
}
