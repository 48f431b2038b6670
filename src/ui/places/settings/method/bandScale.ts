/** Where a figure and its band lie on their line, in percent. */
import type { FigureOfFile } from './verificationFile.js';

export interface BandPieces {
  /** Null where the case sets no band. A band that is open at an end runs to the end of the line. */
  readonly band: { readonly from: number; readonly width: number } | null;
  readonly isOpenBelow: boolean;
  readonly isOpenAbove: boolean;
  readonly measured: number | null;
  /** One standard deviation over the seeds on both sides. */
  readonly spread: { readonly from: number; readonly width: number } | null;
}

/** A band narrower than this share of its numbers, or than this, cannot be told from a point. */
const NARROWEST_SHARE = 1e-9;
const NARROWEST = 1e-12;

/** A band fills about half the line; the line grows where the figure lies outside. */
function domainOf({ value, min, max, sd = 0 }: FigureOfFile): readonly [number, number] {
  const width = min !== null && max !== null ? max - min : Math.abs(min ?? max ?? value ?? 0);
  const largest = Math.max(Math.abs(min ?? 0), Math.abs(max ?? 0), Math.abs(value ?? 0));
  const size = width === 0 ? 1 : Math.max(width, NARROWEST_SHARE * largest, NARROWEST);
  const ends = [min ?? max ?? value ?? 0, max ?? min ?? value ?? 0] as const;
  const below = ends[0] - size / 2;
  const above = ends[1] + size / 2;
  const measured = value === null ? [] : [value - sd - size / 10, value + sd + size / 10];
  return [Math.min(below, ...measured), Math.max(above, ...measured)];
}

export function bandPieces(figure: FigureOfFile): BandPieces {
  const { value, min, max, sd } = figure;
  const [low, high] = domainOf(figure);
  const at = (x: number) => Math.min(100, Math.max(0, ((x - low) / (high - low)) * 100));
  const between = (from: number, until: number) => ({ from: at(from), width: at(until) - at(from) });
  return {
    band: min === null && max === null ? null : between(min ?? low, max ?? high),
    isOpenBelow: min === null,
    isOpenAbove: max === null,
    measured: value === null ? null : at(value),
    spread: value === null || sd === undefined ? null : between(value - sd, value + sd),
  };
}
