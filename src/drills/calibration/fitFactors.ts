/**
 * The school's own pace and time to react, from measured class times.
 *
 * A class arrives when it has reacted and walked: arrival = reaction · measured share + walk / pace, where reaction and walk
 * are those of the runs on the class's own route, queues included. Where enough starts were timed the two are fitted
 * apart, each by the median over classes; else by a Theil–Sen line through arrivals over walks, less what the runs let
 * classes with a longer way start later, by a line of its own: floors may go in turn, and waiting is no walking. Both bear
 * gross errors of a class or two. Intervals are 95 % percentiles of a bootstrap over classes (Efron 1979), seeded, so that
 * the same times give the same figures.
 */
import { medianOf, type Outcome, problem, randomStream } from '../../model/index.js';
import { quantile } from '../../sim/index.js';
import type { ClassPair } from './classPair.js';
import { theilSen } from './theilSen.js';

/** Fewer classes than this tell no line that bears an error; ours. */
export const FEWEST_CLASSES = 8;

/** What a scenario can be set to. */
export const SHARE_LIMITS = { reaction: [0.2, 5], pace: [0.2, 2] } as const;

const DRAWS = 400;
const SEED = 1;

export interface Factors {
  /** Of the usual time to react; `reactionShare` of a scenario. */
  readonly reaction: number;
  /** Of the usual speed; `paceShare` of a scenario. */
  readonly pace: number;
}

export interface Fit extends Factors {
  readonly reactionInterval: readonly [number, number];
  readonly paceInterval: readonly [number, number];
  readonly classes: number;
  /** Whether starts were timed, or reaction is what is left at no walk. */
  readonly hasStarts: boolean;
}

type Started = ClassPair & { readonly startS: number };

const hasStarted = (pair: ClassPair): pair is Started => pair.startS !== null && pair.startS < pair.arrivedS;

/** `null` where the times tell no factors: nobody walked longer for a longer way, or left before the signal. */
function factorsOf(pairs: readonly ClassPair[], fromStarts: boolean): Factors | null {
  const usual = medianOf(pairs.map(({ reactionS }) => reactionS));
  if (usual === null || usual <= 0) return null;
  if (fromStarts) {
    const started = pairs.filter(hasStarted);
    const slower = medianOf(started.map(({ arrivedS, startS, walkS }) => (arrivedS - startS) / walkS));
    const expected = medianOf(started.map(({ reactionS }) => reactionS));
    const measured = medianOf(started.map(({ startS }) => startS));
    if (slower === null || measured === null || expected === null || slower <= 0 || expected <= 0) return null;
    return { reaction: measured / expected, pace: 1 / slower };
  }
  const line = theilSen(pairs.map(({ walkS, arrivedS }) => [walkS, arrivedS]));
  const released = theilSen(pairs.map(({ walkS, reactionS }) => [walkS, reactionS]));
  if (line === null || released === null || line.intercept <= 0 || released.intercept <= 0) return null;
  const reaction = line.intercept / released.intercept;
  const slower = line.slope - reaction * released.slope;
  return slower <= 0 ? null : { reaction, pace: 1 / slower };
}

function resampled(pairs: readonly ClassPair[], draw: number): ClassPair[] {
  const stream = randomStream(SEED, 'calibration', draw);
  return pairs.map(() => pairs[Math.floor(stream.next() * pairs.length)] as ClassPair);
}

function interval(values: readonly number[]): readonly [number, number] {
  const sorted = [...values].sort((a, b) => a - b);
  return [quantile(sorted, 0.025), quantile(sorted, 0.975)];
}

function refuse(code: string, message: string, values: Record<string, number> = {}) {
  return { value: null, problems: [problem('error', code, '', message, { values })] };
}

interface Fitted {
  readonly factors: Factors;
  /** The classes they were fitted to. */
  readonly used: readonly ClassPair[];
  readonly fromStarts: boolean;
}

/** The factors of all classes together, or why there are none. */
export function fitFactors(pairs: readonly ClassPair[]): Outcome<Fitted> {
  if (pairs.length < FEWEST_CLASSES) {
    const message = `Arrival times of ${pairs.length} classes can be held beside a run; ${FEWEST_CLASSES} are needed. Time more classes, or run the same drill first.`;
    return refuse('calibration-too-few-classes', message, { count: pairs.length, needed: FEWEST_CLASSES });
  }
  const fromStarts = pairs.filter(hasStarted).length >= FEWEST_CLASSES;
  const used = fromStarts ? pairs.filter(hasStarted) : pairs;
  const factors = factorsOf(used, fromStarts);
  if (factors === null) {
    const message =
      'The measured times do not grow with the way, so they tell neither pace nor time to react. Check that they count from the signal.';
    return refuse('calibration-tells-nothing', message);
  }
  const isWithin = (value: number, [least, most]: readonly [number, number]) => value >= least && value <= most;
  if (!isWithin(factors.reaction, SHARE_LIMITS.reaction) || !isWithin(factors.pace, SHARE_LIMITS.pace)) {
    const reaction = Math.round(factors.reaction * 100);
    const pace = Math.round(factors.pace * 100);
    const message = `The measured times would mean ${reaction} % of the usual time to react and ${pace} % of the usual pace, which is beyond what a run can be set to. Check the times and the route.`;
    return refuse('calibration-out-of-range', message, { reaction, pace });
  }
  return { value: { factors, used, fromStarts }, problems: [] };
}

/** How far the factors may lie off by chance of which classes were timed. */
export function withIntervals({ factors, used, fromStarts }: Fitted): Fit {
  const draws: Factors[] = [];
  for (let draw = 0; draw < DRAWS; draw++) {
    const drawn = factorsOf(resampled(used, draw), fromStarts);
    if (drawn !== null) draws.push(drawn);
  }
  return {
    ...factors,
    reactionInterval: interval(draws.map(({ reaction }) => reaction)),
    paceInterval: interval(draws.map(({ pace }) => pace)),
    classes: used.length,
    hasStarts: fromStarts,
  };
}
