/** Rounds half up at a decimal (`scale` 10 for one); 1e-9 takes back what binary fractions lose of an exact half. */
export function roundHalfUp(x: number, scale: number): number {
  return Math.floor(x * scale + 0.5 + 1e-9) / scale;
}
