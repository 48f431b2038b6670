import { describe, expect, it } from 'vitest';
import {
  type ClosedDuty,
  closeDuties,
  type DrillRecord,
  deriveLedger,
  drillRules,
  EVIDENCE_KIND_OF,
  type Evidence,
  type EvidenceKind,
  evidenceSchema,
  type Finding,
  type LedgerEntry,
  type LedgerInput,
  type OwnRulePack,
  ownPackOf,
  parseDrillRecord,
  ruleBook,
  shippedRules,
} from '../../src/drills/index.js';
import type { School } from '../../src/scenarios/index.js';
import { demoSchool } from './demoSchool.js';
import { findingAt } from './support/findingAt.js';

const YEAR = '2026-2027';
const END = '2027-07-20';

let made = 0;
function evidence<K extends EvidenceKind>(kind: K, rule: string, date: string, more: object = {}): Evidence {
  made += 1;
  const filled: Partial<Record<EvidenceKind, object>> = {
    staffTraining: { attended: 6, expected: 6 },
    participation: { attended: 1468, expected: 1468 },
    guardTraining: { hours: 6, guards: [1, 2, 3, 4, 5] },
    meeting: { parties: ['township', 'police', 'school'] },
    equipmentCheck: { isInOrder: true },
    plan: { tier: 'overall' },
  };
  const parsed = evidenceSchema.safeParse({
    id: `e${made}`,
    kind,
    rule,
    part: '',
    date,
    by: '安全员',
    ...filled[kind],
    ...more,
  });
  expect(parsed.error?.issues ?? []).toEqual([]);
  return parsed.data as Evidence;
}

const schoolOf = (rule: string): School => ({
  ...demoSchool,
  rulePacks: [drillRules.rules.find((each) => each.id === rule)?.pack as string],
});

/** The ledger entry of a duty under the pack of its rule, at the end of the year unless said. */
function entry(id: string, known: LedgerInput, school = schoolOf(id.split(':')[0] as string)): LedgerEntry {
  const ledger = deriveLedger(school, YEAR, { today: END, evidence: [], ...known });
  const found = [...ledger.entries, ...ledger.advice].find((each) => each.duty.id === id);
  if (found === undefined) throw new Error(`no duty ${id}: ${ledger.entries.map((each) => each.duty.id).join(' ')}`);
  return found;
}
const judged = (id: string, ...kept: Evidence[]) => {
  const { duty, progress } = entry(id, { evidence: kept });
  return [duty.status, ...(progress?.judged ?? []).map((each) => each.verdict)];
};

function record(fields: Partial<DrillRecord>): DrillRecord {
  const json = { format: 'muster/drill-record', schemaVersion: 1, profile: 'evac_day', scenario: 'fire', values: {} };
  return parseDrillRecord({ ...json, ...fields }).value as DrillRecord;
}

/** One entry for each Monday of a term. */
const everyWeek = (kind: EvidenceKind, rule: string, from: string, until: string, more: object = {}) => [
  evidence(kind, rule, from, { until, ...more }),
];

describe('each task beside the drills has evidence of its own', () => {
  it('[DR130] a weekly lesson or check wants every teaching week; all of them in one week is a near miss', () => {
    for (const [rule, kind] of [
      ['MZ-16', 'lesson'],
      ['JH-04', 'lesson'],
      ['QX-05', 'hazardCheck'],
    ] as const) {
      expect(judged(`${rule}:s1`, ...everyWeek(kind, rule, '2026-09-01', '2027-01-22')).slice(0, 2)).toEqual([
        'done',
        'counts',
      ]);
      const many = Array.from({ length: 25 }, () => evidence(kind, rule, '2026-09-02'));
      const { duty, progress } = entry(`${rule}:s1`, { evidence: many });
      expect([rule, duty.status, progress?.done]).toEqual([rule, 'overdue', 1]);
      expect(progress?.missed.length).toBe((progress?.needed ?? 0) - 1);
    }
    const holiday = evidence('lesson', 'MZ-16', '2026-10-03');
    expect(judged('MZ-16:s1', holiday)).toEqual(['overdue', 'counts']);
    expect(judged('MZ-16:s1', evidence('lesson', 'MZ-16', '2027-02-03'))).toEqual(['overdue', 'afterWindow']);
  });

  it('[DR130] a daily check or reminder wants every teaching day, and a weekly session is none', () => {
    const all = (rule: string, part: string, kind: EvidenceKind) =>
      evidence(kind, rule, '2026-09-01', { until: '2027-01-22', part });
    expect(judged('JH-04:also1:s1', all('JH-04', 'also1', 'lesson'))).toEqual(['done', 'counts']);
    expect(judged('JH-04:also1:s1', all('JH-04', '', 'lesson'))).toEqual(['overdue']);
    expect(judged('CQ-02:also1:s1', all('CQ-02', 'also1', 'hazardCheck'))[0]).toBe('done');
    expect(judged('CQ-02:also2:s1', all('CQ-02', 'also2', 'hazardCheck'))[0]).toBe('done');
    expect(judged('CQ-02:also3:2026-10', evidence('hazardCheck', 'CQ-02', '2026-10-12', { part: 'also3' }))[0]).toBe(
      'done',
    );
    expect(judged('CQ-02:also3:2026-10', evidence('hazardCheck', 'CQ-02', '2026-11-02', { part: 'also3' }))).toEqual([
      'overdue',
      'afterWindow',
    ]);
    const weekend = evidence('hazardCheck', 'CQ-02', '2026-09-05', { part: 'also1' });
    expect(judged('CQ-02:also1:s1', weekend)).toEqual(['overdue', 'noOccasion']);
    expect(judged('JH-04:also3:s1', evidence('lesson', 'JH-04', '2026-09-01', { part: 'also3' }))[0]).toBe('done');
    expect(judged('JH-04:also3:s1', evidence('lesson', 'JH-04', '2026-09-01'))[0]).toBe('overdue');
  });

  it('[DR131] guard training is fifteen days of six hours for each guard in the calendar year', () => {
    const days = (count: number, more: object = {}) =>
      Array.from({ length: count }, (_, i) =>
        evidence('guardTraining', 'MZ-14', `2026-07-${String(i + 1).padStart(2, '0')}`, more),
      );
    const status = (kept: Evidence[]) => entry('MZ-14:2026', { evidence: kept }).duty.status;
    expect(status(days(15))).toBe('done');
    expect(status(days(14))).toBe('overdue');
    expect(status(days(15, { hours: 5.5 }))).toBe('overdue');
    expect(judged('MZ-14:2026', days(1, { hours: 5.5 })[0] as Evidence)).toEqual(['overdue', 'shortDay']);
    // the fifth guard stayed at the gate
    expect(status(days(15, { guards: [1, 2, 3, 4] }))).toBe('overdue');
    // two sessions on one day are one day
    expect(status([...days(14), evidence('guardTraining', 'MZ-14', '2026-07-01')])).toBe('overdue');
    expect(judged('MZ-14:2026', evidence('guardTraining', 'MZ-14', '2027-01-05'))).toEqual(['overdue', 'afterWindow']);
    expect(judged('MZ-14:2026', evidence('guardTraining', 'MZ-14', '2026-07-01', { guards: [9] }))).toEqual([
      'overdue',
      'noSuchGuard',
    ]);
  });

  it('[DR132] training of safety managers wants everyone, in the semester', () => {
    expect(judged('MZ-15:s1', evidence('staffTraining', 'MZ-15', '2026-10-12'))).toEqual(['done', 'counts']);
    expect(judged('MZ-15:s1', evidence('staffTraining', 'MZ-15', '2026-10-12', { attended: 5 }))).toEqual([
      'overdue',
      'notEveryone',
    ]);
    expect(judged('MZ-15:s1', evidence('staffTraining', 'MZ-15', '2026-08-20'))).toEqual(['overdue', 'beforeWindow']);
    expect(judged('MZ-15:s1', evidence('lesson', 'MZ-15', '2026-10-12'))).toEqual(['overdue']);
  });

  it('[DR133] the quarterly meeting wants all three at the table', () => {
    expect(judged('JH-06:q4', evidence('meeting', 'JH-06', '2026-11-12'))).toEqual(['done', 'counts']);
    expect(judged('JH-06:q4', evidence('meeting', 'JH-06', '2026-11-12', { parties: ['school', 'police'] }))).toEqual([
      'overdue',
      'partyMissing',
    ]);
    expect(judged('JH-06:q4', evidence('meeting', 'JH-06', '2027-01-12'))).toEqual(['overdue', 'afterWindow']);
  });

  it('[DR134] the plan inventory wants each kind of plan; any two of three are a near miss', () => {
    const plans = (rule: string, ...tiers: string[]) =>
      tiers.map((tier) => evidence('plan', rule, '2025-03-01', { tier }));
    const progress = (rule: string, ...tiers: string[]) => {
      const { duty, progress } = entry(rule, { evidence: plans(rule, ...tiers) });
      return [duty.status, progress?.done, progress?.needed];
    };
    expect(progress('QX-03', 'overall', 'special', 'scheme')).toEqual(['done', 3, 3]);
    expect(progress('QX-03', 'overall', 'special', 'special')).toEqual(['due', 2, 3]);
    expect(progress('MZ-19', 'overall', 'manual', 'epidemic')).toEqual(['done', 3, 3]);
    expect(progress('MZ-19', 'overall', 'special', 'epidemic')).toEqual(['due', 2, 3]);
    expect(progress('GX-09', 'foodSafety', 'accident')).toEqual(['done', 2, 2]);
    expect(judged('QX-03', evidence('plan', 'QX-03', '2025-03-01', { tier: 'manual' }))).toEqual(['due', 'otherPlan']);
    expect(judged('QX-03', evidence('plan', 'QX-03', '2027-08-01'))).toEqual(['due', 'inFuture']);
  });

  it('[DR135] a drill that brought findings asks for a revision of the plan; one without asks for none', () => {
    const held = record({ id: 'r1', date: '2026-11-12', findings: ['f1'] });
    const duty = (known: LedgerInput) => entry('MZ-12:r1', { records: [held], ...known }).duty;
    expect(duty({ today: '2026-11-20' })).toMatchObject({
      status: 'due',
      dueFrom: '2026-11-12',
      dueUntil: '2026-12-12',
    });
    expect(duty({}).status).toBe('overdue');
    const revised = (date: string, part = 'r1') => [evidence('planRevision', 'MZ-12', date, { part })];
    expect(duty({ evidence: revised('2026-12-01') }).status).toBe('done');
    expect(duty({ evidence: revised('2026-12-20') }).status).toBe('overdue');
    expect(duty({ evidence: revised('2026-11-01') }).status).toBe('overdue');
    expect(duty({ evidence: revised('2026-12-01', 'r2') }).status).toBe('overdue');
    expect(duty({ findings: [findingAt('closed', { drill: 'r1' })] }).status).toBe('done');
    expect(duty({ findings: [findingAt('monitored', { drill: 'r1' })] }).status).toBe('overdue');
    expect(duty({ records: [record({ id: 'r1', date: '2026-11-12' })] })).toMatchObject({
      status: 'notRequired',
      why: 'nothingFound',
    });
    expect(entry('MZ-12', {}).duty.status).toBe('standing');
  });

  it('[DR136] everyone taking part, equipment in order, hazards gone through: each by its own evidence', () => {
    expect(judged('MZ-13', evidence('participation', 'MZ-13', '2027-05-01'))).toEqual(['done', 'counts']);
    expect(judged('MZ-13', evidence('participation', 'MZ-13', '2027-05-01', { attended: 1467 }))).toEqual([
      'due',
      'notEveryone',
    ]);
    expect(judged('MZ-13', evidence('participation', 'MZ-13', '2026-05-01'))).toEqual(['due', 'beforeWindow']);
    for (const rule of ['MZ-18', 'CN-10']) {
      const school = { ...demoSchool, rulePacks: ['cn-mengzi-2023'] };
      const status = (isInOrder: boolean) =>
        entry(rule, { evidence: [evidence('equipmentCheck', rule, '2026-10-12', { isInOrder })] }, school).duty.status;
      expect([status(true), status(false)]).toEqual(['done', 'due']);
    }
    expect(judged('JH-08:2026-10', evidence('hazardCheck', 'JH-08', '2026-10-12'))[0]).toBe('done');
    expect(judged('JH-08:2026-10', evidence('hazardCheck', 'JH-08', '2026-09-30'))).toEqual([
      'overdue',
      'beforeWindow',
    ]);
    expect(judged('GX-02:2026-10', evidence('hazardLoop', 'GX-02', '2026-10-12'))[0]).toBe('done');
    expect(judged('GX-02:2026-10', evidence('hazardCheck', 'GX-02', '2026-10-12'))[0]).toBe('overdue');
  });

  it('[DR137] a closed loop is met while every finding is closed, and late when one is open past its day', () => {
    for (const rule of ['MZ-17', 'JH-05', 'CQ-03']) {
      const status = (...findings: Finding[]) => entry(rule, { findings }).duty.status;
      expect([rule, status()]).toEqual([rule, 'standing']);
      expect(status(findingAt('closed'))).toBe('done');
      expect(status(findingAt('treated', { deadline: '2099-01-01' }))).toBe('due');
      expect(status(findingAt('reported', { deadline: '2027-01-01' }))).toBe('overdue');
    }
  });

  it('[DR138] what follows an incident keeps evidence and is never late', () => {
    for (const rule of ['QX-08', 'GX-08', 'CQ-04', 'JH-07']) {
      const kind = EVIDENCE_KIND_OF[
        drillRules.rules.find((each) => each.id === rule)?.drill_type as never
      ] as EvidenceKind;
      expect([rule, ...judged(rule, evidence(kind, rule, '2026-10-12'))]).toEqual([rule, 'standing', 'counts']);
      expect([rule, ...judged(rule, evidence('lesson', rule, '2026-10-12'))]).toEqual([rule, 'standing']);
    }
    expect(judged('JH-04:also2', evidence('lesson', 'JH-04', '2026-09-24', { part: 'also2' }))).toEqual([
      'standing',
      'counts',
    ]);
  });

  it('[DR139] every rule that is no drill takes evidence, or is a figure, an outside event or out of date', () => {
    for (const rule of drillRules.rules) {
      const duties = entryOfRule(rule.id);
      for (const { duty, progress } of duties) {
        if (duty.work === 'drill' || duty.obligationLevel === 'authority_duty') continue;
        expect(
          progress !== null || rule.drill_type === 'target' || rule.drill_type === 'intruder_exercise',
          rule.id,
        ).toBe(true);
      }
    }
  });

  it('[DR139] the tabletop of each semester is closed by a tabletop and never by a live drill', () => {
    const under = (fields: Partial<DrillRecord>) =>
      entry('QX-02:s1', { records: [record({ id: 'r1', date: '2026-10-12', ...fields })] });
    expect(under({ profile: 'tabletop' })).toMatchObject({ duty: { status: 'done' }, records: [{ id: 'r1' }] });
    expect(under({}).duty.status).toBe('overdue');
    expect(under({ profile: 'tabletop', date: '2027-03-12' }).duty.status).toBe('overdue');
  });
});

function entryOfRule(rule: string): LedgerEntry[] {
  const ledger = deriveLedger(schoolOf(rule), YEAR, { evidence: [] });
  return [...ledger.entries, ...ledger.advice].filter((each) => each.duty.rule === rule);
}

describe('waivers and history', () => {
  it('[DR140] a waived duty says why, and one that is met needs no waiver', () => {
    const waivers = [{ duty: 'MZ-08:year', year: YEAR, reason: '无午休', on: '2026-09-10' }];
    expect(entry('MZ-08:year', { waivers })).toMatchObject({
      duty: { status: 'waived', reason: '无午休' },
      waiver: { on: '2026-09-10' },
    });
    const records = [record({ id: 'r1', date: '2026-10-12', slot: 'noon-rest' })];
    expect(entry('MZ-08:year', { waivers, records }).duty.status).toBe('done');
    expect(entry('MZ-08:year', { waivers: [{ ...waivers[0], year: '2025-2026' } as never] }).duty.status).toBe(
      'overdue',
    );
  });

  const held = record({ id: 'r1', date: '2026-11-12' });
  const trained = evidence('staffTraining', 'MZ-15', '2026-10-12');
  const known: LedgerInput = { records: [held], evidence: [trained], closedDuties: [] };
  const closed = closeDuties(demoSchool, known, '2026-11-20');

  it('[DR141] what is met is kept as it stood, with clause, number, pack date and what closed it', () => {
    expect(closed.map((each) => [each.duty.id, each.by])).toEqual([
      ['MZ-02:year', ['record:r1']],
      ['MZ-15:s1', [`evidence:${trained.id}`]],
      ['CN-06:s1', ['record:r1']],
      ['CN-07:year', ['record:r1']],
      ['CN-08:2026', ['record:r1']],
      ['CN-01:2026-11', ['record:r1']],
    ]);
    expect(closed[0]).toMatchObject({
      year: YEAR,
      on: '2026-11-20',
      duty: { clause: { quote: '火灾事故', checkedOn: '2026-11-21' } },
    });
    expect(closeDuties(demoSchool, { ...known, closedDuties: closed }, '2026-12-01')).toEqual(closed);
  });

  it('[DR142] a pack that changes, or is switched off, rewrites nothing that was closed', () => {
    const own = ownPackOf(shippedRules, 'cn-mengzi-2023') as OwnRulePack;
    const edited: OwnRulePack = {
      ...own,
      pack: { ...own.pack, checked_on: '2027-01-10' },
      rules: own.rules
        .filter((rule) => rule.id !== 'MZ-15')
        .map((rule) =>
          rule.id === 'MZ-02' ? { ...rule, default_minimum: { count: 3, period: 'school_year' } } : rule,
        ),
    };
    const rules = ruleBook([edited]);
    const ledger = deriveLedger(demoSchool, YEAR, { ...known, rules, closedDuties: closed, today: END });
    const of = (id: string) => ledger.entries.find((each) => each.duty.id === id);
    expect(of('MZ-02:year')).toMatchObject({
      duty: { status: 'done', minimumCount: 1, clause: { checkedOn: '2026-11-21' } },
    });
    expect(of('MZ-15:s1')).toMatchObject({ duty: { status: 'done' }, closed: { on: '2026-11-20' } });
    expect(of('MZ-15:s2')).toBeUndefined();
    const off = deriveLedger({ ...demoSchool, rulePacks: [] }, YEAR, { ...known, closedDuties: closed });
    expect(off.entries.map((each) => each.duty.id)).toContain('MZ-02:year');
    expect(closeDuties({ ...demoSchool, rulePacks: [] }, { ...known, closedDuties: closed }, END)).toEqual(closed);
    // without the copy the new number holds
    expect(
      deriveLedger(demoSchool, YEAR, { ...known, rules, today: END }).entries.find(
        (each) => each.duty.id === 'MZ-02:year',
      )?.duty.status,
    ).toBe('overdue');
  });

  it('[DR143] deleting the evidence opens the duty again', () => {
    const left = (changes: LedgerInput): readonly ClosedDuty[] =>
      closeDuties(demoSchool, { ...known, closedDuties: closed, ...changes }, END);
    expect(left({ records: [] }).map((each) => each.duty.id)).toEqual(['MZ-15:s1']);
    expect(left({ evidence: [] }).map((each) => each.duty.id)).not.toContain('MZ-15:s1');
    const open = deriveLedger(demoSchool, YEAR, {
      ...known,
      records: [],
      closedDuties: left({ records: [] }),
      today: '2026-11-21',
    });
    expect(open.entries.find((each) => each.duty.id === 'MZ-02:year')?.duty.status).toBe('due');
  });
});
