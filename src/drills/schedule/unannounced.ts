/**
 * Which drills may be held without telling people beforehand, and why the others may not.
 *
 * Practised first, then unannounced: a hazard, or a night, that nobody has practised this year is announced. Small
 * children and drills against violence are always announced. Ours, after the trauma-informed guides the rules cite.
 */
import type { School } from '../../scenarios/index.js';
import type { DrillEvent } from '../duty/drillEvent.js';
import { eventOfPlanned, type PlannedDrill } from './plannedDrill.js';

export type AnnouncementReason =
  | 'may-be-unannounced'
  | 'talk-through'
  | 'kindergarten'
  | 'against-violence'
  | 'opening-drill'
  | 'first-night-drill'
  | 'first-on-this-hazard';

export interface Announcement {
  /** Id of the drill. */
  readonly drill: string;
  readonly reason: AnnouncementReason;
}

function reasonFor(drill: PlannedDrill, school: School, before: readonly DrillEvent[]): AnnouncementReason {
  const event = eventOfPlanned(drill);
  const practised = before.filter((each) => each.isLive && each.date < drill.date);
  if (!event.isLive) return 'talk-through';
  if (school.stages.includes('kindergarten')) return 'kindergarten';
  if (event.responses.includes('security') || event.responses.includes('lockdown')) return 'against-violence';
  if (drill.kind === 'comprehensive' && event.scenarios.length === 0) return 'opening-drill';
  if (event.slot === 'night' && !practised.some((each) => each.slot === 'night')) return 'first-night-drill';
  const isKnown = event.scenarios.every((hazard) => practised.some((each) => each.scenarios.includes(hazard)));
  return isKnown ? 'may-be-unannounced' : 'first-on-this-hazard';
}

/** @param standing - drills held or fixed; they count as practised */
export function announcements(
  drills: readonly PlannedDrill[],
  school: School,
  standing: readonly DrillEvent[],
): Announcement[] {
  const all = [...standing, ...drills.map(eventOfPlanned)];
  return drills.map((drill) => ({ drill: drill.id, reason: reasonFor(drill, school, all) }));
}
