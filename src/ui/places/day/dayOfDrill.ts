/** What the phones must know of a drill: from the project, and from its exercise plan where there is one. */
import {
  beginsInBed,
  type DrillDay,
  type ExercisePlan,
  judgedBy,
  type PlannedDrill,
  signalsInTurn,
  slotsOf,
} from '../../../drills/index.js';
import type { Project } from '../../../project/index.js';
import { drillTargets } from '../../../scenarios/index.js';
import { type PlanNames, planNames } from '../../plan/planNames.js';

/** Longest name a drill day holds. */
const MOST_SIGNS = 100;
/** Ours: two people who tell the same event agree within this time. */
const SAME_TIME_S = 10;
const LOCKDOWNS: readonly string[] = ['intruder', 'hold', 'secure', 'shelter'];

interface DrillInput {
  readonly project: Project;
  readonly drill: Pick<PlannedDrill, 'id' | 'kind' | 'slot' | 'hazards'> & { readonly at: string | null };
  /** The newest version. */
  readonly plan: ExercisePlan | undefined;
  readonly isEnglish: boolean;
  readonly signalName: (signal: ExercisePlan['signals'][number]['signal']) => string;
}

const cut = (name: string) => name.slice(0, MOST_SIGNS);

/** The squares are those of today, not those an exercise plan was drawn up with. */
function classesOf({ school, plan: campus }: Project, plan: ExercisePlan | undefined, names: PlanNames) {
  const slots = school === null || campus === null ? null : slotsOf(campus, school);
  const routes = new Map((plan?.routes ?? []).map((route) => [route.class, route]));
  return (school?.classes ?? []).map((each): DrillDay['classes'][number] => {
    const route = routes.get(each.id);
    const slot = slots === null ? each.slot : slots.get(each.id);
    return {
      id: each.id,
      name: cut(names.of(each.id)),
      room: cut(names.of(route?.room ?? each.room)),
      slot: slot === undefined ? '' : cut(names.of(slot)),
      expected: (route?.pupils ?? each.number) - (route?.exempt ?? 0),
      pupilsNeedingHelp: route?.needHelp ?? each.pupilsNeedingHelp ?? 0,
    };
  });
}

/** The school's own time to secure a room, else the rubric's. */
function secureSOf({ ownThresholds = [] }: Project, kind: PlannedDrill['kind']): number | null {
  if (!LOCKDOWNS.includes(kind)) return null;
  return judgedBy('intruder_lockdown', kind, ownThresholds).thresholds.L3?.target_secure_s ?? null;
}

/** One ward for each wing of the dormitory and floor the night duty answers for. */
function wardsOf(project: Project, names: PlanNames, wingName: (wing: string, level: string) => string) {
  const levels = new Map(
    (project.plan?.buildings ?? []).flatMap(({ levels }) =>
      levels.flatMap((level) => level.spaces.map((space) => [space.id, level.id] as const)),
    ),
  );
  const wards = new Map<string, DrillDay['wards'][number]>();
  for (const { room, wing, beds, boarders, class: ofClass } of project.school?.dormitories ?? []) {
    const level = levels.get(room) ?? '';
    const id = `${wing}.${wards.size}`;
    const key = `${wing} ${level}`;
    const ward = wards.get(key) ?? { id, name: cut(wingName(wing, level === '' ? '' : names.of(level))), rooms: [] };
    const className = ofClass === undefined ? {} : { className: cut(names.of(ofClass)) };
    const next = { id: room, name: cut(names.of(room)), beds, expected: boarders, ...className };
    wards.set(key, { ...ward, rooms: [...ward.rooms, next] });
  }
  return [...wards.values()];
}

export function dayOfDrill(
  { project, drill, plan, isEnglish, signalName }: DrillInput,
  wingName: (wing: string, level: string) => string,
): DrillDay {
  const { school, plan: campus } = project;
  const names: PlanNames =
    campus === null
      ? { of: (id) => school?.classes.find((each) => each.id === id)?.name ?? id, ofRoute: ({ exitId }) => exitId }
      : planNames(campus, school, isEnglish);
  const isInBed = beginsInBed(drill);
  const isLockdown = LOCKDOWNS.includes(drill.kind);
  const signals = signalsInTurn(drill, plan ?? null);
  const targets = campus === null ? [] : drillTargets(school, campus);
  const target = targets.find(({ profile }) => profile === project.targetProfile) ?? targets[0];
  return {
    ...{ format: 'muster/drill-day', schemaVersion: 1, drill: drill.id, kind: drill.kind, slot: drill.slot },
    ...(drill.hazards === undefined ? {} : { hazards: drill.hazards }),
    plannedAt: drill.at,
    signals: signals.map(({ phase, signal, own }) => ({ phase, name: cut(own ?? signalName(signal)) })),
    classes: isInBed && (school?.dormitories ?? []).length > 0 ? [] : classesOf(project, plan, names),
    posts: (plan?.posts ?? campus?.posts ?? []).map(({ id }) => ({ id, name: cut(names.of(id)) })),
    wards: isInBed ? wardsOf(project, names, wingName) : [],
    thresholds: {
      targetS: isLockdown ? null : (target?.timeS ?? null),
      secureS: secureSOf(project, drill.kind),
      sameTimeS: SAME_TIME_S,
    },
  };
}
