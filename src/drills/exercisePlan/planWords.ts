/**
 * What an exercise plan is made of: groups and their duties, signals, the checklist, letters, and what may not be done.
 *
 * The five groups and their duties are those of school plans that follow the Ministry's guide of 2014 (教基一厅〔2014〕2号;
 * read in plans, not in the guide itself). The texts stand in the words of the app, under these names.
 */
import { hazardsInTurn } from '../day/hazardsInTurn.js';
import type { DrillKind, NamedHazard } from '../vocabulary/drillKinds.js';

export const PLAN_GROUPS = [
  'command',
  'coordination',
  'publicity',
  'guides',
  'rescue',
  'logistics',
  'fireFighting',
  'guards',
  'wardens',
] as const;
export type PlanGroup = (typeof PLAN_GROUPS)[number];

export const GROUP_DUTIES = {
  command: ['givesSignals', 'takesReports', 'sendsSearchers', 'stopsForSafety', 'closesDrill'],
  coordination: ['writesPlan', 'drawsRoutes', 'informsSuperiors', 'leadsAssessment'],
  publicity: ['teachesBefore', 'films', 'takesTimes', 'keepsRecord'],
  guides: ['leadsOut', 'standsAtPost', 'liftsFallen', 'reportsDanger', 'leavesLast'],
  rescue: ['bringsFirstAid', 'carriesToSafety', 'calls120', 'calms'],
  logistics: ['putsUpSigns', 'marksAssembly', 'cordonsOff', 'readiesBroadcast', 'soundsSignal'],
  fireFighting: ['callsFireBrigade', 'showsExtinguishers', 'drawsBackInTime'],
  guards: ['locksGate', 'pressesAlarm', 'keepsAway', 'handsOverToPolice'],
  wardens: ['wakesRooms', 'opensGates', 'looksIntoRooms', 'countsBeds'],
} as const satisfies Readonly<Record<PlanGroup, readonly string[]>>;
export type GroupDuty = (typeof GROUP_DUTIES)[PlanGroup][number];

const EVERY_DRILL: readonly PlanGroup[] = ['command', 'coordination', 'publicity', 'guides', 'rescue', 'logistics'];
const MORE_GROUPS: { readonly [kind in DrillKind]?: readonly PlanGroup[] } = {
  comprehensive: ['fireFighting'],
  fire: ['fireFighting'],
  intruder: ['guards'],
  secure: ['guards'],
  'evacuate-away': ['guards'],
  night: ['wardens', 'fireFighting'],
};

/** @param isFromBed - boarders are in bed as it begins: wardens are asked for, whatever it is about */
export function groupsOfKind(kind: DrillKind, isFromBed = false): readonly PlanGroup[] {
  return [...new Set([...EVERY_DRILL, ...(isFromBed ? (['wardens'] as const) : []), ...(MORE_GROUPS[kind] ?? [])])];
}

/** A sound and the phase it begins. */
export const SIGNALS = ['siren', 'longWhistle', 'twoLongWhistles', 'broadcast', 'knocking', 'allClearCall'] as const;
export type PlanSignal = (typeof SIGNALS)[number];

const LEAVING = [
  ['alarm', 'siren'],
  ['allClear', 'allClearCall'],
] as const;
const WARNED = [['warning', 'siren'], LEAVING[1]] as const;
const STAYING = [
  ['alarm', 'broadcast'],
  ['allClear', 'allClearCall'],
] as const;

/** Which phase each signal begins, in order; only of kinds that a machine runs through. */
const SIGNALS_OF_KIND = {
  fire: LEAVING,
  earthquake: [
    ['shaking', 'longWhistle'],
    ['secondSignal', 'twoLongWhistles'],
    ['allClear', 'allClearCall'],
  ],
  intruder: STAYING,
  hold: STAYING,
  secure: STAYING,
  shelter: STAYING,
  'evacuate-away': LEAVING,
  night: [['alarm', 'siren'], ['waking', 'knocking'], LEAVING[1]],
  'debris-flow': WARNED,
  flood: WARNED,
} as const satisfies {
  readonly [kind in DrillKind]?: readonly (readonly [phase: string, signal: PlanSignal])[];
};

export type WalkedKind = keyof typeof SIGNALS_OF_KIND;
export const WALKED_KINDS = Object.keys(SIGNALS_OF_KIND) as readonly WalkedKind[];

/** The kind whose machine a drill runs through first, of several hazards that of the first; `null` for drills that are talked through. */
export function walkedKindOf(kind: DrillKind, hazards?: readonly NamedHazard[]): WalkedKind | null {
  const [first] = hazardsInTurn({ kind, hazards });
  return WALKED_KINDS.find((each) => each === first) ?? null;
}

export function signalsOfKind(kind: WalkedKind | null): readonly (readonly [phase: string, signal: PlanSignal])[] {
  return kind === null ? [] : SIGNALS_OF_KIND[kind];
}

/** Whom a letter goes to. Pupils and parents must know that it is a drill, so that no panic spreads. */
export const NOTICE_RECIPIENTS = ['pupilsAndStaff', 'parents', 'neighbours', 'authorities'] as const;
export type NoticeRecipient = (typeof NOTICE_RECIPIENTS)[number];

export const CHECKLIST_ITEMS = [
  'planApproved',
  'routesAssigned',
  'postsAssigned',
  'doorsUnlocked',
  'waysClear',
  'lightsWork',
  'equipmentReady',
  'peopleTold',
  'unfitListed',
  'weatherLookedAt',
  'rehearsedByClass',
  'torchesForGuides',
  'gatesRelease',
  'warmClothing',
  'counsellorAtHand',
  'policeAgreed',
] as const;
export type ChecklistItem = (typeof CHECKLIST_ITEMS)[number];

const AT_NIGHT: readonly ChecklistItem[] = ['torchesForGuides', 'gatesRelease', 'warmClothing'];
const WITH_VIOLENCE: readonly ChecklistItem[] = ['counsellorAtHand', 'policeAgreed'];

export function checklistOfKind(kind: DrillKind, isAtNight = kind === 'night'): readonly ChecklistItem[] {
  const left = new Set([...(isAtNight ? [] : AT_NIGHT), ...(isAboutViolence(kind) ? [] : WITH_VIOLENCE)]);
  return CHECKLIST_ITEMS.filter((item) => !left.has(item));
}

/** Drills in which pupils would be frightened by a show: they are told beforehand, always. */
export function isAboutViolence(kind: DrillKind): boolean {
  return kind === 'intruder' || kind === 'secure' || kind === 'evacuate-away';
}

export const PROHIBITIONS = [
  'noForcedPart',
  'noPupilSearches',
  'noGoingBack',
  'noPupilFightsFire',
  'noRealFire',
  'noLift',
  'noJumping',
  'noRainOrIce',
  'noEveOfExamination',
  'noBareFeet',
  'noAttackerBeforePupils',
  'noShotsBloodMasks',
  'noSurprise',
] as const;
export type Prohibition = (typeof PROHIBITIONS)[number];

const ALWAYS: readonly Prohibition[] = ['noForcedPart', 'noPupilSearches', 'noGoingBack'];
const WHEN_LEAVING: readonly Prohibition[] = [...ALWAYS, 'noLift', 'noRainOrIce'];
const WITH_FIRE: readonly Prohibition[] = [...WHEN_LEAVING, 'noPupilFightsFire', 'noRealFire'];
const WITHOUT_A_SHOW: readonly Prohibition[] = [...ALWAYS, 'noAttackerBeforePupils', 'noShotsBloodMasks', 'noSurprise'];
const PROHIBITED: { readonly [kind in DrillKind]?: readonly Prohibition[] } = {
  comprehensive: WITH_FIRE,
  fire: WITH_FIRE,
  earthquake: [...WHEN_LEAVING, 'noJumping'],
  night: [...WITH_FIRE, 'noEveOfExamination', 'noBareFeet'],
  'debris-flow': WHEN_LEAVING,
  flood: WHEN_LEAVING,
  intruder: WITHOUT_A_SHOW,
  secure: WITHOUT_A_SHOW,
  'evacuate-away': [...WITHOUT_A_SHOW, 'noLift'],
};

/** What may not be done with pupils. */
export function prohibitionsOfKind(kind: DrillKind): readonly Prohibition[] {
  const own = PROHIBITED[kind] ?? ALWAYS;
  return PROHIBITIONS.filter((each) => own.includes(each));
}
