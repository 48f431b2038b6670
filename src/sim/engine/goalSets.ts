/** Which goals each person may use, and by which route: sets shared by everyone with the same choice. */
import { randomStream } from '../../model/index.js';
import { UNFAMILIAR_M } from '../behaviour/familiarity.js';
import type { GoalDefinition } from '../space/goalDefinition.js';
import { SOCIAL_INFLUENCE, type WeightedOptions, weightedIndex } from './exitChoice.js';
import { oncePerSetAndCell } from './oncePerSetAndCell.js';
import type { GoalSpec, OccupantSpec } from './setup.js';

export interface GoalSets {
  /** Goals of each set, ascending. */
  readonly goals: readonly (readonly number[])[];
  /** Set of each occupant; weights are drawn here, before anyone sees what others do. */
  readonly ofOccupant: readonly number[];
  /** Options of those who choose by weight. */
  readonly weightedOptions: ReadonlyMap<number, WeightedOptions>;
  /** Route of those who use a set; -1 for people who take any way. */
  routeOf(set: number): number;
  /** The set with the same goals for people who take any way. */
  withoutRoute(set: number): number;
  /** Set for someone who is sent somewhere during the run; they no longer choose by weight, and no route holds for them. */
  sendTo(occupant: number, goal: GoalSpec): number;
  /** What a goal counts for on top of the way, m-equivalents: nothing, unless the people of the set do not know it. */
  strangenessM(set: number, goal: number): number;
  /** The goal of the set that is reached by crossing a portal; -1 for none. */
  atPortal(set: number, portal: number): number;
  /** Area and assembly goals of the set that lie in a cell. */
  inCell(set: number, cell: number): readonly number[];
}

/** The nearest of all is never a place: nobody goes there without being sent. */
function goalsOf(goal: GoalSpec, definitions: readonly GoalDefinition[]): number[] {
  if (goal.kind === 'assembly') return [goal.goal];
  if (goal.kind === 'nearest') return definitions.flatMap(({ kind }, g) => (kind === 'place' ? [] : [g]));
  return [...goal.goals].sort((a, b) => a - b);
}

export function createGoalSets(
  specs: readonly OccupantSpec[],
  definitions: readonly GoalDefinition[],
  cellCount: number,
  seed: number,
): GoalSets {
  const goals: number[][] = [];
  /** Goals of each set that its people know; all of them where absent. */
  const familiarGoals: (readonly number[] | undefined)[] = [];
  const routes: number[] = [];
  const setByKey = new Map<string, number>();
  const weightedOptions = new Map<number, WeightedOptions>();
  const goalsByPortal: (Map<number, number> | undefined)[] = [];

  function setOf(set: number[], familiar?: readonly number[], route = -1): number {
    const goalsKey = familiar ? `${set.join()}/${familiar.join()}` : set.join();
    const key = `${goalsKey}|${route}`;
    const known = setByKey.get(key);
    if (known !== undefined) return known;
    const index = goals.push(set) - 1;
    familiarGoals.push(familiar);
    routes.push(route);
    setByKey.set(key, index);
    return index;
  }

  const goalsInCell = oncePerSetAndCell(cellCount, (set, cell) =>
    (goals[set] as number[]).filter((g) => definitions[g]?.kind !== 'portal' && definitions[g]?.cell === cell),
  );

  const ofOccupant = specs.map((spec, i) => {
    const { goal, route } = spec;
    if (goal.kind !== 'exits') return setOf(goalsOf(goal, definitions), undefined, route);
    if (!goal.weights) return setOf(goalsOf(goal, definitions), goal.familiar, route);
    const uniform = randomStream(seed, 'goal', spec.id).next();
    const options: WeightedOptions = {
      goals: goal.goals,
      goalSets: goal.goals.map((each) => setOf([each], undefined, route)),
      weights: goal.weights,
      uniform,
      socialInfluence: goal.socialInfluence ?? SOCIAL_INFLUENCE.value,
    };
    weightedOptions.set(i, options);
    return options.goalSets[weightedIndex(uniform, goal.weights)] as number;
  });

  return {
    goals,
    ofOccupant,
    weightedOptions,
    routeOf: (set) => routes[set] as number,
    withoutRoute: (set) => setOf(goals[set] as number[], familiarGoals[set]),
    sendTo(occupant, goal) {
      weightedOptions.delete(occupant);
      return setOf(goalsOf(goal, definitions), goal.kind === 'exits' ? goal.familiar : undefined);
    },
    strangenessM: (set, goal) => (familiarGoals[set]?.includes(goal) === false ? UNFAMILIAR_M.value : 0),
    atPortal(set, portal) {
      let byPortal = goalsByPortal[set];
      if (!byPortal) {
        byPortal = new Map();
        for (const g of goals[set] as number[]) {
          const own = definitions[g]?.portal;
          if (own !== undefined && !byPortal.has(own)) byPortal.set(own, g);
        }
        goalsByPortal[set] = byPortal;
      }
      return byPortal.get(portal) ?? -1;
    },
    inCell: goalsInCell.of,
  };
}
