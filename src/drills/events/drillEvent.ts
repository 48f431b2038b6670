/** A drill that was held or is planned, reduced to the tags by which rules recognise it. */
import { dayNumberOrNull, type IsoDate } from '../calendar/civilDate.js';
import type { DrillRecord } from '../drillRecord.js';
import type { RuleScenario } from '../rules/ruleVocabulary.js';
import { DRILL_KIND_TAGS, type DrillKind, type DrillResponse, type DrillSlot } from './drillKinds.js';

export interface DrillEvent {
  readonly date: IsoDate;
  readonly slot: DrillSlot;
  readonly isLive: boolean;
  readonly isComprehensive: boolean;
  readonly scenario: RuleScenario | null;
  readonly responses: readonly DrillResponse[];
  readonly isUnplanned: boolean;
}

/** A planned drill of one kind. */
export function eventOfKind(kind: DrillKind, slot: DrillSlot, date: IsoDate): DrillEvent {
  return { ...DRILL_KIND_TAGS[kind], date, slot, isUnplanned: false };
}

/** The kind a record stands for where it does not say: by its profile, then by its scenario. */
function kindOf(record: DrillRecord): DrillKind {
  if (record.kind !== undefined) return record.kind;
  if (record.profile === 'tabletop') return 'tabletop';
  if (record.profile === 'intruder_lockdown') return 'intruder';
  const scenario = record.scenario.replaceAll('_', '-');
  return Object.hasOwn(DRILL_KIND_TAGS, scenario) ? (scenario as DrillKind) : 'night';
}

/**
 * The drill a record tells of; `null` without a date, or when it was broken off for a real emergency.
 *
 * A comprehensive drill or a tabletop keeps the hazard the record names.
 */
export function eventOfRecord(record: DrillRecord): DrillEvent | null {
  const { date } = record;
  if (date === undefined || dayNumberOrNull(date) === null || record.isRealEmergency === true) return null;
  const tags = DRILL_KIND_TAGS[kindOf(record)];
  const isLive = tags.isLive && record.profile !== 'tabletop';
  const slot = record.slot ?? (record.profile === 'night_dormitory' ? 'night' : 'lesson');
  const scenario = record.scenario.replaceAll('-', '_') as RuleScenario;
  return { ...tags, isLive, scenario: tags.scenario ?? scenario, date, slot, isUnplanned: record.isUnplanned === true };
}
