import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { nodeHost } from '../../../src/cli/nodeHost.js';
import {
  approveExercisePlan,
  type DrillRecord,
  type Duty,
  deriveLedger,
  draftExercisePlan,
  type Evidence,
  type EvidencePack,
  type ExercisePlan,
  evidencePack,
  type Finding,
  lockRecord,
  type PackFile,
  packDocuments,
  packManifest,
  type ReportPeriod,
  recordKey,
  reportPeriods,
  shippedRules,
  type Waiver,
} from '../../../src/drills/index.js';
import { termFindings } from '../../../src/drills/reports/termFindings.js';
import { qingshanCampus } from '../../../src/floorplans/index.js';
import { demoSchool } from '../demoSchool.js';
import { findingAt } from '../support/findingAt.js';
import { recordAt } from '../support/recordAt.js';

const YEAR = '2026-2027';
const today = '2026-12-01';
const [first, second] = reportPeriods(demoSchool, YEAR) as [ReportPeriod, ReportPeriod];

const signed = (record: DrillRecord) => lockRecord(record, { role: '校长', on: record.date ?? '' }, nodeHost);

function planOf(drill: string, approvedOn: string, version = 1): ExercisePlan {
  const draft = draftExercisePlan({
    drill: {
      ...{ id: drill, date: '2026-10-14', time: '10:20', kind: 'fire', slot: 'lesson' },
      closes: [],
      provisional: false,
    },
    ...{ plan: qingshanCampus(), school: demoSchool, scenario: null },
  });
  const groups = draft.groups.map((each) =>
    each.group === 'command' ? { ...each, members: [{ role: '校长' }] } : each,
  );
  const { value } = approveExercisePlan({ ...draft, groups, version }, '校长', approvedOn);
  if (value === null) throw new Error('the plan cannot be approved');
  return value;
}

interface Known {
  readonly records?: readonly DrillRecord[];
  readonly plans?: readonly ExercisePlan[];
  readonly findings?: readonly Finding[];
  readonly changed?: ReadonlySet<string>;
  readonly waivers?: readonly Waiver[];
  readonly evidence?: readonly Evidence[];
  readonly period?: ReportPeriod;
  /** Day of the pack. */
  readonly on?: string;
}

/** @param asked - what a duty is taken to ask for instead */
function packOf(known: Known = {}, asked: (duty: Duty) => Duty = (duty) => duty): EvidencePack {
  const { records = [], plans = [], findings = [], changed = new Set(), period = first } = known;
  const { waivers = [], evidence = [], on = today } = known;
  const made = deriveLedger(demoSchool, YEAR, { ...{ records, findings, today: on, waivers, evidence } });
  const ledger = { ...made, entries: made.entries.map((each) => ({ ...each, duty: asked(each.duty) })) };
  return evidencePack({
    ...{ school: demoSchool, period, ledger, records, changed, plans, findings, rules: shippedRules, today: on },
  });
}

const dutyOf = (pack: EvidencePack, rule: string) => pack.duties.find(({ duty }) => duty.rule === rule);

describe('the evidence pack', () => {
  it('[DR426] a duty leads to the drill that met it, its record, and the plan it was held by', () => {
    const record = signed(recordAt('d1', '2026-10-14'));
    const pack = packOf({ records: [record], plans: [planOf('d1', '2026-09-30')] });
    const fire = dutyOf(pack, 'MZ-02');
    expect(fire).toMatchObject({ duty: { status: 'done' }, missing: [] });
    expect(fire?.drills[0]).toMatchObject({
      number: 1,
      state: 'locked',
      plan: { version: 1, approved: { by: '校长' } },
    });
    expect(fire?.duty.clause.quote).not.toBeNull();
  });

  it('[DR426] what is missing is told duty by duty', () => {
    const open = recordAt('d1', '2026-10-14');
    const late = findingAt('assessed', { drill: 'd1' });
    expect(dutyOf(packOf({ records: [open], findings: [late] }), 'MZ-02')?.missing).toEqual([
      ...['unsigned', 'noApprovedPlan', 'lateFindings'],
    ]);
    const changed = new Set([recordKey(open)]);
    expect(dutyOf(packOf({ records: [signed(open)], changed }), 'MZ-02')?.missing).toContain('changed');
    const empty = packOf();
    expect(dutyOf(empty, 'MZ-01')?.missing).toEqual(['notHeld']);
    expect(dutyOf(empty, 'MZ-02')?.missing).toEqual(['notYet']);
    expect(empty.gaps.map(({ duty }) => duty.rule)).toContain('MZ-01');
    expect(empty.gaps.every(({ missing }) => missing.join() !== 'notYet')).toBe(true);
    expect(empty.gaps.length + empty.notYet).toBe(empty.duties.filter(({ missing }) => missing.length > 0).length);
  });

  it('[DR426] a plan approved after the drill, or left a draft, is not the one it was held by', () => {
    const records = [signed(recordAt('d1', '2026-10-14'))];
    const plan = (plans: readonly ExercisePlan[]) => packOf({ records, plans }).drills[0]?.plan?.version ?? null;
    expect(plan([planOf('d1', '2026-10-15')])).toBeNull();
    expect(
      plan([
        planOf('d1', '2026-09-01'),
        planOf('d1', '2026-09-20', 2),
        { ...planOf('d1', '2026-09-21', 3), approved: null },
      ]),
    ).toBe(2);
    expect(plan([planOf('other', '2026-09-01')])).toBeNull();
  });

  it('[DR426] a waived duty carries its reason and lacks nothing', () => {
    const id = dutyOf(packOf(), 'MZ-02')?.duty.id ?? '';
    const waivers = [{ duty: id, year: YEAR, reason: '校舍加固停用', on: '2026-09-02' }];
    expect(dutyOf(packOf({ waivers }), 'MZ-02')).toMatchObject({ waiver: { reason: '校舍加固停用' }, missing: [] });
  });

  it('[DR466] a duty of the year that was met in the other term is judged by that drill and its record', () => {
    const open = recordAt('d1', '2026-10-14');
    const inSecond = (records: readonly DrillRecord[]) =>
      packOf({ records, period: second, plans: [planOf('d1', '2026-09-30')] });
    const ofYear = inSecond([open]).duties.filter(({ drills }) => drills.length > 0);
    expect(ofYear.length).toBeGreaterThan(0);
    for (const { duty, drills, missing } of ofYear) {
      expect([duty.rule, drills.map(({ number, record }) => [number, record.id])]).toEqual([duty.rule, [[null, 'd1']]]);
      expect(missing).toContain('unsigned');
    }
    expect(inSecond([open]).drills).toEqual([]);
    for (const { missing } of inSecond([signed(open)]).duties.filter(({ drills }) => drills.length > 0)) {
      expect(missing).not.toContain('unsigned');
    }
  });

  it('[DR466] a duty that is late and half met in the other term has too few drills, not none', () => {
    const known = { records: [recordAt('d1', '2026-10-14')], period: second, on: '2027-08-01' };
    const twice = packOf(known, (duty) => ({ ...duty, minimumCount: 2, status: 'overdue' }));
    expect(dutyOf(twice, 'MZ-02')).toMatchObject({ duty: { done: 1 }, drills: [{ number: null }] });
    expect(dutyOf(twice, 'MZ-02')?.missing).toContain('tooLittle');
    expect(dutyOf(twice, 'MZ-02')?.missing).not.toContain('notHeld');
    expect(dutyOf(twice, 'MZ-04')?.missing).toEqual(['notHeld']);
  });

  it('[DR467] findings, and how many are late, are those of the term report: also what was found before and is open still', () => {
    const late = { ...findingAt('assessed', { deadline: '2026-11-27' }), id: 'late' };
    const closed = { ...findingAt('closed', {}, { moved: '2026-11-25' }), id: 'closed' };
    const findings = [closed, late];
    const told = termFindings({ findings, period: second, today: '2027-03-01' });
    const pack = packOf({ findings, period: second, on: '2027-03-01' });
    expect(pack.findings.map(({ id }) => id)).toEqual(['late']);
    expect(pack.findings).toEqual(told.all.map(({ finding }) => finding));
    expect([pack.lateFindings, told.late]).toEqual([1, 1]);
  });

  it('[DR427] holds the drills of its period alone, the findings known in it, and the staffing of the school', () => {
    const records = [recordAt('d1', '2026-10-14'), recordAt('d2', '2027-03-10')];
    const findings = [
      findingAt('assessed', { drill: 'd1' }),
      { ...findingAt('assessed', { drill: 'd2' }, { found: '2027-03-10' }), id: 'f2' },
    ];
    const ids = (pack: EvidencePack) => [pack.drills.map(({ record }) => record.id), pack.findings.map(({ id }) => id)];
    expect(ids(packOf({ records, findings }))).toEqual([['d1'], ['f1']]);
    expect(ids(packOf({ records, findings, period: second }))).toEqual([['d2'], ['f1', 'f2']]);
    expect(packOf().staffing.some(({ post }) => post === 'guards')).toBe(true);
  });

  it('[DR429] every file has a path of its own, also where two drills of a kind lie on one day', () => {
    const records = [signed(recordAt('d1', '2026-10-14')), recordAt('d2', '2026-10-14')];
    const pack = packOf({ records, plans: [planOf('d1', '2026-09-30')] });
    for (const language of ['zh-CN', 'en'] as const) {
      const files = packDocuments(pack, language, (parts) => parts.join(' '));
      expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
      expect(files.map(({ kind }) => kind)).toEqual(['ledger', 'ledger', 'record', 'record', 'plan', 'findings']);
      expect(files.find(({ kind }) => kind === 'record')?.document).toBe(records[0]);
      const [duties] = files.map(({ document }) => JSON.stringify(document));
      expect(duties).toContain('蒙政办发〔2023〕37号');
    }
  });

  it('[DR428] the manifest lists every file with its size and SHA-256, in one order', () => {
    const files: PackFile[] = [
      { path: '2 演练记录/b.json', kind: 'record', bytes: new TextEncoder().encode('{}') },
      { path: '1 职责台账/a.json', kind: 'ledger', bytes: new Uint8Array() },
    ];
    const about = { school: demoSchool.name, period: first, madeOn: today };
    const manifest = packManifest(files, about, nodeHost);
    const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    expect(manifest.files).toEqual([
      { path: '1 职责台账/a.json', kind: 'ledger', bytes: 0, sha256: sha(new Uint8Array()) },
      { path: '2 演练记录/b.json', kind: 'record', bytes: 2, sha256: sha(new TextEncoder().encode('{}')) },
    ]);
    expect(packManifest([...files].reverse(), about, nodeHost)).toEqual(manifest);
  });
});
