/** The account of its findings that a record carries, so that it is scored alike wherever it is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/cli/nodeHost.js';
import rubricJson from '../../src/drills/data/scoring-rubric.json' with { type: 'json' };
import {
  checkRecordLock,
  closureAccount,
  type DrillRecord,
  type Finding,
  handedOut,
  isoDate,
  lockRecord,
  parseDrillRecord,
  parseRunForecast,
  scoreDrill,
} from '../../src/drills/index.js';
import { findingAt } from './support/findingAt.js';

const HELD = '2026-11-12';
const SIGNATURE = { role: '校长', on: '2026-11-13' };
const { scenario, ...inputs } = rubricJson.worked_example.inputs;
const OPEN_CLOSURE = {
  due: null,
  closed_on_time: null,
  major_open: null,
  revisions_needed: null,
  revisions_done: null,
};

function read(json: object): DrillRecord {
  const { value, problems } = parseDrillRecord(json);
  expect(problems).toEqual([]);
  return value as DrillRecord;
}

const drill = read({
  ...{ format: 'muster/drill-record', schemaVersion: 2, profile: 'evac_day', scenario, date: HELD },
  values: { ...inputs, ...OPEN_CLOSURE },
});
const onTime = findingAt('closed', {}, { moved: '2026-11-20' });
const late = findingAt('monitored', { deadline: '2026-11-20', severity: 'major' });
const runs =
  parseRunForecast({
    runs: [120, 130, 140, 150, 160].map((evacuationTimeS) => ({
      evacuationTimeS,
      bottlenecks: [{ peakDensityPerM2: 3 }],
    })),
  }).value ?? [];

const alone = (record: DrillRecord) => scoreDrill(read(JSON.parse(JSON.stringify(record)) as object));

describe('the account of its findings', () => {
  it('[DR430] a record handed out is scored alone as its project scores it, whatever the findings and the day', () => {
    const findings = fc.subarray([onTime, late, findingAt('monitored', { deadline: '2026-12-30' })]);
    fc.assert(
      fc.property(findings, fc.integer({ min: 0, max: 60 }), fc.boolean(), (own, after, isSigned) => {
        const on = isoDate(20_769 + after);
        const record = isSigned ? lockRecord(drill, SIGNATURE, nodeHost, own.slice(0, 1)) : drill;
        const inProject = scoreDrill(record, runs, { findings: own, today: on });
        const file = handedOut(record, { findings: own, runs, on, reason: 'as of today' });
        expect(alone(file)).toEqual(inProject);
      }),
    );
  });

  it('[DR431] the findings at hand go before what was signed, until the score that was signed is final', () => {
    const signed = lockRecord(drill, SIGNATURE, nodeHost, [late]);
    expect(signed.closure).toMatchObject({ on: '2026-11-13', findings: 1, open: 1, due: 0 });
    const c3 = (record: DrillRecord, findings: readonly Finding[]) =>
      scoreDrill(record, [], { findings, today: '2026-12-01' }).items.find(({ id }) => id === 'C3')?.points;
    expect([c3(signed, []), c3(signed, [late])]).toEqual([6, 0]);
    const final = lockRecord(drill, { ...SIGNATURE, on: '2026-11-25' }, nodeHost, [onTime]);
    expect(scoreDrill(final).isFinal).toBe(true);
    expect([c3(final, [onTime]), c3(final, [onTime, late])]).toEqual([6, 6]);
    // a new version follows the findings again
    expect(c3({ ...final, lock: undefined, version: 2 }, [onTime, late])).toBe(3);
  });

  it('[DR438] what is signed or handed out is read again, whenever findings are closed and whatever the day', () => {
    const dayAfter = (days: number) => isoDate(20_769 + days);
    const days = fc.integer({ min: 0, max: 80 });
    const severity = fc.constantFrom('major' as const, 'larger' as const);
    const finding = fc
      .tuple(days, days, severity, fc.boolean())
      .map(([until, moved, grade, isClosed]) =>
        findingAt(
          isClosed ? 'closed' : 'monitored',
          { deadline: dayAfter(until), severity: grade },
          { moved: dayAfter(moved) },
        ),
      );
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 3 }), days, days, (findings, signed, handed) => {
        const record = lockRecord(drill, { role: '校长', on: dayAfter(signed) }, nodeHost, findings);
        const file = handedOut(record, { findings, runs, on: dayAfter(handed), reason: 'as of today' });
        for (const each of [record, file]) expect(read(JSON.parse(JSON.stringify(each)) as object)).toEqual(each);
      }),
    );
    // late on the day the window ended, closed ten days on
    const closedSince = findingAt('closed', { deadline: dayAfter(20), severity: 'major' }, { moved: dayAfter(40) });
    const signed = lockRecord(drill, { role: '校长', on: dayAfter(45) }, nodeHost, [closedSince]);
    expect(signed.closure).toMatchObject({ open: 0, due: 1, closed_on_time: 0, major_open: 1 });
    expect(read(signed)).toEqual(signed);
  });

  it('[DR432] a signed record is handed out as it is while that is enough, else as a version that keeps it', () => {
    const signed = lockRecord({ ...drill, forecast: runs }, SIGNATURE, nodeHost, [late]);
    const hand = (findings: readonly Finding[], on: string) =>
      handedOut(signed, { findings, runs, on, reason: 'findings as of today' });
    expect(hand([late], '2026-11-14')).toBe(signed);
    const later = hand([late], '2026-12-01');
    expect(later.earlier).toEqual([signed]);
    expect([later.version, later.changeReason, later.lock]).toEqual([2, 'findings as of today', undefined]);
    expect(later.closure).toMatchObject({ on: '2026-12-01', due: 1, major_open: 1 });
    expect(checkRecordLock(JSON.parse(JSON.stringify(later)), nodeHost)).toEqual([]);
  });

  it('[DR430] an account that was changed after it was signed says so', () => {
    const signed = lockRecord(drill, SIGNATURE, nodeHost, [late]);
    const changed = { ...signed, closure: { ...closureAccount(drill, [late], SIGNATURE.on), open: 0 } };
    expect(checkRecordLock(changed, nodeHost).map(({ code }) => code)).toEqual(['record-changed-after-lock']);
  });

  it('[DR433] an account of which a part is more than its whole, or no count, is refused with its place', () => {
    const good = closureAccount(drill, [onTime, late], '2026-12-01');
    const told = (closure: object) =>
      parseDrillRecord({ ...drill, closure: { ...good, ...closure } }).problems.map(({ path }) => path);
    expect(told({})).toEqual([]);
    expect(told({ open: 3 })).toEqual(['closure']);
    expect(told({ closed_on_time: 9 })).toEqual(['closure']);
    expect(told({ major_open: good.due })).toEqual(['closure']);
    expect(told({ due: -1 })).toContain('closure.due');
    expect(told({ findings: 1.5 })).toContain('closure.findings');
    expect(told({ on: '2026-02-30' })).toEqual(['closure.on']);
  });
});
