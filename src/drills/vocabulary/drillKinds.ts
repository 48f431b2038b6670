/**
 * The kinds of drill a school plans, and the tags by which the rules recognise them.
 *
 * Kinds are the preset names of the command line, and four that are not simulated.
 */
import { PRESET_KINDS } from '../../scenarios/index.js';
import type { RuleScenario } from './ruleVocabulary.js';

export const DRILL_KINDS = ['comprehensive', ...PRESET_KINDS, 'food-safety', 'epidemic', 'tabletop'] as const;
export type DrillKind = (typeof DRILL_KINDS)[number];

/** When on a school day: the timetable slots of the command line. */
export { SLOTS as DRILL_SLOTS, type Slot as DrillSlot } from '../../scenarios/index.js';

/** Hazards a comprehensive drill may name: it runs the phases of each, and all end with everybody outside. */
export const COMPREHENSIVE_HAZARDS = [
  'earthquake',
  'fire',
  'flood',
  'debris-flow',
] as const satisfies readonly DrillKind[];

/** What a drill away from the school may practise in place of violence. */
const AWAY_HAZARDS = ['bomb-threat', 'bushfire', 'school-bus'] as const;

/** Hazards a drill may name beside its kind. */
export const NAMED_HAZARDS = [...COMPREHENSIVE_HAZARDS, ...AWAY_HAZARDS] as const;
export type NamedHazard = (typeof NAMED_HAZARDS)[number];

/** Which kind may name which. */
export const HAZARDS_OF_KIND: Readonly<Partial<Record<DrillKind, readonly NamedHazard[]>>> = {
  comprehensive: COMPREHENSIVE_HAZARDS,
  'evacuate-away': AWAY_HAZARDS,
};

/**
 * Hazards that one drill may practise one after the other: what follows an earthquake, and what the same rain brings.
 * No other two run into each other in one evacuation. Ours.
 */
export const JOINED_HAZARDS: readonly (readonly NamedHazard[])[] = [
  ['earthquake', 'fire'],
  ['flood', 'debris-flow'],
];

/** What people practise: the responses a rule may ask for. */
export type DrillResponse = 'evacuation' | 'lockdown' | 'shelter' | 'security';

export interface DrillKindTags {
  /** Live drill with people moving; false for a talk-through. */
  readonly isLive: boolean;
  readonly isComprehensive: boolean;
  /** The one hazard practised; none where the kind does not say. */
  readonly scenario: RuleScenario | null;
  readonly responses: readonly DrillResponse[];
}

const live = (scenario: RuleScenario | null, ...responses: DrillResponse[]): DrillKindTags => ({
  isLive: true,
  isComprehensive: false,
  scenario,
  responses,
});
const talked = (scenario: RuleScenario | null): DrillKindTags => ({
  isLive: false,
  isComprehensive: false,
  scenario,
  responses: [],
});

/**
 * Food-safety and epidemic drills are planned as tabletops: the rules that ask for them accept either, and a
 * talk-through may never be counted as a live drill.
 */
export const DRILL_KIND_TAGS: Readonly<Record<DrillKind, DrillKindTags>> = {
  comprehensive: { ...live(null, 'evacuation'), isComprehensive: true },
  fire: live('fire', 'evacuation'),
  earthquake: live('earthquake', 'evacuation', 'shelter'),
  intruder: live('intruder', 'lockdown', 'security'),
  hold: live(null, 'security'),
  secure: live(null, 'security'),
  shelter: live(null, 'shelter'),
  'evacuate-away': live('intruder', 'evacuation', 'security'),
  night: live('night_dormitory', 'evacuation'),
  'debris-flow': live('debris_flow', 'evacuation'),
  flood: live('flood', 'evacuation'),
  'food-safety': talked('food_safety'),
  epidemic: talked('epidemic'),
  tabletop: talked(null),
};

/** What practising a hazard by name adds. Leaving a bus is not leaving the school: it meets no rule for an evacuation. */
export const HAZARD_TAGS: Readonly<Record<NamedHazard, Pick<DrillKindTags, 'scenario' | 'responses'>>> = {
  earthquake: DRILL_KIND_TAGS.earthquake,
  fire: DRILL_KIND_TAGS.fire,
  flood: DRILL_KIND_TAGS.flood,
  'debris-flow': DRILL_KIND_TAGS['debris-flow'],
  'bomb-threat': { scenario: 'bomb_threat', responses: ['evacuation', 'security'] },
  bushfire: { scenario: 'bushfire', responses: ['evacuation'] },
  'school-bus': { scenario: 'school_bus', responses: [] },
};
