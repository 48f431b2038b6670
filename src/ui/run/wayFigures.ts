/** What a run says about one way: how many, how fast, how long they waited. */

import type { Passage } from '../../sim/index.js';
import { FRAME_INTERVAL_S, type Frame, OCCUPANT_STATE } from '../../sim/index.js';
import { frameIndexAt } from './interpolate.js';
import type { RunSeries } from './runSeries.js';
import type { Way } from './ways.js';

export interface WayFigures {
  readonly passed: number;
  readonly firstS: number | null;
  readonly lastS: number | null;
  /** (passed − 1) / (last − first), people/s; null below two people. */
  readonly meanFlowPerS: number | null;
  readonly groups: number;
}

/** Everyone who passed a way, in order of time. */
export function passagesOf(series: RunSeries, way: Way): Passage[] {
  const passages = way.portals.flatMap((portal) => series.passages[portal] ?? []);
  return passages.sort((a, b) => a.timeS - b.timeS || a.occupant - b.occupant);
}

export function wayFigures(series: RunSeries, way: Way, untilS = Number.POSITIVE_INFINITY): WayFigures {
  const passages = passagesOf(series, way).filter(({ timeS }) => timeS <= untilS);
  const firstS = passages[0]?.timeS ?? null;
  const lastS = passages.at(-1)?.timeS ?? null;
  const span = firstS === null || lastS === null ? 0 : lastS - firstS;
  const groups = new Set(passages.map(({ occupant }) => series.setup.occupants.group[occupant]));
  return {
    passed: passages.length,
    firstS,
    lastS,
    meanFlowPerS: span > 0 ? (passages.length - 1) / span : null,
    groups: groups.size,
  };
}

/**
 * Mean time people stood waiting in the cell before a way, s; null when nobody passed.
 *
 * Counted backwards from each passage while the person was in the cell they came from.
 */
export function meanWaitS(series: RunSeries, frames: readonly Frame[], way: Way): number | null {
  const passages = passagesOf(series, way);
  if (passages.length === 0) return null;
  let waitingFrames = 0;
  for (const { timeS, occupant } of passages) {
    const last = frameIndexAt(frames, timeS - 1e-6);
    const from = frames[last]?.cell[occupant];
    for (let index = last; index >= 0; index--) {
      const frame = frames[index] as Frame;
      if (frame.cell[occupant] !== from) break;
      if (frame.state[occupant] === OCCUPANT_STATE.waiting) waitingFrames++;
    }
  }
  return (waitingFrames * FRAME_INTERVAL_S) / passages.length;
}
