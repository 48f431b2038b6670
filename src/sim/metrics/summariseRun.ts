/**
 * The figures of one run, from its record: what `simulate --json` prints and the app shows beside a replay.
 *
 * Every number is rounded to six significant digits.
 */
import type { WalkableCells } from '../../floorplans/index.js';
import type { RunRecord } from '../record/runRecord.js';
import { areaSeries } from './areaSeries.js';
import type { Bottleneck } from './bottleneck.js';
import { type CountedLine, lineCurves, type PassageCurve } from './doorCurves.js';
import { type EgressTimes, egressTimes } from './egressTimes.js';
import type { AreaSeries, MeasurementArea } from './measurementArea.js';
import { roundFigures } from './roundedFigures.js';

/** What the runner knows and the record does not. */
export interface RunSummaryInput {
  readonly record: RunRecord;
  readonly cells: WalkableCells;
  /** In the order in which the run numbered them. */
  readonly lines?: readonly CountedLine[];
  readonly areas?: readonly MeasurementArea[];
  readonly bottlenecks: readonly Bottleneck[];
  /** Dose of smoke gases and heat of every occupant; null or absent in a run without them. */
  readonly doses?: Float64Array | null;
  /** Start of the alarm where the phases do not say it, s. */
  readonly alarmS?: number;
  /** Length of the run; the last frame or event where absent, s. */
  readonly simulatedS?: number;
  readonly hash: string;
  /** Sum over steps of people in motion or queueing. */
  readonly agentSteps: number;
  readonly cpuS: number;
  readonly wallS: number;
}

export interface RunSummary extends Omit<EgressTimes, 'alarmS'> {
  readonly engine: string;
  readonly planHash: string;
  readonly scenarioHash: string;
  readonly seed: number;
  readonly hash: string;
  readonly simulatedS: number;
  readonly lines: Readonly<Record<string, PassageCurve>>;
  readonly areas: Readonly<Record<string, AreaSeries>>;
  readonly bottlenecks: readonly Bottleneck[];
  /** Highest dose in each group, 1 being the dose at which half of all people stop; only in a run with hazards. */
  readonly fed?: Readonly<Record<string, number>>;
  /** People whom smoke gases or heat kept from going on; only in a run with hazards. */
  readonly incapacitated?: number;
  readonly agentSteps: number;
  readonly cpuS: number;
  readonly wallS: number;
}

function lastMomentS(record: RunRecord): number {
  const lastEvent = record.events[record.events.length - 1];
  const lastFrame = record.frames[record.frames.length - 1];
  return Math.max((lastEvent?.step ?? 0) * record.header.dtS, lastFrame?.timeS ?? 0);
}

function hazardFigures(
  { occupants, events }: RunRecord,
  doses: Float64Array | null,
): Pick<RunSummary, 'fed' | 'incapacitated'> {
  if (!doses) return {};
  const highest = occupants.groups.map(() => 0);
  for (const [i, group] of occupants.group.entries()) {
    highest[group] = Math.max(highest[group] as number, doses[i] ?? 0);
  }
  return {
    fed: Object.fromEntries(occupants.groups.map(({ id }, group) => [id, highest[group] as number])),
    incapacitated: events.filter((event) => event.type === 'occupantOvercome').length,
  };
}

/** @returns the figures, in the order in which they are printed */
export function summariseRun(input: RunSummaryInput): RunSummary {
  const { record, cells, lines = [], areas = [] } = input;
  const { engine, planHash, scenarioHash, seed } = record.header;
  const times = egressTimes(record, cells, input.alarmS);
  const { occupants, evacuated, stuck, evacuationTimeS, buildingClearTimeS, securedTimeS } = times;
  return roundFigures<RunSummary>({
    engine,
    planHash,
    scenarioHash,
    seed,
    hash: input.hash,
    occupants,
    evacuated,
    stuck,
    evacuationTimeS,
    buildingClearTimeS,
    ...(securedTimeS === undefined ? {} : { securedTimeS }),
    simulatedS: input.simulatedS ?? lastMomentS(record),
    groups: times.groups,
    exits: times.exits,
    routes: times.routes,
    lines: lineCurves(record, lines),
    areas: Object.fromEntries(areas.map((area) => [area.id, areaSeries(record, cells, area)])),
    phases: times.phases,
    bottlenecks: input.bottlenecks,
    ...hazardFigures(record, input.doses ?? null),
    agentSteps: input.agentSteps,
    cpuS: input.cpuS,
    wallS: input.wallS,
  });
}
