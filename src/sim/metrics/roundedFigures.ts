/** Six significant digits: fine enough for every figure, coarse enough to be the same in every engine. */
export function roundFigure(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(6)) : value;
}

/** The same object with every number in it rounded to six significant digits. */
export function roundFigures<T>(value: T): T {
  if (typeof value === 'number') return roundFigure(value) as T;
  if (Array.isArray(value)) return value.map(roundFigures) as T;
  if (value === null || typeof value !== 'object') return value;
  const members = Object.entries(value).map(([key, member]) => [key, roundFigures(member)]);
  return Object.fromEntries(members) as T;
}
