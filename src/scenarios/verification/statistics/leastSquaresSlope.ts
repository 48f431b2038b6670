/** Slope of the straight line that fits points best, by least squares. */
export function leastSquaresSlope(xs: readonly number[], ys: readonly number[]): number {
  const n = xs.length;
  const meanX = xs.reduce((sum, x) => sum + x, 0) / n;
  const meanY = ys.reduce((sum, y) => sum + y, 0) / n;
  let products = 0;
  let squares = 0;
  xs.forEach((x, k) => {
    products += (x - meanX) * ((ys[k] ?? Number.NaN) - meanY);
    squares += (x - meanX) * (x - meanX);
  });
  return products / squares;
}
