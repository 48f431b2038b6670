/** VC-20: exits are chosen by how familiar they are, and by what others do. */
import { exitOf, oneFloorPlan } from '../casePlan.js';
import { compileCase, TIME_LIMIT_S } from '../compileCase.js';
import data from '../data/vc20.json' with { type: 'json' };
import { singleFigure } from '../figure.js';
import { observeCase } from '../observeCase.js';
import { meanOf } from '../statistics/means.js';
import { defineCase } from '../verificationCase.js';

const { geometry, population, parameters, expected } = data;
const WALKABLE = geometry.floors[0]?.walkable ?? [];
const EXITS = geometry.exits.map(({ id, segment }) => exitOf(id, segment, WALKABLE));
const [BALANCED, MOST_E2] = parameters.affiliation_weights;
/** A single person is placed in a square this large around the point given, m. */
const POINT_M = 0.05;

const weighted = ({ E1, E2 }: { E1: number; E2: number }) => ({ exits: ['E1', 'E2'], weights: [E1, E2] });

/** People of the first entry out by E2, as a share of those out; NaN unless all of them are. */
function shareOfE2(occupants: readonly { readonly count: number }[], seed: number): number {
  const compiled = compileCase(oneFloorPlan(data.id, WALKABLE), { occupants, exits: EXITS }, seed);
  const { goals, occupants: specs } = compiled.setup;
  const { goalReached } = observeCase(compiled, { untilS: TIME_LIMIT_S });
  const taken = goalReached.flatMap((goal, i) => (specs[i]?.group === 0 ? [goals[goal]?.id] : []));
  if (taken.some((exit) => exit === undefined)) return Number.NaN;
  return taken.filter((exit) => exit === 'E2').length / taken.length;
}

function affiliated(weights: { E1: number; E2: number }, seed: number): number {
  const { count, spawn: area } = population.affiliation;
  const entry = { id: 'people', level: 'F0', area, count, placement: 'lattice', goal: weighted(weights) };
  return shareOfE2([entry], seed);
}

function social(isCommittedThere: boolean, seed: number): number {
  const { free, free_spawn: area, committed_to_E2: count, committed_spawn } = population.social;
  const [[x = 0, y = 0] = []] = committed_spawn;
  const around = [
    [x - POINT_M, y - POINT_M],
    [x + POINT_M, y - POINT_M],
    [x + POINT_M, y + POINT_M],
    [x - POINT_M, y + POINT_M],
  ];
  const entry = { id: 'free', level: 'F0', area, count: free, goal: weighted({ E1: 50, E2: 50 }) };
  const committed = { id: 'committed', level: 'F0', area: around, count, goal: { exits: ['E2'] } };
  return shareOfE2(isCommittedThere ? [entry, committed] : [entry], seed);
}

export const familiarExitCase = defineCase(
  data,
  parameters.social_seeds,
  (seed) => ({
    affiliated:
      seed <= parameters.seeds && BALANCED && MOST_E2 ? [affiliated(BALANCED, seed), affiliated(MOST_E2, seed)] : [],
    withCommitted: social(true, seed),
    baseline: social(false, seed),
  }),
  (seeds) => {
    // every run has as many people, so the mean of the shares is the share over all of them
    const [balanced = Number.NaN, mostE2 = Number.NaN] = [0, 1].map((k) =>
      meanOf(seeds.flatMap((each) => each.affiliated[k] ?? [])),
    );
    const influence = meanOf(seeds.map((each) => each.withCommitted)) - meanOf(seeds.map((each) => each.baseline));
    return [
      singleFigure('weights 50/50: difference of the shares of E1 and E2', Math.abs(1 - 2 * balanced), {
        max: expected.balanced_abs_difference_of_shares_max,
      }),
      singleFigure('weights 20/80: share of E2', mostE2, expected.weights_20_80_share_E2),
      singleFigure(
        'share of E2 with one person bound for it, less the share without',
        influence,
        expected.social_share_E2_of_free_occupants_minus_baseline,
      ),
    ];
  },
);
