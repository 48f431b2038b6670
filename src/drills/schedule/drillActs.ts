/**
 * What a school could hold on any day: a kind of drill at a time of day, and how well the two suit each other.
 *
 * Which days it would count on is the duties' matter; which day it gets is decided afterwards.
 */
import type { School } from '../../scenarios/index.js';
import { hasTagsFor } from '../duty/closesDuty.js';
import { tagsOfKind } from '../duty/drillEvent.js';
import type { Duty } from '../duty/duty.js';
import {
  DRILL_KINDS,
  type DrillKind,
  type DrillSlot,
  HAZARDS_OF_KIND,
  JOINED_HAZARDS,
  type NamedHazard,
} from '../vocabulary/drillKinds.js';

export interface DrillAct {
  readonly kind: DrillKind;
  readonly slot: DrillSlot;
  /** What the drill names beside its kind. */
  readonly hazards: readonly NamedHazard[];
  readonly isLive: boolean;
  /** Indexes of the duties it counts towards inside their windows, ascending. */
  readonly duties: readonly number[];
  /** How ill kind and time of day suit each other; 0 is best. */
  readonly cost: number;
}

/** Kinds that need pupils awake, in class and told beforehand; never planned at another time of day. */
const LESSON_KINDS: readonly DrillKind[] = ['intruder', 'hold', 'secure', 'evacuate-away', 'comprehensive', 'tabletop'];

/** By day hazards in a row end with everybody outside from wherever they are, as each of them does alone. */
const isJoinedByDay = (slot: DrillSlot, hazards: readonly NamedHazard[]): boolean =>
  hazards.length > 1 && !BOARDING_SLOTS.includes(slot);

/** Times of day at which only boarders are at school. */
export const BOARDING_SLOTS: readonly DrillSlot[] = ['evening-study', 'night'];

/** The hazards that suit a time of day best, best first. Ours. */
const SUITED: Readonly<Partial<Record<DrillSlot, readonly DrillKind[]>>> = {
  night: ['fire', 'flood', 'earthquake', 'night'],
  'noon-rest': ['earthquake', 'fire'],
  meal: ['debris-flow', 'fire', 'earthquake'],
};

/** How much harder than in a lesson a drill is for pupils and staff at this time of day. Ours. */
const SLOT_COST: Readonly<Partial<Record<DrillSlot, number>>> = {
  meal: 2,
  'noon-rest': 2,
  'evening-study': 4,
  night: 6,
};

function actCost(kind: DrillKind, slot: DrillSlot, hazards: number): number {
  // comprehensive and night stand for several plans at once: taken where nothing narrower will do
  const broad = (kind === 'comprehensive' || kind === 'night' ? 2 + hazards : 0) + (SLOT_COST[slot] ?? 0);
  const suited = SUITED[slot];
  if (suited === undefined) return broad;
  const rank = suited.indexOf(kind);
  return broad + (rank < 0 ? suited.length + 1 : rank);
}

function isPossible(kind: DrillKind, slot: DrillSlot, hazards: readonly NamedHazard[], school: School): boolean {
  if (kind === 'night') return slot === 'night' && school.boarding;
  if (BOARDING_SLOTS.includes(slot) && !school.boarding) return false;
  return slot === 'lesson' || !LESSON_KINDS.includes(kind) || isJoinedByDay(slot, hazards);
}

function hazardSets(kind: DrillKind, joinsHazards: boolean): readonly (readonly NamedHazard[])[] {
  const named = (HAZARDS_OF_KIND[kind] ?? []).map((each) => [each]);
  return [[], ...named, ...(joinsHazards && kind === 'comprehensive' ? JOINED_HAZARDS : [])];
}

/** Every act that counts towards a duty. A kind is planned in lessons unless a duty asks for a time of day. */
export function drillActs(school: School, duties: readonly Duty[], joinsHazards: boolean): DrillAct[] {
  const slots: DrillSlot[] = ['lesson'];
  for (const { timeOfDay } of duties) if (timeOfDay !== null && !slots.includes(timeOfDay)) slots.push(timeOfDay);
  const acts: DrillAct[] = [];
  for (const kind of DRILL_KINDS) {
    for (const hazards of hazardSets(kind, joinsHazards)) {
      for (const slot of slots.filter((each) => isPossible(kind, each, hazards, school))) {
        const tags = tagsOfKind(kind, slot, hazards);
        const met = duties.flatMap((duty, i) => (hasTagsFor(tags, duty) ? [i] : []));
        const cost = actCost(kind, slot, hazards.length);
        if (met.length > 0) acts.push({ kind, slot, hazards, isLive: tags.isLive, duties: met, cost });
      }
    }
  }
  return acts;
}
