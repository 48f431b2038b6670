/** A figure as tables show it; an empty cell stays empty. */
import { roundFigure } from '../../metrics/roundedFigures.js';

/** Six significant digits, or null. */
export function roundedCell(value: number | null): number | null {
  return value === null ? null : roundFigure(value);
}
