/**
 * Runs a compiled case step by step and notes who crossed which line when.
 *
 * Times are those at which the centre crosses, interpolated between two steps (convention `line_times`); someone
 * jostled back and forth counts at the first crossing. Positions are the engine's own frames, exact to a centimetre.
 */
import { MusterError, type Segment } from '../../model/index.js';
import { createSimulation, type Frame, type RunEvent, type SimulationSetup } from '../../sim/index.js';
import type { CompiledCase } from './compileCase.js';

/** A line of the case that is timed: a measurement line, a portal or an exit. */
export interface TimedLine {
  readonly segment: Segment;
  /** The occupant who crossed, if the event tells of this line. */
  crossedBy(event: RunEvent): number | undefined;
}

export interface Crossing {
  readonly occupant: number;
  readonly timeS: number;
}

/** A line of `measurements.lines`. */
export function measurementLine({ lines }: SimulationSetup, id: string): TimedLine {
  const index = lines.findIndex((line) => line.id === id);
  const { from, to } = present(lines[index], id);
  const crossedBy = (event: RunEvent) =>
    event.type === 'occupantCrossedLine' && event.line === index ? event.occupant : undefined;
  return { segment: [from, to], crossedBy };
}

/** A portal of the plan, as the foot of a stair. */
export function portalLine({ cells }: SimulationSetup, id: string): TimedLine {
  const index = cells.portals.findIndex((portal) => portal.id === id);
  const { segment } = present(cells.portals[index], id);
  const crossedBy = (event: RunEvent) =>
    event.type === 'occupantPassedPortal' && event.portal === index ? event.occupant : undefined;
  return { segment, crossedBy };
}

function present<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new MusterError('unknown-line', `the case has no line “${id}”`);
  return value;
}

export interface Watch {
  readonly lines?: Readonly<Record<string, TimedLine>>;
  readonly untilS: number;
  /** Called with the start and then every this many seconds. */
  readonly everyS?: number;
  readonly onFrame?: (frame: Frame) => void;
  /** Ends the run before everyone is out. */
  readonly isOver?: (crossings: Readonly<Record<string, readonly Crossing[]>>, timeS: number) => boolean;
}

export interface Observation {
  /** Crossings of each line, in the order of their times; every person once. */
  readonly crossings: Readonly<Record<string, readonly Crossing[]>>;
  /** By occupant: the goal reached, as its index in the setup; -1 for none. */
  readonly goalReached: readonly number[];
  /** Those who are out. */
  readonly outCount: number;
  readonly simulatedS: number;
}

/** Steps a case until everybody is out, nobody can move any more, or the watch is over. */
export function observeCase({ setup, doors }: CompiledCase, watch: Watch): Observation {
  const { lines = {}, untilS, everyS, onFrame, isOver = () => false } = watch;
  const { dtS } = setup;
  const names = Object.keys(lines);
  const crossings: Record<string, Crossing[]> = Object.fromEntries(names.map((name) => [name, []]));
  const seen = new Map(names.map((name) => [name, new Set<number>()]));
  const goalReached = setup.occupants.map(() => -1);
  const simulation = createSimulation(setup);
  const frameSteps = everyS === undefined ? 0 : Math.round(everyS / dtS);
  let before = simulation.frame();
  onFrame?.(before);

  while (!isOver(crossings, simulation.timeS) && simulation.timeS < untilS - dtS / 2) {
    if (simulation.isSettled && !doors.isPending) break;
    doors.apply(simulation);
    simulation.step();
    const after = simulation.frame();
    for (const event of simulation.drainEvents()) {
      if (event.type === 'occupantReachedGoal') goalReached[event.occupant] = event.goal;
      for (const name of names) {
        const line = lines[name] as TimedLine;
        const occupant = line.crossedBy(event);
        const crossed = seen.get(name) as Set<number>;
        if (occupant === undefined || crossed.has(occupant)) continue;
        crossed.add(occupant);
        const timeS = before.timeS + shareBefore(line.segment, before, after, occupant) * dtS;
        crossings[name]?.push({ occupant, timeS });
      }
    }
    if (frameSteps > 0 && simulation.stepCount % frameSteps === 0) onFrame?.(after);
    before = after;
  }
  for (const list of Object.values(crossings)) list.sort((a, b) => a.timeS - b.timeS);
  const outCount = goalReached.filter((goal) => goal >= 0).length;
  return { crossings, goalReached, outCount, simulatedS: simulation.timeS };
}

/** Share of a step that had passed when the centre crossed, by its distances from the line before and after. */
function shareBefore([[ax, ay], [bx, by]]: Segment, before: Frame, after: Frame, i: number): number {
  const side = ({ xCm, yCm }: Frame) =>
    (bx - ax) * ((yCm[i] as number) / 100 - ay) - (by - ay) * ((xCm[i] as number) / 100 - ax);
  const from = side(before);
  const to = side(after);
  // both ends rounded onto the line: it was crossed within this step, no more is known
  if (from === to) return 0.5;
  return Math.min(1, Math.max(0, from / (from - to)));
}

export function timesOf(crossings: readonly Crossing[] | undefined): number[] {
  return (crossings ?? []).map((each) => each.timeS);
}

/** When the last of so many people crossed, s; NaN while fewer have. */
export function lastOf(crossings: readonly Crossing[] | undefined, count: number): number {
  return crossings?.[count - 1]?.timeS ?? Number.NaN;
}

/** (n - 1) / (last - first) of a line, per second (convention `flow`). */
export function flowPerS(timesS: readonly number[]): number {
  const first = timesS[0] ?? Number.NaN;
  const last = timesS.at(-1) ?? Number.NaN;
  return (timesS.length - 1) / (last - first);
}
