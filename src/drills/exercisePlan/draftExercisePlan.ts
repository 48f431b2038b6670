/** The draft of a drill's exercise plan, from what the school already has: year plan, campus plan, scenario, school. */
import type { CampusPlan } from '../../floorplans/index.js';
import { plannedPhases, type Scenario, type School } from '../../scenarios/index.js';
import { beginsInBed } from '../day/beginsInBed.js';
import type { PlannedDrill } from '../schedule/plannedDrill.js';
import { bedroomRoutes } from './bedroomRoutes.js';
import { classRoutes } from './classRoutes.js';
import { EXERCISE_PLAN_VERSION, type ExercisePlan, type PlanPost } from './exercisePlan.js';
import {
  checklistOfKind,
  groupsOfKind,
  isAboutViolence,
  NOTICE_RECIPIENTS,
  prohibitionsOfKind,
  signalsOfKind,
  walkedKindOf,
} from './planWords.js';

export interface DraftInput {
  readonly drill: PlannedDrill;
  readonly plan: CampusPlan | null;
  readonly school: School | null;
  /** The project's scenario whose times and routes it follows, and its id there. */
  readonly scenario: { readonly id: string; readonly scenario: Scenario } | null;
  /** Of that scenario's last run: what only a run can time. */
  readonly ran?: Parameters<typeof plannedPhases>[2];
}

function postsOf(plan: CampusPlan | null, scenario: Scenario | null): PlanPost[] {
  const orders = new Map(scenario?.staff?.posts?.map((order) => [order.post, order]));
  return (plan?.posts ?? [])
    .filter(({ id }) => orders.get(id)?.isManned !== false)
    .map(({ id, name, nameEn, levelId }) => ({
      id,
      name,
      ...(nameEn === undefined ? {} : { nameEn }),
      ...(levelId === undefined ? {} : { levelId }),
      by: null,
    }));
}

/** A drill of a kind that no machine runs through, as a tabletop, has no signals, timeline or routes. */
export function draftExercisePlan({ drill, plan, school, scenario, ran = [] }: DraftInput): ExercisePlan {
  const { kind } = drill;
  const signals = signalsOfKind(walkedKindOf(kind, drill.hazards));
  const phases = scenario === null ? [] : plannedPhases(scenario.scenario, school, ran);
  const isFromBed = beginsInBed(drill) && (school?.dormitories ?? []).length > 0;
  const routesOf = isFromBed ? bedroomRoutes : classRoutes;
  const isWalked = signals.length > 0 && plan !== null && school !== null;
  return {
    format: 'muster/exercise-plan',
    schemaVersion: EXERCISE_PLAN_VERSION,
    drill: drill.id,
    version: 1,
    approved: null,
    kind,
    slot: drill.slot,
    date: drill.date,
    time: drill.time,
    isAnnounced: isAboutViolence(kind) || drill.unannounced !== true,
    scenario: scenario?.id ?? null,
    groups: groupsOfKind(kind, isFromBed).map((group) => ({ group, members: [] })),
    posts: postsOf(plan, scenario?.scenario ?? null),
    signals: signals.map(([phase, signal]) => ({ phase, signal })),
    timeline: phases.map(({ phase, expectedS }) => ({ phase, lastsS: expectedS })),
    routes: isWalked ? routesOf(plan, school, scenario?.scenario ?? null) : [],
    notices: NOTICE_RECIPIENTS.map((to) => ({ to, sentOn: null })),
    checklist: checklistOfKind(kind, kind === 'night' || drill.slot === 'night').map((item) => ({
      item,
      isDone: false,
    })),
    prohibitions: prohibitionsOfKind(kind),
  };
}

/**
 * The plan drawn anew where drill, campus or scenario have changed; what people wrote into it stays: members, who stands
 * where, excused pupils, own letters, what is ticked.
 */
export function refreshExercisePlan(old: ExercisePlan, input: DraftInput): ExercisePlan {
  const fresh = draftExercisePlan(input);
  const byId = new Map(old.posts.map((post) => [post.id, post.by]));
  const exempt = new Map(old.routes.map((route) => [route.class, route.exempt]));
  const kept = <Item, Key>(mine: readonly Item[], drawn: readonly Item[], keyOf: (item: Item) => Key): Item[] => {
    const own = new Map(mine.map((item) => [keyOf(item), item]));
    return drawn.map((item) => own.get(keyOf(item)) ?? item);
  };
  return {
    ...fresh,
    version: old.version,
    approved: null,
    isAnnounced: isAboutViolence(fresh.kind) || old.isAnnounced,
    groups: kept(old.groups, fresh.groups, ({ group }) => group),
    posts: fresh.posts.map((post) => ({ ...post, by: byId.get(post.id) ?? null })),
    signals: kept(old.signals, fresh.signals, ({ phase }) => phase),
    routes: fresh.routes.map((route) => ({
      ...route,
      exempt: Math.min(exempt.get(route.class) ?? 0, route.pupils),
    })),
    notices: kept(old.notices, fresh.notices, ({ to }) => to),
    checklist: kept(old.checklist, fresh.checklist, ({ item }) => item),
    ...(old.notes === undefined ? {} : { notes: old.notes }),
  };
}
