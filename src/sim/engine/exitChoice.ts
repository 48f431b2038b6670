/**
 * Choice among exits by weight: what a person prefers on their own, moved by what others in sight have chosen.
 *
 * A person starts towards exit k with probability (1 − s) w_k / W + s n_k / n: their own weights, and the shares of the
 * people in sight who have made up their mind. That others attract is shown by experiments and choice models (Kinateder
 * et al. 2014; Lovreglio, Fonzone and dell'Olio 2016; both from memory); the form, linear so that weights alone keep
 * their shares in the mean, and s are our judgement. The draw belongs to the person's id; only where it falls changes.
 */
import type { SourcedValue } from '../behaviour/sourcedValue.js';
import type { EngineContext } from './context.js';
import { MOTION } from './occupants.js';
import type { SimulationSetup } from './setup.js';

/** Share of a choice that others decide where somebody is in sight; 0 to 1. */
export const SOCIAL_INFLUENCE: SourcedValue<number> = {
  value: 0.3,
  unit: '-',
  source: 'Judgement: experiments and choice models show that others attract, not by how much in a school',
  status: 'judgement',
  confidence: 'low',
};

/** People this near in the same room or corridor are in sight, m. Judgement: faces turn, heads are seen over. */
const IN_SIGHT_M = 20;

/** Index of the option a uniform number in [0, 1) falls on; the last one for rounding left over. */
export function weightedIndex(uniform: number, weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let left = uniform * total;
  for (let k = 0; k < weights.length; k++) {
    left -= weights[k] as number;
    if (left < 0) return k;
  }
  return weights.length - 1;
}

/** One person's options as the routes know them. */
export interface WeightedOptions {
  readonly goals: readonly number[];
  /** Goal set of each option alone. */
  readonly goalSets: readonly number[];
  readonly weights: readonly number[];
  /** The person's own number in [0, 1). */
  readonly uniform: number;
  /** 0 to 1. */
  readonly socialInfluence: number;
}

export interface ExitChoice {
  /** Makes up the mind of one who starts now. */
  decide(context: EngineContext, i: number): void;
}

/** Null where nobody chooses by weight, so that it costs nothing. */
export function createExitChoice(
  { occupants, goals }: SimulationSetup,
  optionsOf: ReadonlyMap<number, WeightedOptions>,
): ExitChoice | null {
  if (![...optionsOf.values()].some(({ socialInfluence }) => socialInfluence > 0)) return null;
  /** Step in which each person who draws has made up their mind; others always have. */
  const decidedStep = new Float64Array(occupants.length).fill(Number.NEGATIVE_INFINITY);
  for (const i of optionsOf.keys()) decidedStep[i] = Number.POSITIVE_INFINITY;

  /** Whether others can see where someone goes: they are on the way, or start now without having to choose. */
  function showsWay({ people, stepCount, dtS }: EngineContext, j: number): boolean {
    // those who start in the same step choose at once, not after each other
    if ((decidedStep[j] as number) >= stepCount) return false;
    if (people.motion[j] === MOTION.moving) return people.target[j] !== -1;
    return people.motion[j] === MOTION.seated && (people.startS[j] as number) <= stepCount * dtS;
  }

  /** The exit someone heads for, as far as it can be told; -1 where it cannot. */
  function headingFor({ people, routes, space }: EngineContext, j: number): number {
    const set = routes.goalSets[people.goalSet[j] as number] as readonly number[];
    if (set.length === 1) return set[0] as number;
    const target = people.target[j] as number;
    if (target < 0) return -1;
    const portals = space.portals.length;
    if (target >= portals) return target - portals < goals.length ? target - portals : -1;
    return routes.goalAtPortal(people.goalSet[j] as number, target);
  }

  return {
    decide(context, i) {
      const options = optionsOf.get(i);
      if (!options) return;
      const { people, stepCount } = context;
      decidedStep[i] = stepCount;
      if (options.socialInfluence === 0) return;
      const followed = options.goals.map(() => 0);
      let total = 0;
      for (let j = 0; j < people.count; j++) {
        if (j === i || people.cell[j] !== people.cell[i] || !showsWay(context, j)) continue;
        const dx = (people.x[j] as number) - (people.x[i] as number);
        const dy = (people.y[j] as number) - (people.y[i] as number);
        if (dx * dx + dy * dy > IN_SIGHT_M * IN_SIGHT_M) continue;
        const option = options.goals.indexOf(headingFor(context, j));
        if (option < 0) continue;
        followed[option] = (followed[option] as number) + 1;
        total++;
      }
      if (total === 0) return;
      const own = options.weights.reduce((sum, weight) => sum + weight, 0);
      const s = options.socialInfluence;
      const shares = options.weights.map((w, k) => (1 - s) * (w / own) + (s * (followed[k] as number)) / total);
      people.goalSet[i] = options.goalSets[weightedIndex(options.uniform, shares)] as number;
    },
  };
}
