/** Which sound means what, as it is printed on the walls: as the school's exercise plans say, else the usual. */
import type { ExercisePlan } from '../exercisePlan/exercisePlan.js';
import { type PlanSignal, signalsOfKind } from '../exercisePlan/planWords.js';
import type { Both } from '../exports/planWords.js';

export const SIGNAL_WORDS: Readonly<Record<PlanSignal, Both>> = {
  siren: { 'zh-CN': '警报声', en: 'siren' },
  longWhistle: { 'zh-CN': '一声长哨', en: 'one long whistle' },
  twoLongWhistles: { 'zh-CN': '两声长哨', en: 'two long whistles' },
  broadcast: { 'zh-CN': '广播', en: 'announcement' },
  knocking: { 'zh-CN': '逐间敲门', en: 'knocking at each door' },
  allClearCall: { 'zh-CN': '口头解除', en: 'all clear by word of mouth' },
};

export const WALL_HAZARDS = ['fire', 'earthquake', 'lockdown'] as const;
export type WallHazard = (typeof WALL_HAZARDS)[number];

export interface WallSignal {
  /** In the order they are heard. */
  readonly sounds: readonly Both[];
  /** No exercise plan of the school says otherwise. */
  readonly isUsual: boolean;
}

const KINDS = { fire: 'fire', earthquake: 'earthquake', lockdown: 'intruder' } as const;

/** The phase that tells, in the plan of a comprehensive drill, of which hazard its signals are; none of a lockdown. */
const TELLING: { readonly [hazard in WallHazard]?: string } = { fire: 'alarm', earthquake: 'shaking' };

function isAbout({ kind, signals }: ExercisePlan, hazard: WallHazard): boolean {
  if (kind === 'comprehensive') return signals.some(({ phase }) => phase === TELLING[hazard]);
  return kind === KINDS[hazard];
}

/** @param plans - oldest first; the newest that has signals for the hazard is taken, approved ones before drafts */
export function wallSignal(plans: readonly ExercisePlan[], hazard: WallHazard): WallSignal {
  const about = plans.filter((plan) => plan.signals.length > 0 && isAbout(plan, hazard));
  const plan = about.filter(({ approved }) => approved !== null).at(-1) ?? about.at(-1);
  const signals: ExercisePlan['signals'] =
    plan?.signals ?? signalsOfKind(KINDS[hazard]).map(([phase, signal]) => ({ phase, signal }));
  const sounds = signals
    .filter(({ signal }) => signal !== 'allClearCall')
    .map(({ signal, own }): Both => (own === undefined ? SIGNAL_WORDS[signal] : { 'zh-CN': own, en: own }));
  return { sounds, isUsual: plan === undefined };
}
