import { describe, expect, it } from 'vitest';
import {
  type DrillEvent,
  type DrillRecord,
  deriveDutyYear,
  eventOfRecord,
  parseDrillRecord,
} from '../../src/drills/index.js';
import type { School } from '../../src/scenarios/index.js';
import { demoSchool } from './demoSchool.js';
import { NOT_MET_BY_DRILLS, RULE_DRILLS, type RuleDrills } from './support/ruleDrills.js';
import { ruleFile } from './support/ruleReading.js';

const YEAR = '2026-2027';

/** `2026-11-12 fire night` as the record of a drill that was held so. */
function held(text: string): DrillEvent {
  const [date = '', what = '', slot = 'lesson'] = text.split(' ');
  const [kind = '', hazard] = what.split(':');
  const ofKind: Partial<DrillRecord> =
    kind === 'bus'
      ? { scenario: 'school_bus' }
      : kind === 'bomb'
        ? { kind: 'evacuate-away', scenario: 'bomb_threat' }
        : { kind: kind as NonNullable<DrillRecord['kind']>, scenario: hazard ?? kind };
  const profile = kind === 'tabletop' ? 'tabletop' : 'evac_day';
  const record = { format: 'muster/drill-record', schemaVersion: 1, values: {}, profile, date, slot, ...ofKind };
  const { value } = parseDrillRecord(record);
  const event = value === null ? null : eventOfRecord(value);
  if (event === null) throw new Error(`no drill: ${text}`);
  return event;
}

/** The duties of one rule that these drills leave open. */
function open({ rule, school }: Pick<RuleDrills, 'rule' | 'school'>, drills: readonly string[]): string[] {
  const pack = ruleFile.rules.find((each) => each.id === rule)?.pack ?? '';
  const own: School = { ...demoSchool, region: 'XX', rulePacks: [pack], ...school };
  const year = deriveDutyYear(own, YEAR, { held: drills.map(held) });
  const duties = [...year.duties, ...year.advice].filter((duty) => duty.rule === rule && duty.status !== 'notRequired');
  if (duties.length === 0) throw new Error(`${rule} makes no duty for this school`);
  return duties.filter((duty) => duty.status !== 'done').map((duty) => duty.id);
}

describe('every rule about drills', () => {
  it('[DR34] is tried with the right drill and with near misses', () => {
    const DRILLS =
      /^(evacuation_live|comprehensive_live|special_live|special_any|any_of|tabletop|lockdown|shelter|security_drill|bus_evacuation|any_safety_drill|any_disaster_drill)$/;
    const all = ruleFile.rules.filter((rule) => DRILLS.test(rule.drill_type)).map((rule) => rule.id);
    const tried = new Set([...RULE_DRILLS.map((each) => each.rule), ...Object.keys(NOT_MET_BY_DRILLS)]);
    expect(all.filter((rule) => !tried.has(rule))).toEqual([]);
  });

  it.each(RULE_DRILLS.map((each, i) => [each.rule, i] as const))('[DR34] %s: the right drills meet it (%i)', (_, i) => {
    const each = RULE_DRILLS[i] as RuleDrills;
    expect(open(each, each.right)).toEqual([]);
  });

  it.each(RULE_DRILLS.flatMap((each, i) => each.misses.map(([what], j) => [each.rule, what, i, j] as const)))(
    '[DR34] %s: %s does not',
    (_rule, _what, i, j) => {
      const each = RULE_DRILLS[i] as RuleDrills;
      expect(open(each, each.misses[j]?.[1] ?? []).length).toBeGreaterThan(0);
    },
  );

  it('[DR34] a comprehensive drill meets a rule on one hazard only where it names it', () => {
    const named = (scenario: string) => {
      const record = { format: 'muster/drill-record', schemaVersion: 1, profile: 'evac_day', values: {} };
      const { value } = parseDrillRecord({ ...record, kind: 'comprehensive', date: '2026-11-12', scenario });
      const event = value === null ? null : eventOfRecord(value);
      const year = deriveDutyYear({ ...demoSchool, region: 'XX' }, YEAR, { held: event === null ? [] : [event] });
      return year.duties.filter((duty) => duty.status === 'done').map((duty) => duty.rule);
    };
    expect(named('fire')).toEqual(expect.arrayContaining(['MZ-02', 'CN-06', 'CN-07']));
    expect(named('fire')).not.toContain('MZ-04');
    expect(named('earthquake+fire')).toEqual(expect.arrayContaining(['MZ-02', 'MZ-04']));
    expect(named('any')).not.toContain('MZ-02');
  });
});
