import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkRuleFile,
  deriveLedger,
  type LedgerEntry,
  type OwnRulePack,
  ownPackOf,
  ruleBook,
  ruleById,
  ruleFileText,
  shippedRules,
  type TaskProgress,
} from '../../src/drills/index.js';
import { parseSchool, type School } from '../../src/scenarios/index.js';
import { draftOf, type EvidenceDraft, evidenceOf } from '../../src/ui/places/drills/ledger/evidenceDraft.js';
import { countStates, rowsOf, stateOf } from '../../src/ui/places/drills/ledger/ledgerRows.js';
import { numberOf, withNumber, withRule } from '../../src/ui/places/drills/rules/ruleEdit.js';

const school = parseSchool(JSON.parse(readFileSync('public/schools/qingshan.json', 'utf8'))).value as School;
const TODAY = '2026-12-01';
const YEAR = '2026-2027';
const packs = ['cn-mengzi-2023', 'cn-jinghong-2019', 'cn-quxian-2022', 'cn-chongqing-2017'];
const everywhere: School = { ...school, rulePacks: packs };
const ledger = deriveLedger(everywhere, YEAR, { today: TODAY, evidence: [] });
const draft = ({ duty, progress }: LedgerEntry) =>
  progress === null ? null : draftOf(duty, progress as TaskProgress, everywhere, TODAY, '安全员');

describe('the ledger on screen', () => {
  it('[UI30] the form opens with what is usual, so that saving is the second click, and what is saved counts', () => {
    const tasks = ledger.entries.filter(({ duty, progress }) => progress !== null && duty.status !== 'notRequired');
    expect(tasks.length).toBeGreaterThan(20);
    for (const entry of tasks) {
      const evidence = evidenceOf(draft(entry) as EvidenceDraft, entry.duty, 'e1');
      expect(evidence, entry.duty.id).not.toBeNull();
      const after = deriveLedger(everywhere, YEAR, { today: TODAY, evidence: [evidence as never] });
      const judged = after.entries.find(({ duty }) => duty.id === entry.duty.id)?.progress?.judged;
      const isOpenNow = (entry.duty.dueFrom ?? TODAY) <= TODAY && (entry.duty.dueUntil ?? TODAY) >= TODAY;
      if (isOpenNow) expect([entry.duty.id, judged?.[0]?.verdict]).toEqual([entry.duty.id, 'counts']);
    }
  });

  it('[UI30] a form with a gap gives nothing, and any typing gives evidence or nothing', () => {
    const entry = ledger.entries.find(({ duty }) => duty.rule === 'MZ-14') as LedgerEntry;
    const start = draft(entry) as EvidenceDraft;
    for (const gap of [
      { by: ' ' },
      { hours: '' },
      { hours: '25' },
      { date: '' },
      { guards: [] },
      { until: '2026-01-01' },
    ]) {
      expect(evidenceOf({ ...start, ...gap }, entry.duty, 'e1'), JSON.stringify(gap)).toBeNull();
    }
    fc.assert(
      fc.property(fc.record({ date: fc.string(), hours: fc.string(), by: fc.string(), note: fc.string() }), (typed) => {
        const evidence = evidenceOf({ ...start, ...typed }, entry.duty, 'e1');
        if (evidence !== null) expect(evidence.date).toBe(typed.date);
      }),
    );
  });

  it('[UI31] what is late comes first, then by the day it is due; open, closed and all are three lists', () => {
    const open = rowsOf(ledger.entries, 'open');
    const states = open.map(({ duty }) => stateOf(duty));
    expect(states.indexOf('overdue')).toBe(0);
    expect(states.lastIndexOf('overdue')).toBeLessThan(states.indexOf('due'));
    const due = open.filter(({ duty }) => stateOf(duty) === 'due').map(({ duty }) => duty.dueUntil ?? '9999');
    expect(due).toEqual([...due].sort());
    expect(states).toContain('awaitingHolidays');
    expect(rowsOf(ledger.entries, 'all')).toHaveLength(ledger.entries.length);
    expect(rowsOf(ledger.entries, 'done')).toEqual([]);
    expect(countStates(ledger.entries).reduce((sum, { count }) => sum + count, 0)).toBe(open.length);
  });

  it('[UI32] a district’s number takes the place of ours, is saved as the school’s own pack, and counts', () => {
    const fire = ruleById('MZ-02') as NonNullable<ReturnType<typeof ruleById>>;
    expect(numberOf(fire)).toEqual({ count: 1, period: 'school_year' });
    const own = ownPackOf(shippedRules, 'cn-mengzi-2023') as OwnRulePack;
    const changed = withRule(own, withNumber(fire, { count: 3, period: 'school_year' }), TODAY);
    const { value, problems } = checkRuleFile(JSON.parse(ruleFileText(changed)), shippedRules);
    expect(problems).toEqual([]);
    const rules = ruleBook(value ?? []);
    const after = deriveLedger(school, YEAR, { rules }).entries.find(({ duty }) => duty.rule === 'MZ-02');
    expect(after?.duty).toMatchObject({ minimumCount: 3, isCountDefault: false, clause: { checkedOn: TODAY } });
    const borrowed = ruleById('QX-04') as typeof fire;
    expect(numberOf(borrowed)).toBeNull();
    expect(withNumber(borrowed, { count: 2, period: 'semester' })).toMatchObject({
      minimum_count: 2,
      period: 'semester',
    });
    expect(
      checkRuleFile(
        JSON.parse(ruleFileText(withRule(own, withNumber(fire, { count: 0, period: 'month' }), TODAY))),
        shippedRules,
      ).value,
    ).toBeNull();
  });
});
