/**
 * Available and required safe egress time of every place, side by side.
 *
 * RSET of a place is when the last person left it, whoever started there or came through; to one frame, 0.2 s. Times
 * count from the start of the run.
 */
import type { WalkableCells } from '../../floorplans/index.js';
import type { FireAlarm, HazardSetup } from '../hazards/hazardHistory.js';
import { OCCUPANT_STATE, type RunRecord } from '../record/runRecord.js';
import { availableTimes } from './availableTime.js';
import { roundFigures } from './roundedFigures.js';
import { TENABILITY_CRITERIA, type TenabilityCause, type TenabilityCriteria } from './tenabilityCriteria.js';

export interface SpaceTenability {
  /** Id of a space, flight or landing. */
  readonly space: string;
  readonly name: string;
  readonly nameEn: string;
  readonly levelId: string | null;
  /** Null where it stays tenable. */
  readonly asetS: number | null;
  readonly asetCause: TenabilityCause | null;
  /** Null where nobody was in it, or somebody never left. */
  readonly rsetS: number | null;
  /** ASET less RSET; null where either is. */
  readonly marginS: number | null;
  /** Still in it at the end of the run. */
  readonly peopleLeft: number;
}

export interface TenabilityTable {
  readonly criteria: TenabilityCriteria;
  /** What raised the alarm, and when; null where nothing did. Absent without a fire. */
  readonly alarm?: FireAlarm | null;
  /** Places lost with people in them first, then the smallest margin; then those where people were and nothing was lost. */
  readonly spaces: readonly SpaceTenability[];
}

interface Leaving {
  /** First frame without anyone after the last who was in it, s; null for a place nobody was in. */
  readonly emptyS: Float64Array;
  readonly left: Int32Array;
}

function leavingOf({ frames }: RunRecord, cellCount: number): Leaving {
  const emptyS = new Float64Array(cellCount).fill(Number.NaN);
  const left = new Int32Array(cellCount);
  const there = new Uint8Array(cellCount);
  frames.forEach((frame, f) => {
    const nextS = frames[f + 1]?.timeS ?? frame.timeS;
    const isLast = f === frames.length - 1;
    there.fill(0);
    for (let i = 0; i < frame.state.length; i++) {
      const state = frame.state[i];
      if (state === OCCUPANT_STATE.absent || state === OCCUPANT_STATE.out) continue;
      const cell = frame.cell[i] as number;
      if (cell < 0) continue;
      there[cell] = 1;
      if (isLast) left[cell] = (left[cell] as number) + 1;
    }
    for (let cell = 0; cell < cellCount; cell++) if (there[cell] === 1) emptyS[cell] = nextS;
  });
  return { emptyS, left };
}

/** How bad a place is, least first: lost with people in it, then by margin, then never lost. */
function urgency({ asetS, marginS, peopleLeft }: SpaceTenability): number {
  if (asetS !== null && peopleLeft > 0) return Number.NEGATIVE_INFINITY;
  return marginS ?? Number.POSITIVE_INFINITY;
}

/** Makes the table for records of one setup; the available times are worked out once, when first asked for. */
export function createTenability(
  hazards: HazardSetup,
  cells: WalkableCells,
  criteria: TenabilityCriteria = TENABILITY_CRITERIA,
): (record: RunRecord) => TenabilityTable {
  let available: ReturnType<typeof availableTimes> | null = null;
  return (record) => {
    available ??= availableTimes(hazards, cells, criteria);
    const { emptyS, left } = leavingOf(record, cells.cells.length);
    const spaces = cells.cells.flatMap((cell, c): SpaceTenability[] => {
      const { asetS, cause: asetCause } = available?.[c] ?? { asetS: null, cause: null };
      const wasUsed = !Number.isNaN(emptyS[c]);
      if (cell.kind === 'ground' || (asetS === null && !wasUsed)) return [];
      const peopleLeft = left[c] as number;
      const rsetS = wasUsed && peopleLeft === 0 ? (emptyS[c] as number) : null;
      const marginS = asetS !== null && rsetS !== null ? asetS - rsetS : null;
      const { id, name, nameEn, levelId } = cell;
      return [{ space: id, name, nameEn, levelId, asetS, asetCause, rsetS, marginS, peopleLeft }];
    });
    const order = spaces.map((each, k) => ({ each, k, urgency: urgency(each) }));
    order.sort((one, other) =>
      one.urgency === other.urgency ? one.k - other.k : one.urgency < other.urgency ? -1 : 1,
    );
    const alarm = hazards.burning ? { alarm: hazards.burning.alarm } : {};
    return roundFigures({ criteria, ...alarm, spaces: order.map(({ each }) => each) });
  };
}
