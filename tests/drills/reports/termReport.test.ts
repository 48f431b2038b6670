import { describe, expect, it } from 'vitest';
import { nodeHost } from '../../../src/cli/nodeHost.js';
import {
  type DrillRecord,
  deriveLedger,
  type Finding,
  fillWords,
  lockRecord,
  nextSteps,
  type PlannedDrill,
  periodAtHand,
  type ReportPeriod,
  recordKey,
  reportPeriods,
  STEP_WORDS,
  type TermReport,
  termReport,
  type Waiver,
  WORST_WORDS,
  worstRisk,
  yearOfPeriod,
} from '../../../src/drills/index.js';
import { demoSchool } from '../demoSchool.js';
import { findingAt } from '../support/findingAt.js';
import { recordAt } from '../support/recordAt.js';

const YEAR = '2026-2027';
const today = '2026-12-01';
const periods = reportPeriods(demoSchool, YEAR);
const [first, second] = periods as [ReportPeriod, ReportPeriod];

const recordOf = (id: string, date: string, more: object = {}) =>
  recordAt(id, date, { values: { T_evac_s: 180, T_target_s: 180 }, ...more });

interface Known {
  readonly records?: readonly DrillRecord[];
  readonly findings?: readonly Finding[];
  readonly changed?: ReadonlySet<string>;
  readonly planned?: readonly PlannedDrill[];
  readonly period?: ReportPeriod;
  readonly school?: typeof demoSchool;
  readonly waivers?: readonly Waiver[];
}

function reportOf({
  records = [],
  findings = [],
  changed = new Set(),
  planned = [],
  period = first,
  school = demoSchool,
  waivers = [],
}: Known = {}): TermReport {
  const ledger = deriveLedger(school, YEAR, { records, findings, planned, today, waivers, evidence: [] });
  return termReport({ ...{ school, period, ledger, records, changed, findings, planned, today } });
}

const planned = (date: string): PlannedDrill => ({
  ...{ id: `p-${date}`, date, time: '10:20', kind: 'fire', slot: 'lesson', closes: [], provisional: false },
});

describe('periods of reports', () => {
  it('[DR420] are the terms of the year, each with the holiday after it, then the year', () => {
    expect(periods.map(({ id, from, until }) => [id, from, until])).toEqual([
      ['2026-2027.1', '2026-09-01', '2027-02-21'],
      ['2026-2027.2', '2027-02-22', '2027-07-31'],
      ['2026-2027.year', '2026-08-01', '2027-07-31'],
    ]);
    expect(reportPeriods({ terms: [] }, YEAR).map(({ id }) => id)).toEqual(['2026-2027.year']);
    for (const { id, year } of periods) expect(yearOfPeriod(id)).toBe(year);
  });

  it('[DR420] the one at hand is the term of the day, before it begins too', () => {
    const at = (day: string) => periodAtHand(periods, day).id.replace(`${YEAR}.`, '');
    expect(['2026-08-20', '2026-09-01', '2027-02-01', '2027-03-01', '2027-07-30'].map(at)).toEqual([
      '1',
      '1',
      '1',
      '2',
      '2',
    ]);
    expect(periodAtHand(reportPeriods({ terms: [] }, YEAR), today).id).toBe('2026-2027.year');
  });
});

describe('the term report', () => {
  it('[DR421] counts every duty whose window reaches into the period once, by where it stands', () => {
    const report = reportOf({ records: [recordOf('r1', '2026-10-14')] });
    const counted = Object.values(report.dutyCounts).reduce((sum, count) => sum + count, 0);
    expect(counted).toBe(report.duties.length);
    expect(report.dutyCounts.overdue).toBeGreaterThan(0);
    expect(report.duties[0]?.status).toBe('overdue');
    expect(report.duties.every(({ status }) => status !== 'notRequired')).toBe(true);
    const onlySecond = reportOf({ period: second }).duties.filter(
      ({ dueFrom }) => dueFrom !== null && dueFrom > first.until,
    );
    expect(onlySecond.length).toBeGreaterThan(0);
    for (const { id } of onlySecond) expect(report.duties.map((duty) => duty.id)).not.toContain(id);
  });

  it('[DR422] drills have their score, the change against the one of the profile before where both are final or neither is, and say what is provisional', () => {
    const records = [
      recordOf('r2', '2026-11-12', { values: { T_evac_s: 225, T_target_s: 180 } }),
      recordOf('r1', '2026-11-05'),
      recordOf('old', '2026-08-20'),
      recordOf('later', '2027-03-10'),
      recordOf('bare', '2026-11-20', { values: {} }),
    ];
    const { drills, provisionalDrills } = reportOf({ records, findings: [findingAt('assessed', { drill: 'r2' })] });
    expect(drills.map(({ record }) => record.id)).toEqual(['r1', 'r2', 'bare']);
    expect(drills.map(({ shown }) => shown)).toEqual([100, 50, null]);
    expect(drills.map(({ change }) => change)).toEqual([null, -50, null]);
    expect(drills[1]).toMatchObject({ findings: 1, openFindings: 1 });
    expect(provisionalDrills).toBe(2);
  });

  it('[DR495] only provisional scores of drills with open findings wait for them to be closed', () => {
    const records = [recordOf('r1', '2026-11-05'), recordOf('r2', '2026-11-12')];
    const none = reportOf({ records, findings: [] });
    expect([none.provisionalDrills, none.drillsToClose]).toEqual([2, 0]);
    expect(nextSteps(none).map(({ kind }) => kind)).not.toContain('closeForScore');
    const one = reportOf({ records, findings: [findingAt('assessed', { drill: 'r2' })] });
    expect([one.provisionalDrills, one.drillsToClose]).toEqual([2, 1]);
    expect(nextSteps(one)).toContainEqual({ kind: 'closeForScore', count: 1 });
  });

  it('[DR422] a planned drill is to come, was recorded, or has passed without a record', () => {
    const report = reportOf({
      records: [recordOf('p-2026-11-04', '2026-11-05')],
      planned: ['2026-11-04', '2026-11-18', '2026-12-09', '2027-03-03'].map(planned),
    });
    expect(report.coming.map(({ date }) => date)).toEqual(['2026-12-09']);
    expect(report.withoutRecord.map(({ date }) => date)).toEqual(['2026-11-18']);
  });

  it('[DR469] a drill of another kind, or the record of another planned drill of the day, does not stand for a planned one', () => {
    const day = '2026-11-18';
    const fire = (id: string, time: string) => ({ ...planned(day), id, time });
    const left = (records: readonly DrillRecord[]) =>
      reportOf({ records, planned: [fire('late', '15:00'), fire('early', '09:00')] }).withoutRecord.map(({ id }) => id);
    expect(left([])).toEqual(['early', 'late']);
    expect(left([recordOf('other', day, { profile: 'tabletop', scenario: 'fire', kind: 'tabletop' })])).toHaveLength(2);
    expect(left([recordOf('quake', day, { scenario: 'earthquake', kind: 'earthquake' })])).toHaveLength(2);
    expect(left([recordOf('late', day)])).toEqual(['early']);
    const report = reportOf({ records: [recordOf('of its own', day)], planned: [fire('only', '09:00')] });
    expect(report.withoutRecord).toEqual([]);
  });

  it('[DR469] two drills of a day stand in the order of their times', () => {
    const records = [
      recordOf('noon', '2026-11-18', { time: '12:00' }),
      recordOf('nine', '2026-11-18', { time: '09:00' }),
    ];
    expect(reportOf({ records }).drills.map(({ record }) => record.id)).toEqual(['nine', 'noon']);
  });

  it('[DR468] a record that was changed after it was signed is not called signed, and to compare it is a step', () => {
    const signed = (id: string, date: string) => lockRecord(recordOf(id, date), { role: '校长', on: date }, nodeHost);
    const altered = { ...signed('r2', '2026-10-21'), notes: '后来加的' };
    const records = [signed('r1', '2026-10-14'), altered, recordOf('r3', '2026-10-28')];
    const report = reportOf({ records, changed: new Set([recordKey(altered)]) });
    expect(report.drills.map(({ state }) => state)).toEqual(['locked', 'changed', 'draft']);
    const steps = nextSteps(report).filter(({ kind }) => kind === 'changed' || kind === 'unsigned');
    expect(steps).toEqual([
      { kind: 'changed', count: 1 },
      { kind: 'unsigned', count: 1 },
    ]);
  });

  it('[DR470] duties that are waived, or hold all the time, are not counted as owed', () => {
    const [fire] = reportOf().duties.filter(({ rule }) => rule === 'MZ-02');
    const waivers = [{ duty: fire?.id ?? '', year: YEAR, reason: '校舍加固停用', on: '2026-09-02' }];
    const report = reportOf({ waivers });
    const { standing = 0, waived = 0 } = report.dutyCounts;
    expect(waived).toBe(1);
    expect(standing).toBeGreaterThan(0);
    expect(report.owedDuties).toBe(
      report.duties.filter(({ status }) => status !== 'standing' && status !== 'waived').length,
    );
    expect(report.owedDuties).toBe(report.duties.length - standing - 1);
  });

  it('[DR423] findings are counted by state and, while open, by severity; late ones come first', () => {
    const late = findingAt('assessed', { severity: 'major' });
    const open = { ...findingAt('registered', { severity: 'general', deadline: '2027-01-10' }), id: 'f2' };
    const closed = { ...findingAt('closed', {}, { moved: '2026-11-25' }), id: 'f3' };
    const { findings } = reportOf({ findings: [closed, open, late] });
    expect(findings).toMatchObject({
      open: 2,
      late: 1,
      closed: 1,
      openBySeverity: { general: 1, larger: 0, major: 1 },
    });
    expect(findings.byState).toMatchObject({ registered: 1, assessed: 1, closed: 1, warned: 0 });
    expect(findings.all.map(({ finding, daysLate }) => [finding.id, daysLate])).toEqual([
      ['f1', 4],
      ['f2', 0],
      ['f3', 0],
    ]);
    // closed in the first term, it is no matter of the second
    expect(reportOf({ findings: [closed], period: second }).findings.all).toEqual([]);
  });

  it('[DR424] the worst risk is the gravest that is known, and none only where nothing is owed', () => {
    const noRules = { ...demoSchool, rulePacks: [] };
    const kindOf = (known: Known) => worstRisk(reportOf(known)).kind;
    const major = findingAt('assessed', { severity: 'major' });
    const hurt = recordOf('r1', '2026-11-12', { values: { T_evac_s: 180, T_target_s: 180, serious_injuries: 1 } });
    expect(kindOf({ findings: [major], records: [hurt] })).toBe('lateMajorFinding');
    expect(kindOf({ records: [hurt] })).toBe('cappedDrill');
    expect(kindOf({})).toBe('lateDuty');
    expect(kindOf({ school: noRules, findings: [findingAt('assessed')] })).toBe('lateFinding');
    expect(kindOf({ school: noRules, findings: [{ ...major, deadline: '2027-01-10' }] })).toBe('majorFinding');
    const poor = recordOf('r1', '2026-11-12', { values: { T_evac_s: 260, T_target_s: 180 } });
    expect(kindOf({ school: noRules, records: [poor] })).toBe('poorDrill');
    expect(kindOf({ school: noRules })).toBe('none');
  });

  it('[DR425] next steps name what is late before what is to come, and nothing where nothing is left', () => {
    const report = reportOf({
      records: [recordOf('r1', '2026-10-14')],
      planned: ['2026-11-18', '2026-12-09'].map(planned),
    });
    const kinds = nextSteps(report).map(({ kind }) => kind);
    expect(kinds.slice(0, 3)).toEqual(['lateDuties', 'recordDrill', 'holdDrill']);
    expect(kinds).toContain('unsigned');
    expect(nextSteps(reportOf({ school: { ...demoSchool, rulePacks: [] } }))).toEqual([]);
  });

  it('[DR425] words are filled in in both languages; what has no value stays to be seen', () => {
    expect(fillWords(STEP_WORDS.lateDuties, { count: 3 })).toEqual({
      ...{ 'zh-CN': '补办逾期职责 3 项', en: 'Make good the duties that are late: 3' },
    });
    expect(fillWords(WORST_WORDS.lateDuty, { days: 2 }).en).toContain('{name}');
  });
});
