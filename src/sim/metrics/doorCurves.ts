/** People through a door or over a line as curves of time, from the event log. */
import type { WalkableCells } from '../../floorplans/index.js';
import { distance, type Point } from '../../model/index.js';
import type { RunRecord } from '../record/runRecord.js';
import { addPassage, type Passage } from './passages.js';

/** Width of a bin of the flow curve, s. */
export const FLOW_BIN_S = 3;

/** Crossings of one portal or line, in the order of time; the n-th entry is the moment n people had passed. */
export interface PassageCurve {
  readonly count: number;
  readonly firstS: number | null;
  readonly lastS: number | null;
  /** (count − 1) / (lastS − firstS), people/s; null for fewer than two or all at once. */
  readonly meanFlowPerS: number | null;
  /** Clear width of the door, or length of the line, m; null where it is not known. */
  readonly widthM: number | null;
  /** Mean flow over that whole width, people/(s·m). A handbook's flow over effective width is higher by the boundary. */
  readonly specificFlowPerMS: number | null;
  readonly timesS: readonly number[];
}

/** A portal's curve, with how many crossed towards each of its sides. */
export interface DoorCurve extends PassageCurve {
  readonly portal: number;
  readonly towards: readonly { readonly cell: number; readonly count: number }[];
}

export interface FlowBin {
  readonly fromS: number;
  readonly count: number;
  readonly flowPerS: number;
}

function passageCurve(timesS: readonly number[], widthM: number | null): PassageCurve {
  const firstS = timesS[0] ?? null;
  const lastS = timesS[timesS.length - 1] ?? null;
  const isSpread = firstS !== null && lastS !== null && lastS > firstS;
  const meanFlowPerS = isSpread ? (timesS.length - 1) / (lastS - firstS) : null;
  const specificFlowPerMS = meanFlowPerS === null || widthM === null || widthM <= 0 ? null : meanFlowPerS / widthM;
  return { count: timesS.length, firstS, lastS, meanFlowPerS, widthM, specificFlowPerMS, timesS };
}

/** A curve for every portal that somebody crossed for good, by index of the portal. */
export function doorCurves(record: RunRecord, { portals }: WalkableCells): DoorCurve[] {
  const byPortal = new Map<number, Passage[]>();
  for (const event of record.events) {
    if (event.type !== 'occupantPassedPortal') continue;
    const passages = byPortal.get(event.portal) ?? [];
    byPortal.set(event.portal, passages);
    addPassage(passages, { timeS: event.step * record.header.dtS, occupant: event.occupant, toCell: event.toCell });
  }
  return [...byPortal.entries()]
    .filter(([, passages]) => passages.length > 0)
    .sort(([a], [b]) => a - b)
    .map(([portal, passages]) => {
      const towards = new Map<number, number>();
      for (const { toCell } of passages) towards.set(toCell, (towards.get(toCell) ?? 0) + 1);
      return {
        portal,
        ...passageCurve(
          passages.map(({ timeS }) => timeS),
          portals[portal]?.clearWidthM ?? null,
        ),
        towards: [...towards.entries()].sort(([a], [b]) => a - b).map(([cell, count]) => ({ cell, count })),
      };
    });
}

/** A measurement line; without its ends it has no specific flow. */
export interface CountedLine {
  readonly id: string;
  readonly from?: Point;
  readonly to?: Point;
}

/**
 * A curve for every measurement line, by its id, also for those nobody crossed. Each person counts once, when they first
 * crossed (as in PedPy's `compute_n_t`).
 */
export function lineCurves(record: RunRecord, lines: readonly CountedLine[]): Record<string, PassageCurve> {
  const timesS = lines.map((): number[] => []);
  const crossed = lines.map(() => new Set<number>());
  for (const event of record.events) {
    if (event.type !== 'occupantCrossedLine' || crossed[event.line]?.has(event.occupant)) continue;
    crossed[event.line]?.add(event.occupant);
    timesS[event.line]?.push(event.step * record.header.dtS);
  }
  const curveOf = ({ from, to }: CountedLine, index: number) =>
    passageCurve(timesS[index] ?? [], from === undefined || to === undefined ? null : distance(from, to));
  return Object.fromEntries(lines.map((line, index) => [line.id, curveOf(line, index)]));
}

/** Flow in bins from the start of the run to the last crossing, people/s. */
export function flowBins(timesS: readonly number[], binS: number = FLOW_BIN_S): FlowBin[] {
  const bins: { fromS: number; count: number; flowPerS: number }[] = [];
  for (const timeS of timesS) {
    const index = Math.floor(timeS / binS);
    while (bins.length <= index) bins.push({ fromS: bins.length * binS, count: 0, flowPerS: 0 });
    const bin = bins[index];
    if (bin === undefined) continue;
    bin.count++;
    bin.flowPerS = bin.count / binS;
  }
  return bins;
}
