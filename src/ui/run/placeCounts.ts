/** People left by place and time: the table behind the picture. */
import type { CampusPlan } from '../../floorplans/index.js';
import { type Frame, OCCUPANT_STATE } from '../../sim/index.js';
import type { RunSetup } from '../worker/protocol.js';
import { frameIndexAt } from './interpolate.js';

export interface PlaceCounts {
  readonly timesS: readonly number[];
  /** One row a level that anyone was on, buildings in plan order; the last row is outdoors. */
  readonly rows: readonly {
    readonly levelId: string | null;
    readonly buildingId: string | null;
    readonly counts: readonly number[];
  }[];
  /** Of all these, at rest where an order put them. */
  readonly inPlace: readonly number[];
}

/** Round times from the start to the end, at most `columns` of them, s. */
export function sampleTimes(untilS: number, columns: number): number[] {
  const steps = [5, 10, 15, 30, 60, 120, 300, 600];
  const stepS = steps.find((each) => untilS / each <= columns - 1) ?? 600;
  const times: number[] = [];
  for (let timeS = 0; timeS <= untilS; timeS += stepS) times.push(timeS);
  return times;
}

/** People on the floor of each cell's level at one moment; outdoors is the empty key. */
export function countByLevel(setup: RunSetup, frame: Frame): Map<string, number> {
  const counts = new Map<string, number>();
  for (let occupant = 0; occupant < frame.state.length; occupant++) {
    const state = frame.state[occupant];
    if (state === OCCUPANT_STATE.absent || state === OCCUPANT_STATE.out) continue;
    const key = setup.cells.cells[frame.cell[occupant] as number]?.levelId ?? '';
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

export function placeCounts(
  plan: CampusPlan,
  setup: RunSetup,
  frames: readonly Frame[],
  timesS: readonly number[],
): PlaceCounts {
  const sampled = timesS.flatMap((timeS) => frames[frameIndexAt(frames, timeS)] ?? []);
  const samples = sampled.map((frame) => countByLevel(setup, frame));
  const inPlace = sampled.map(({ state }) => state.filter((each) => each === OCCUPANT_STATE.inPlace).length);
  const keys = [
    ...plan.buildings.flatMap((building) =>
      building.levels.map((level) => ({ levelId: level.id, buildingId: building.id })),
    ),
    { levelId: null, buildingId: null },
  ];
  const rows = keys
    .map((key) => ({ ...key, counts: samples.map((sample) => sample.get(key.levelId ?? '') ?? 0) }))
    .filter((row) => row.counts.some((count) => count > 0));
  return { timesS: timesS.slice(0, samples.length), rows, inPlace };
}
