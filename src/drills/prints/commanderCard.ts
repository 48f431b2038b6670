/** What the commander holds in the hand: phases in their order with what is heard and said, who does what, who stands where. */
import type { CampusPlan } from '../../floorplans/index.js';
import { CLOSED_PHASE } from '../../scenarios/index.js';
import { dayPhases } from '../day/dayPhases.js';
import { hazardsInTurn, placeOfPhase } from '../day/hazardsInTurn.js';
import type { ExercisePlan } from '../exercisePlan/exercisePlan.js';
import { groupsOfKind, type PlanGroup } from '../exercisePlan/planWords.js';
import { signalsInTurn } from '../exercisePlan/signalsInTurn.js';
import type { Both } from '../exports/planWords.js';
import type { PlannedDrill } from '../schedule/plannedDrill.js';
import { sayingOf } from './commanderWords.js';
import { SIGNAL_WORDS } from './signalWords.js';

interface CardPhase {
  /** As on the drill's day: of a hazard after the first with its place before it. */
  readonly phase: string;
  /** The phase whose words hold: who is in bed wakes and dresses where a class would line up, and is counted by bed. */
  readonly toldAs: string;
  /** It comes only where something asks for it, as the search where somebody is missing. */
  readonly isOnlyIfNeeded: boolean;
  readonly signal: Both | null;
  readonly saying: Both | null;
  /** As the exercise plan expects, s; `null` where only the day tells. */
  readonly lastsS: number | null;
}

/** What a drill goes through: its kind and the hazards it names. */
type CardDrill = Pick<PlannedDrill, 'kind' | 'hazards'> & {
  /** Boarders are in bed as it begins. */
  readonly isFromBed?: boolean;
};

export interface CommanderCard {
  readonly drill: CardDrill;
  readonly phases: readonly CardPhase[];
  /** Members by role or name, the leader first; none where nobody was named. */
  readonly groups: readonly { readonly group: PlanGroup; readonly members: readonly string[] }[];
  readonly posts: readonly { readonly id: string; readonly by: string | null }[];
}

const FROM_BED: Readonly<Record<string, string>> = { response: 'waking', rollCall: 'bedRoll' };
const ONLY_IF_NEEDED: readonly string[] = ['earlyWarning', 'search', 'aftershock'];

/**
 * @param plan - of the drill; `null` for the usual card of its kind, with blanks to write into
 * @param campus - whose posts stand on a card without a plan
 */
export function commanderCard(drill: CardDrill, plan: ExercisePlan | null, campus: CampusPlan | null): CommanderCard {
  const { kind, hazards, isFromBed = false } = drill;
  const machines = hazardsInTurn({ kind, hazards });
  const signals = signalsInTurn(drill, plan);
  const { phases } = dayPhases({ kind, hazards });
  const lasts = new Map(plan?.timeline.map(({ phase, lastsS }) => [phase, lastsS]));
  return {
    drill,
    phases: phases
      .filter(({ name }) => name !== CLOSED_PHASE)
      .map(({ name }): CardPhase => {
        const signal = signals.find(({ phase }) => phase === name);
        const own = signal?.own;
        const { place, phase } = placeOfPhase(name);
        const isLast = place === machines.length - 1;
        const toldAs = (isFromBed ? FROM_BED[phase] : undefined) ?? phase;
        return {
          phase: name,
          toldAs,
          isOnlyIfNeeded: ONLY_IF_NEEDED.includes(phase),
          signal:
            signal === undefined ? null : own === undefined ? SIGNAL_WORDS[signal.signal] : { 'zh-CN': own, en: own },
          saying: sayingOf(machines[place] ?? kind, toldAs, isLast),
          lastsS: lasts.get(name) ?? null,
        };
      }),
    groups:
      plan?.groups.map(({ group, members }) => ({
        group,
        members: members.map(({ role, name }) => (name === undefined ? role : `${role} ${name}`)),
      })) ?? groupsOfKind(kind, isFromBed).map((group) => ({ group, members: [] })),
    posts: (plan?.posts ?? campus?.posts.map(({ id }) => ({ id, by: null })) ?? []).map(({ id, by }) => ({ id, by })),
  };
}
