/** Where the pieces of a forecast mark lie on its line, in percent, and what the mark says. */

export interface ForecastFigures {
  /** Ends of the line, in the unit of the figures; the second above the first. */
  readonly domain: readonly [number, number];
  /** 95 % interval of the forecast. */
  readonly interval?: readonly [number, number] | null;
  readonly forecast?: number | null;
  readonly target?: number | null;
  readonly measured?: number | null;
}

export interface ForecastPieces {
  readonly interval: { readonly from: number; readonly width: number } | null;
  readonly forecast: number | null;
  readonly target: number | null;
  readonly measured: number | null;
  /** The measured figure lies outside the interval; without an interval nothing is outside. */
  readonly isOutside: boolean;
}

/** Places on the line, 0 to 100; what lies beyond an end is drawn at that end. */
export function forecastPieces(figures: ForecastFigures): ForecastPieces {
  const [from, until] = figures.domain;
  const at = (value: number) => Math.min(100, Math.max(0, ((value - from) / (until - from)) * 100));
  const place = (value: number | null | undefined) => (value === null || value === undefined ? null : at(value));
  const interval = figures.interval ?? null;
  const measured = figures.measured ?? null;
  return {
    interval: interval === null ? null : { from: at(interval[0]), width: at(interval[1]) - at(interval[0]) },
    forecast: place(figures.forecast),
    target: place(figures.target),
    measured: place(measured),
    isOutside: interval !== null && measured !== null && (measured < interval[0] || measured > interval[1]),
  };
}

/** A line long enough for every figure, with air on both sides; starts at 0 for times and counts. */
export function forecastDomain(values: readonly (number | null | undefined)[]): readonly [number, number] {
  const highest = values.reduce<number>((most, value) => Math.max(most, value ?? 0), 0);
  return [0, highest > 0 ? highest * 1.15 : 1];
}
