/** What the commander holds in the hand: phases in their order with what is heard and said, who does what, who stands where. */
import type { CampusPlan } from '../../floorplans/index.js';
import { CLOSED_PHASE } from '../../scenarios/index.js';
import { dayPhases } from '../day/dayPhases.js';
import type { DrillKind } from '../events/drillKinds.js';
import type { ExercisePlan } from '../exercisePlan/exercisePlan.js';
import { groupsOfKind, type PlanGroup, signalsOfKind, walkedKindOf } from '../exercisePlan/planWords.js';
import type { Both } from '../exports/planWords.js';
import { sayingOf } from './commanderWords.js';
import { SIGNAL_WORDS } from './signalWords.js';

export interface CardPhase {
  readonly phase: string;
  /** It comes only where something asks for it, as the search where somebody is missing. */
  readonly isOnlyIfNeeded: boolean;
  readonly signal: Both | null;
  readonly saying: Both | null;
  /** As the exercise plan expects, s; `null` where only the day tells. */
  readonly lastsS: number | null;
}

export interface CommanderCard {
  readonly kind: DrillKind;
  readonly phases: readonly CardPhase[];
  /** Members by role or name, the leader first; none where nobody was named. */
  readonly groups: readonly { readonly group: PlanGroup; readonly members: readonly string[] }[];
  readonly posts: readonly { readonly id: string; readonly by: string | null }[];
}

const ONLY_IF_NEEDED: readonly string[] = ['earlyWarning', 'search', 'aftershock'];

/**
 * @param plan - of the drill; `null` for the usual card of its kind, with blanks to write into
 * @param campus - whose posts stand on a card without a plan
 */
export function commanderCard(kind: DrillKind, plan: ExercisePlan | null, campus: CampusPlan | null): CommanderCard {
  const usual = signalsOfKind(walkedKindOf(kind)).map(([phase, signal]) => ({ phase, signal }));
  const signals: ExercisePlan['signals'] = plan?.signals ?? usual;
  // the plan of a comprehensive drill has the phases of its first hazard
  const hazard = signals.some(({ phase }) => phase === 'shaking') ? ('earthquake' as const) : ('fire' as const);
  const { phases } = dayPhases(kind === 'comprehensive' ? { kind, hazards: [hazard] } : { kind });
  const lasts = new Map(plan?.timeline.map(({ phase, lastsS }) => [phase, lastsS]));
  const told = kind === 'comprehensive' ? hazard : kind;
  return {
    kind,
    phases: phases
      .filter(({ name }) => name !== CLOSED_PHASE)
      .map(({ name }): CardPhase => {
        const signal = signals.find(({ phase }) => phase === name);
        const own = signal?.own;
        return {
          phase: name,
          isOnlyIfNeeded: ONLY_IF_NEEDED.includes(name),
          signal:
            signal === undefined ? null : own === undefined ? SIGNAL_WORDS[signal.signal] : { 'zh-CN': own, en: own },
          saying: sayingOf(told, name),
          lastsS: lasts.get(name) ?? null,
        };
      }),
    groups:
      plan?.groups.map(({ group, members }) => ({
        group,
        members: members.map(({ role, name }) => (name === undefined ? role : `${role} ${name}`)),
      })) ?? groupsOfKind(kind).map((group) => ({ group, members: [] })),
    posts: (plan?.posts ?? campus?.posts.map(({ id }) => ({ id, by: null })) ?? []).map(({ id, by }) => ({ id, by })),
  };
}
