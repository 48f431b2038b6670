import { describe, expect, it } from 'vitest';
import {
  type DrillRecord,
  type Duty,
  deriveDuties,
  deriveDutyYear,
  drillRules,
  eventOfKind,
  eventOfRecord,
  parseDrillRecord,
} from '../../src/drills/index.js';
import type { School } from '../../src/scenarios/index.js';
import { demoSchool } from './demoSchool.js';

const YEAR = '2026-2027';
const of = (duties: readonly Duty[], rule: string) => duties.filter((duty) => duty.rule === rule);
const mengzi = (school: School = demoSchool) =>
  deriveDuties(school, YEAR).filter((duty) => duty.pack === 'cn-mengzi-2023');

function record(fields: Partial<DrillRecord>): DrillRecord {
  const parsed = parseDrillRecord({
    format: 'muster/drill-record',
    schemaVersion: 1,
    profile: 'evac_day',
    scenario: 'fire',
    values: {},
    ...fields,
  });
  expect(parsed.problems).toEqual([]);
  return parsed.value as DrillRecord;
}

describe('duties of a boarding mountain school under cn-mengzi-2023', () => {
  it('[DR20] come out as thirteen lines of drills and every other rule once or per window', () => {
    const drills = mengzi().filter((duty) => duty.work === 'drill');
    expect(drills.map((duty) => duty.id)).toEqual([
      ...[
        'MZ-01:s1',
        'MZ-01:s2',
        'MZ-02:year',
        'MZ-03:year',
        'MZ-04:year',
        'MZ-05:year',
        'MZ-06:year',
        'MZ-07:year',
        'MZ-08:year',
      ],
      ...['MZ-09:season', 'MZ-10:season', 'MZ-11:s1', 'MZ-11:s2'],
    ]);
    const rules = new Set(mengzi().map((duty) => duty.rule));
    for (const rule of drillRules.rules) if (rule.pack === 'cn-mengzi-2023') expect(rules).toContain(rule.id);
  });

  it('[DR21] each shows its clause, and a number that is ours is marked', () => {
    const night = of(mengzi(), 'MZ-11')[0] as Duty;
    expect(night).toMatchObject({
      title: 'Night drill',
      titleZh: '夜间应急演练',
      timeOfDay: 'night',
      minimumCount: 1,
      isCountDefault: true,
    });
    expect(night.clause).toMatchObject({
      quote: '寄宿制学校还要开展夜间应急演练',
      docNo: '蒙政办发〔2023〕37号',
      article: '二(六)2; 附件20',
      date: '2023-05-06',
      verification: 'seed_text',
      confidence: 'high',
      isUnconfirmed: false,
      programmeOverSince: '2024-12-31',
    });
    expect(night.clause.fullText).toContain(night.clause.quote);
    expect(of(mengzi(), 'MZ-01')[0]?.isCountDefault).toBe(false);
  });

  it('[DR22] scenario drills count after the opening week of either semester', () => {
    expect(of(mengzi(), 'MZ-02')[0]).toMatchObject({
      dueFrom: '2026-09-08',
      dueUntil: '2027-07-09',
      exceptDays: [{ from: '2027-02-22', until: '2027-02-28' }],
    });
  });

  it('[DR23] conditions decide: a day school owes no night drill, a lowland school none against debris flow', () => {
    const lowland = mengzi({ ...demoSchool, boarding: false, boarders: 0, terrain: 'any' });
    for (const rule of ['MZ-09', 'MZ-10', 'MZ-11']) {
      expect(of(lowland, rule).map((duty) => duty.status)).toEqual(['notRequired']);
      expect(of(lowland, rule)[0]?.reason).toMatch(/only/);
    }
    expect(of(mengzi({ ...demoSchool, stages: ['kindergarten'] }), 'MZ-16')[0]?.status).toBe('notRequired');
  });

  it('[DR24] without dates for spring its duties wait, and the year stays open', () => {
    const duties = mengzi({ ...demoSchool, terms: demoSchool.terms.slice(0, 1) });
    expect(of(duties, 'MZ-01').map((duty) => [duty.status, duty.dueFrom])).toEqual([
      ['due', '2026-09-01'],
      ['awaitingDates', null],
    ]);
    expect(of(duties, 'MZ-02')[0]).toMatchObject({ status: 'due', provisional: true });
    expect(
      mengzi({ ...demoSchool, terms: [] })
        .filter((duty) => duty.work === 'drill')
        .every((duty) => duty.status === 'awaitingDates'),
    ).toBe(true);
  });

  it('[DR25] days that no official holiday notice covers are provisional', () => {
    expect(of(mengzi(), 'MZ-01').map((duty) => duty.provisional)).toEqual([false, true]);
    const abroad = deriveDuties({ ...demoSchool, region: 'US-NY', rulePacks: ['us-ny'] }, YEAR);
    expect(abroad.some((duty) => duty.provisional)).toBe(false);
  });

  it('[DR26] duty, advice, quality and outside events are lists of their own', () => {
    const year = deriveDutyYear({ ...demoSchool, rulePacks: ['cn-jinghong-2019', 'cn-quxian-2022'] }, YEAR);
    expect(new Set(year.duties.map((duty) => duty.obligationLevel))).toEqual(new Set(['mandatory']));
    expect(new Set(year.quality.map((duty) => duty.rule))).toEqual(new Set(['JH-03']));
    expect(new Set(year.outsideEvents.map((duty) => duty.rule))).toEqual(new Set(['QX-06', 'QX-07']));
    expect(of(year.advice, 'CN-01')).toHaveLength(9);
    expect(of(year.duties, 'JH-01')).toHaveLength(4);
    expect(of(year.duties, 'JH-04').map((duty) => duty.productClass)).toContain('adjacent');
  });

  it('[DR27] a rule from memory says so on every duty it makes', () => {
    expect(of(deriveDuties(demoSchool, YEAR), 'CN-06')[0]?.clause).toMatchObject({
      verification: 'memory',
      isUnconfirmed: true,
    });
    const low = deriveDutyYear({ ...demoSchool, rulePacks: ['au-vic'] }, YEAR).advice;
    expect(of(low, 'AU-02')[0]?.clause).toMatchObject({ confidence: 'low', isUnconfirmed: true });
  });

  it('[DR28] expired campaign rules make no tasks', () => {
    const guangxi = deriveDutyYear({ ...demoSchool, rulePacks: ['cn-guangxi-guilin-2018-2019'] }, YEAR);
    for (const rule of ['GX-03', 'GX-05', 'GX-07'])
      expect(of(guangxi.duties, rule).map((duty) => duty.status)).toEqual(['notRequired']);
    expect(of(guangxi.duties, 'GX-01').map((duty) => duty.id)).toEqual([
      'GX-01:s1',
      'GX-01:s2',
      'GX-01:earthquake:year',
      'GX-01:fire:year',
    ]);
  });

  it('[DR29] an unknown fact of the profile is not taken for true, and what holds otherwise holds', () => {
    const national = deriveDuties(demoSchool, YEAR);
    expect(of(national, 'CN-08').map((duty) => duty.id)).toEqual(['CN-08:2026']);
    expect(of(deriveDuties({ ...demoSchool, fireKeyUnit: true }, YEAR), 'CN-08').map((duty) => duty.id)).toEqual([
      'CN-08:h2',
      'CN-08:h1',
    ]);
  });
});

describe('standing of a duty', () => {
  const standing = (id: string, records: DrillRecord[], today = '2026-12-01') => {
    const held = records.map(eventOfRecord).filter((event) => event !== null);
    return deriveDuties(demoSchool, YEAR, { held, today }).find((duty) => duty.id === id)?.status;
  };

  it('[DR30] a drill of the right kind, day and hour closes it; a near miss does not', () => {
    const comprehensive = record({ date: '2026-09-07', kind: 'comprehensive' });
    expect(standing('MZ-01:s1', [comprehensive])).toBe('done');
    expect(standing('MZ-01:s1', [record({ ...comprehensive, date: '2026-09-08' })])).toBe('overdue');
    expect(standing('MZ-01:s1', [record({ ...comprehensive, kind: 'fire' })])).toBe('overdue');
    expect(standing('MZ-02:year', [record({ date: '2026-11-12' })])).toBe('done');
    expect(standing('MZ-02:year', [record({ date: '2026-09-02' })])).toBe('due');
    expect(standing('MZ-02:year', [record({ date: '2027-02-23' })])).toBe('due');
    expect(standing('MZ-02:year', [record({ date: '2026-11-12', profile: 'tabletop' })])).toBe('due');
    expect(
      standing('MZ-03:year', [record({ date: '2026-11-12', profile: 'intruder_lockdown', scenario: 'intruder' })]),
    ).toBe('done');
    expect(standing('MZ-05:year', [record({ date: '2026-11-12', profile: 'tabletop', scenario: 'food_safety' })])).toBe(
      'done',
    );
    expect(standing('MZ-11:s1', [record({ date: '2026-11-12', slot: 'night' })])).toBe('done');
    expect(standing('MZ-11:s1', [record({ date: '2026-11-12', slot: 'evening-study' })])).toBe('due');
    expect(standing('MZ-07:year', [record({ date: '2026-11-12', slot: 'meal' })])).toBe('done');
    expect(standing('MZ-09:season', [record({ date: '2026-09-17', scenario: 'debris_flow' })])).toBe('done');
  });

  it('[DR31] an alarm nobody planned, or a drill broken off for a real emergency, does not count', () => {
    expect(standing('MZ-02:year', [record({ date: '2026-11-12', isUnplanned: true })])).toBe('due');
    expect(standing('MZ-02:year', [record({ date: '2026-11-12', isRealEmergency: true })])).toBe('due');
    expect(standing('MZ-02:year', [record({})])).toBe('due');
  });

  it('[DR32] a planned drill makes it planned, and one drill may close several', () => {
    const planned = [eventOfKind('fire', 'night', '2026-12-08')];
    const duties = deriveDuties(demoSchool, YEAR, { planned, today: '2026-12-01' });
    const closed = duties.filter((duty) => duty.status === 'planned').map((duty) => duty.id);
    expect(closed).toEqual(['MZ-02:year', 'MZ-11:s1', 'CN-06:s1', 'CN-07:year', 'CN-08:2026']);
  });

  it('[DR33] one comprehensive drill or two special ones meet the either-or rule, a tabletop never', () => {
    const school = { ...demoSchool, rulePacks: ['cn-quxian-2022'] };
    const status = (...events: ReturnType<typeof eventOfKind>[]) =>
      deriveDuties(school, YEAR, { held: events }).find((duty) => duty.rule === 'QX-01')?.status;
    expect(status(eventOfKind('comprehensive', 'lesson', '2026-10-12'))).toBe('done');
    expect(status(eventOfKind('fire', 'lesson', '2026-10-12'))).toBe('due');
    expect(status(eventOfKind('fire', 'lesson', '2026-10-12'), eventOfKind('flood', 'lesson', '2026-11-12'))).toBe(
      'done',
    );
    expect(
      status(eventOfKind('tabletop', 'lesson', '2026-10-12'), eventOfKind('epidemic', 'lesson', '2026-11-12')),
    ).toBe('due');
  });
});
