/** Which stretch of a row of buckets a search has to look through. */
import { BUCKET_M } from '../space/crowdGrid.js';

/** A direction this near to a row of buckets lies along it. */
const LEVEL = 1e-3;

/** From and to along the row, from the body, m; nobody there when `from` is the larger. Written anew by {@link spanRow}. */
export interface RowSpan {
  from: number;
  to: number;
}

/**
 * The stretch of a row of buckets in which somebody can matter: close by, or in front within reach.
 *
 * @param low - lower edge of the row, from the body, m
 */
export function spanRow(into: RowSpan, e0x: number, e0y: number, low: number, reach2: number, close2: number): void {
  const high = low + BUCKET_M;
  const offRow = low > 0 ? low : high < 0 ? high : 0;
  const off2 = offRow * offRow;
  into.to = reach2 > off2 ? Math.sqrt(reach2 - off2) : 0;
  into.from = -into.to;
  // in front means dx e0x + dy e0y > 0; most for the edge of the row that lies farther ahead
  const ahead = e0y > 0 ? high * e0y : low * e0y;
  if (e0x > LEVEL) {
    const edge = -ahead / e0x;
    if (edge > into.from) into.from = edge;
  } else if (e0x < -LEVEL) {
    const edge = -ahead / e0x;
    if (edge < into.to) into.to = edge;
  } else if (ahead <= -LEVEL) {
    into.to = into.from - 1;
  }
  if (close2 <= off2) return;
  const close = Math.sqrt(close2 - off2);
  if (into.from > into.to) {
    into.from = -close;
    into.to = close;
    return;
  }
  if (into.from > -close) into.from = -close;
  if (into.to < close) into.to = close;
}
