/** A drill that was held or is planned, reduced to the tags by which rules recognise it. */
import { dayNumberOrNull, type IsoDate } from '../calendar/civilDate.js';
import type { DrillRecord } from '../drillRecord.js';
import {
  DRILL_KIND_TAGS,
  type DrillKind,
  type DrillResponse,
  type DrillSlot,
  HAZARD_TAGS,
  HAZARDS_OF_KIND,
  type NamedHazard,
} from '../vocabulary/drillKinds.js';
import type { RuleScenario } from '../vocabulary/ruleVocabulary.js';

export interface DrillTags {
  readonly slot: DrillSlot;
  readonly isLive: boolean;
  readonly isComprehensive: boolean;
  /** The hazards practised; none where the kind does not say. */
  readonly scenarios: readonly RuleScenario[];
  readonly responses: readonly DrillResponse[];
  readonly isUnplanned: boolean;
}

export interface DrillEvent extends DrillTags {
  readonly date: IsoDate;
}

/** The tags of a planned drill: those of its kind with the hazards it names, or in their place. */
export function tagsOfKind(kind: DrillKind, slot: DrillSlot, hazards: readonly NamedHazard[] = []): DrillTags {
  const { isLive, isComprehensive, ...own } = DRILL_KIND_TAGS[kind];
  const named = hazards.map((hazard) => HAZARD_TAGS[hazard]);
  const all = named.length > 0 && !isComprehensive ? named : [own, ...named];
  return {
    slot,
    isLive,
    isComprehensive,
    scenarios: all.map((each) => each.scenario).filter((each) => each !== null),
    responses: [...new Set(all.flatMap((each) => each.responses))],
    isUnplanned: false,
  };
}

/** A planned drill on its day. */
export function eventOfKind(
  kind: DrillKind,
  slot: DrillSlot,
  date: IsoDate,
  hazards: readonly NamedHazard[] = [],
): DrillEvent {
  return { ...tagsOfKind(kind, slot, hazards), date };
}

/** The kind a record stands for where it does not say: by its profile, then by its scenario; `null` for no kind we plan. */
export function kindOfRecord(record: DrillRecord): DrillKind | null {
  if (record.kind !== undefined) return record.kind;
  if (record.profile === 'tabletop') return 'tabletop';
  if (record.profile === 'intruder_lockdown') return 'intruder';
  const scenario = record.scenario.replaceAll('_', '-');
  if (HAZARDS_OF_KIND['evacuate-away']?.some((each) => each === scenario)) return 'evacuate-away';
  return Object.hasOwn(DRILL_KIND_TAGS, scenario) ? (scenario as DrillKind) : null;
}

/** What a record names beside its kind. */
export function hazardsOfRecord(record: DrillRecord): NamedHazard[] {
  const kind = kindOfRecord(record);
  const known: readonly string[] = (kind === null ? undefined : HAZARDS_OF_KIND[kind]) ?? [];
  const names = record.scenario.split('+').map((each) => each.trim().replaceAll('_', '-'));
  return names.filter((each): each is NamedHazard => known.includes(each));
}

/** The hazards a record names, where its kind leaves them open; the name of the kind itself is no hazard. */
function scenariosOf(
  record: DrillRecord,
  kind: DrillKind | null,
  own: readonly RuleScenario[],
): readonly RuleScenario[] {
  const names = record.scenario.split('+').map((each) => each.trim().replaceAll('-', '_'));
  const named = names.filter((each) => each !== kind?.replaceAll('-', '_')) as RuleScenario[];
  const isOpen = kind === null || own.length === 0 || (kind === 'evacuate-away' && named.length > 0);
  return isOpen ? named : own;
}

/**
 * The drill a record tells of; `null` without a date, or when it was broken off for a real emergency.
 *
 * A comprehensive drill or a tabletop keeps the hazard the record names, or both of `earthquake+fire`; so does a live
 * drill of no kind we plan.
 */
export function eventOfRecord(record: DrillRecord): DrillEvent | null {
  const { date } = record;
  if (date === undefined || dayNumberOrNull(date) === null || record.isRealEmergency === true) return null;
  const kind = kindOfRecord(record);
  const slot = record.slot ?? (record.profile === 'night_dormitory' ? 'night' : 'lesson');
  const tags = tagsOfKind(kind ?? 'night', slot, hazardsOfRecord(record));
  return {
    ...tags,
    isLive: tags.isLive && record.profile !== 'tabletop',
    scenarios: scenariosOf(record, kind, tags.scenarios),
    date,
    isUnplanned: record.isUnplanned === true,
  };
}
