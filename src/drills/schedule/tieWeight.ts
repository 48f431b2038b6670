/**
 * A whole number from 0 to 4095 that hardly any two pairs share: which of two equally good plans is taken.
 *
 * Fixed by the pair alone, so that neither the solver's version nor its own choices decide.
 */
export function tieWeight(a: number, b: number): number {
  let x = Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b + 1, 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 15), 0x2c1b3c6d);
  x = Math.imul(x ^ (x >>> 12), 0x297a2d39);
  return (x ^ (x >>> 15)) & 0xfff;
}
