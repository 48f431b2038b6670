/** Names of rooms in the order people look for them: numbers by size, all else letter by letter. */
const PARTS = /\d+|\D+/g;

/** @returns below 0 where `a` comes first; the same on every machine */
export function compareNames(a: string, b: string): number {
  const left = a.match(PARTS) ?? [];
  const right = b.match(PARTS) ?? [];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const [p, q] = [left[i] as string, right[i] as string];
    const byNumber = Number(p) - Number(q);
    if (byNumber !== 0 && !Number.isNaN(byNumber)) return byNumber;
    if (Number.isNaN(byNumber) && p !== q) return p < q ? -1 : 1;
  }
  return left.length - right.length;
}
