/** Runs a drill of a kind to its end and lays out what tests ask about it. */
import type { CampusPlan } from '../../../src/floorplans/index.js';
import type { Problem } from '../../../src/model/index.js';
import {
  prepareRun,
  presetScenario,
  type RunResult,
  type Scenario,
  type School,
} from '../../../src/scenarios/index.js';
import { OCCUPANT_STATE, type RunEvent, type RunRecord } from '../../../src/sim/index.js';
import { host } from './plans.js';

export interface DrillOrder {
  readonly kind: string;
  readonly plan: CampusPlan;
  readonly slot?: string;
  readonly people?: number;
  readonly school?: School;
  readonly seed?: number;
  readonly change?: Partial<Scenario>;
}

export function prepareDrill({ kind, plan, slot, people, school, seed = 1, change = {} }: DrillOrder) {
  const population = people === undefined ? ({ from: 'school' } as const) : ({ from: 'count', count: people } as const);
  const { value: scenario, problems } = presetScenario(kind, slot, { population });
  if (!scenario) return { value: null, problems };
  return prepareRun({ plan, scenario: { ...scenario, ...change }, seed, host, ...(school ? { school } : {}) });
}

export interface FinishedDrill {
  readonly result: RunResult;
  readonly record: RunRecord;
  readonly problems: readonly Problem[];
  readonly codes: readonly string[];
  readonly portalIds: readonly string[];
  /** When a phase first began and last ended, s. */
  phase(name: string): { readonly startS: number; readonly endS: number };
  /** Events between two times, the first included, with their own, s. */
  between(fromS: number, untilS: number): (RunEvent & { readonly timeS: number })[];
  /** People in a state in the frame nearest before a time. */
  countAt(timeS: number, state: keyof typeof OCCUPANT_STATE): number;
}

export function runDrill(order: DrillOrder): FinishedDrill {
  const { value, problems } = prepareDrill(order);
  if (!value) throw new Error(problems.map((each) => each.message).join('\n'));
  while (!value.advance().done);
  const result = value.result();
  const record = value.record();
  const { dtS } = record.header;
  return {
    result,
    record,
    problems,
    codes: problems.map((each) => each.code),
    portalIds: value.cells.portals.map((each) => each.id),
    phase(name) {
      const spans = result.phases.filter((each) => each.name === name);
      const ends = spans.map((each) => each.endS ?? Number.NaN);
      return { startS: spans[0]?.startS ?? Number.NaN, endS: ends[ends.length - 1] ?? Number.NaN };
    },
    between: (fromS, untilS) =>
      record.events.flatMap((event) => {
        const timeS = event.step * dtS;
        return timeS >= fromS - 1e-9 && timeS < untilS - 1e-9 ? [{ ...event, timeS }] : [];
      }),
    countAt(timeS, state) {
      const before = record.frames.filter((frame) => frame.timeS <= timeS + 1e-9);
      const frame = before[before.length - 1];
      return [...(frame?.state ?? [])].filter((each) => each === OCCUPANT_STATE[state]).length;
    },
  };
}
