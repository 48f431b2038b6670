import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  advanceFinding,
  closureValues,
  editFinding,
  FINDING_ORIGINS,
  FINDING_STATES,
  FIXED_THINGS,
  type Finding,
  type FindingFields,
  type FindingState,
  fixedThingsOf,
  hasShortLoop,
  isOverdueFinding,
  lookAgain,
  moveFinding,
  nextState,
  openFinding,
  parseFinding,
  returningFindings,
  rubric,
  shortStateOf,
  timesReopened,
} from '../../src/drills/index.js';
import { FILLED, FOUND_ON, findingAt } from './support/findingAt.js';

const codes = ({ problems }: { problems: readonly { code: string }[] }) => problems.map((each) => each.code);
const paths = ({ problems }: { problems: readonly { path: string }[] }) => problems.map((each) => each.path);
const by = (who: string, on = '2026-11-20') => ({ on, by: who });

/** What no finding may ever be, told without the code that reads them. */
function brokenRules({ state, history, person }: Finding): string[] {
  const told: string[] = [];
  const allowed = new Set(['treated>monitored', 'accepted>monitored', 'closed>registered']);
  FINDING_STATES.forEach((each, i) => {
    allowed.add(`${each}>${FINDING_STATES[i + 1]}`);
  });
  history.forEach((entry, i) => {
    const before = history[i - 1];
    if (before !== undefined && !allowed.has(`${before.state}>${entry.state}`)) {
      told.push(`${before.state}>${entry.state}`);
    }
  });
  if (history.at(-1)?.state !== state) told.push('its state is not the last one');
  if (state !== 'closed') return told;
  const at = history.map((each) => each.state).lastIndexOf('accepted');
  const fixers = [
    person,
    history
      .slice(0, at)
      .filter((each) => each.state === 'treated')
      .at(-1)?.by,
  ];
  const acceptor = history[at]?.by;
  if (acceptor === undefined || fixers.includes(acceptor)) told.push('closed without an acceptor of its own');
  return told;
}

describe('the loop of a finding', () => {
  it('[DR100] goes from the warning to the closed account, one step at a time, with day and person of each', () => {
    const closed = findingAt('closed', { origin: 'warning' });
    expect(closed.history.map((each) => each.state)).toEqual([...FINDING_STATES]);
    expect(closed.history.every((each) => each.on !== undefined && each.by !== undefined)).toBe(true);
    expect(codes(moveFinding(findingAt('registered'), 'closed', by('校长')))).toEqual(['finding-step-skipped']);
    expect(codes(moveFinding(findingAt('registered'), 'reported', by('校长', '2026-11-11')))).toContain(
      'finding-step-skipped',
    );
  });

  it('[DR103] one from a drill or a check starts searched for, one from a run or a warning starts with the warning', () => {
    const first = FINDING_ORIGINS.map((origin) => openFinding('f', { ...FILLED, origin }, by('x')).value?.state);
    expect(first).toEqual(['warned', 'warned', 'searched', 'searched', 'searched']);
    expect(findingAt('searched').drill).toBe('r1');
  });

  it('[DR104] leaves its assessment with the things fixed that the rules of the school ask for', () => {
    const bare = { person: '', measure: '', money: '', deadline: '', plan: '' };
    const assessed = findingAt('assessed', bare as never);
    const asked = (...packs: string[]) => paths(moveFinding(assessed, 'reported', by('x'), fixedThingsOf(packs)));
    expect(asked('cn-quxian-2022')).toEqual(['person', 'deadline']);
    expect(asked('cn-jinghong-2019')).toEqual([...FIXED_THINGS]);
    expect(asked('cn-chongqing-2017')).toEqual([...FIXED_THINGS]);
    expect(asked('cn-quxian-2022', 'cn-jinghong-2019')).toEqual([...FIXED_THINGS]);
    // ours, where the rules name none
    expect(asked('cn-mengzi-2023')).toEqual(['person', 'deadline']);
    const two = editFinding(assessed, { person: '总务主任', deadline: '2026-11-27' }).value as Finding;
    expect(moveFinding(two, 'reported', by('x'), fixedThingsOf(['cn-quxian-2022'])).value?.state).toBe('reported');
  });

  it('[DR104] what a state needs cannot be taken out again', () => {
    expect(paths(editFinding(findingAt('monitored'), { person: undefined }))).toEqual(['person']);
    expect(editFinding(findingAt('registered'), { person: undefined }).value?.person).toBeUndefined();
  });

  it('[DR101] nobody accepts what they were given to fix, or said was fixed; nor under another spelling', () => {
    const treated = findingAt('treated');
    for (const who of ['总务主任', ' 总务 主任 ', '总务\u3000主任', '总务\u200b主任', '总务·主任', '（总务主任）']) {
      expect(codes(moveFinding(treated, 'accepted', by(who)))).toEqual(['finding-accepted-by-fixer']);
    }
    const given = findingAt('monitored', { person: '李老师' });
    const plumber = editFinding(given, { person: 'O’Neil 2' }).value as Finding;
    const mended = moveFinding(plumber, 'treated', by('安全老师')).value as Finding;
    expect(codes(moveFinding(mended, 'accepted', by('ＯＮＥＩＬ２')))).toEqual(['finding-accepted-by-fixer']);
    expect(moveFinding(mended, 'accepted', by('O’Neil 3')).value?.state).toBe('accepted');
    const fixed = moveFinding(given, 'treated', by('王师傅')).value as Finding;
    expect(codes(moveFinding(fixed, 'accepted', by('王师傅')))).toEqual(['finding-accepted-by-fixer']);
    expect(codes(editFinding(findingAt('closed'), { person: '校长' }))).toEqual(['finding-accepted-by-fixer']);
    expect(codes(advanceFinding(given, 'closed', by('校长')))).toEqual(['finding-accepted-by-fixer']);
  });

  it('[DR105] closes with a fix or with a version of the plan, and with the version where it asks for one', () => {
    const open = findingAt('monitored', { fix: '' });
    expect(paths(moveFinding(open, 'treated', by('x')))).toEqual(['fix']);
    const revised = editFinding(open, { planVersion: '2026-12 版' }).value as Finding;
    expect(moveFinding(revised, 'treated', by('x')).value?.state).toBe('treated');
    const asking = findingAt('accepted', { needsPlanRevision: true });
    expect(paths(moveFinding(asking, 'closed', by('x')))).toEqual(['planVersion']);
  });

  it('[DR106] a fix that is not accepted goes back, and what comes back is settled anew with its history kept', () => {
    const refused = moveFinding(findingAt('treated'), 'monitored', { ...by('校长'), note: '仍然卡住' }).value;
    expect([refused?.state, refused?.history.at(-1)?.note]).toEqual(['monitored', '仍然卡住']);
    const failed = moveFinding(findingAt('accepted'), 'monitored', { ...by('校长'), note: '又卡住' }).value as Finding;
    expect([failed.state, timesReopened(failed)]).toEqual(['monitored', 1]);
    expect(moveFinding(failed, 'treated', by('王师傅')).value?.state).toBe('treated');
    const back = moveFinding(findingAt('closed'), 'registered', { ...by('安全老师'), note: '又卡住' }).value as Finding;
    expect([back.state, back.deadline, back.fix, timesReopened(back)]).toEqual(['registered', undefined, undefined, 1]);
    expect(back.history.find((each) => each.state === 'closed')?.deadline).toBe('2026-11-27');
  });

  it('[DR490] a step back tells day, role, reason and what had been done, and is not taken without a reason', () => {
    for (const [from, to] of [
      ['treated', 'monitored'],
      ['accepted', 'monitored'],
      ['closed', 'registered'],
    ] as const) {
      const finding = findingAt(from);
      for (const note of [undefined, '', ' \n']) {
        expect(codes(moveFinding(finding, to, { ...by('校长'), ...(note === undefined ? {} : { note }) }))).toEqual([
          'finding-reason-missing',
        ]);
      }
      const back = moveFinding(finding, to, { ...by('校长'), note: '又卡住' }).value as Finding;
      const entry = { state: to, on: '2026-11-20', by: '校长', note: '又卡住', fix: '换了闭门器' };
      expect(back.history).toEqual([...finding.history, entry]);
      expect(parseFinding(JSON.parse(JSON.stringify(back))).value).toEqual(back);
    }
  });

  it('[DR107] a step is never before the last one', () => {
    expect(codes(moveFinding(findingAt('registered'), 'assessed', by('x', '2026-11-11')))).toEqual([
      'finding-step-before-last',
    ]);
  });

  it('[DR108] the five steps of 蒙自 tell the nine; there the report comes after the repair', () => {
    expect(FINDING_STATES.map(shortStateOf)).toEqual([
      'searched',
      'searched',
      'registered',
      'registered',
      'rectifying',
      'rectifying',
      'reported',
      'reported',
      'closed',
    ]);
    expect(hasShortLoop(['cn-mengzi-2023'])).toBe(true);
    expect(hasShortLoop(['cn-mengzi-2023', 'cn-chongqing-2017'])).toBe(false);
    expect(hasShortLoop([])).toBe(false);
  });
});

const fieldChange = fc.record(
  {
    person: fc.constantFrom('总务主任', '校长', '王师傅', ''),
    fix: fc.constantFrom('换了', ''),
    deadline: fc.constantFrom('2026-11-20', '2026-12-20', ''),
    planVersion: fc.constantFrom('v2', ''),
    needsPlanRevision: fc.boolean(),
  },
  { requiredKeys: [] },
);
const act = fc.oneof(
  fc.record({
    move: fc.constantFrom(...FINDING_STATES),
    who: fc.constantFrom('总务主任', '校长', '王师傅', ''),
    note: fc.constantFrom('又卡住', ''),
  }),
  fc.record({ edit: fieldChange }),
  fc.record({ isThere: fc.boolean() }),
  fc.record({ on: fc.constantFrom('treated' as const, 'closed' as const), who: fc.constantFrom('校长', '王师傅') }),
);

function done(finding: Finding, each: typeof act extends fc.Arbitrary<infer T> ? T : never, day: number): Finding {
  const on = `2026-12-${String(1 + Math.min(27, day)).padStart(2, '0')}`;
  if ('move' in each) return moveFinding(finding, each.move, { on, by: each.who, note: each.note }).value ?? finding;
  if ('edit' in each) return editFinding(finding, each.edit as Partial<FindingFields>).value ?? finding;
  if ('on' in each) return advanceFinding(finding, each.on, { on, by: each.who }).value ?? finding;
  return lookAgain(finding, { drill: 'r2', on, isThere: each.isThere, by: '值班老师', note: '还在' }).value ?? finding;
}

describe('whatever is done with a finding', () => {
  it('[DR109] no path skips a step, and nothing closes without an acceptor other than the fixer', () => {
    const reached = new Set<FindingState>();
    fc.assert(
      fc.property(fc.constantFrom(...FINDING_ORIGINS), fc.array(act, { maxLength: 40 }), (origin, acts) => {
        let finding = openFinding('f', { ...FILLED, origin }, by('安全老师', FOUND_ON)).value as Finding;
        acts.forEach((each, day) => {
          finding = done(finding, each, day);
          reached.add(finding.state);
          expect(brokenRules(finding)).toEqual([]);
        });
        expect(parseFinding(JSON.parse(JSON.stringify(finding))).value).toEqual(finding);
      }),
      { numRuns: 400 },
    );
    expect(reached.has('closed')).toBe(true);
  });

  it('[DR109] a way to where a finding stands, or has been, takes no step ahead', () => {
    const treated = findingAt('treated');
    for (const to of ['searched', 'registered', 'treated'] as const) {
      expect(codes(advanceFinding(treated, to, by('校长')))).toEqual(['finding-step-skipped']);
    }
    const back = advanceFinding(treated, 'monitored', { ...by('校长'), note: '仍然卡住' });
    expect(back.value?.state).toBe('monitored');
  });

  it('[DR102] any input is a finding that keeps the rules, or problems', () => {
    for (const json of [null, 1, 'x', [], {}, { ...findingAt('treated'), colour: 1 }]) {
      expect(parseFinding(json).problems.length).toBeGreaterThan(0);
    }
    expect(codes(parseFinding({ ...findingAt('closed'), schemaVersion: 9 }))).toEqual(['newer-version']);
    const entry = fc.record(
      { state: fc.constantFrom(...FINDING_STATES), by: fc.constantFrom('校长', '总务主任', '') },
      { requiredKeys: ['state'] },
    );
    const wild = fc.record({
      state: fc.oneof(fc.constantFrom(...FINDING_STATES, 'toAccept'), fc.anything()),
      history: fc.oneof(fc.array(entry, { maxLength: 6 }), fc.anything()),
      schemaVersion: fc.constantFrom(1, 2, 3, '2'),
      acceptedBy: fc.oneof(fc.constant(undefined), fc.anything()),
    });
    fc.assert(
      fc.property(wild, fc.constantFrom(...FINDING_STATES), (change, state) => {
        const { acceptedBy, ...rest } = change;
        const json = { ...findingAt(state), ...rest, ...(acceptedBy === undefined ? {} : { acceptedBy }) };
        const { value, problems } = parseFinding(json);
        expect(value !== null || problems.length > 0).toBe(true);
        if (value !== null) expect(brokenRules(value)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('[DR102] a history that skips, begins closed, or ends elsewhere is refused by its place', () => {
    const closed = findingAt('closed');
    const history = closed.history.filter(({ state }) => state !== 'assessed');
    expect(paths(parseFinding({ ...closed, history }))).toEqual(['history[2].state']);
    expect(codes(parseFinding({ ...closed, history: [closed.history.at(-1)] }))).toContain('finding-never-accepted');
    expect(codes(parseFinding({ ...closed, state: 'treated' }))).toEqual(['finding-history-differs']);
  });
});

describe('findings of version 1', () => {
  const old = { format: 'muster/finding', schemaVersion: 1, id: 'f1', title: 'Stair B jams', severity: 'larger' };
  const read = (fields: object) => parseFinding({ ...old, ...fields }).value as Finding;

  it('[DR119] keep their place in the loop, their drill and their dates', () => {
    const states = ['reported', 'assigned', 'treating', 'toAccept'].map((state) => read({ state }).state);
    expect(states).toEqual(['registered', 'reported', 'monitored', 'treated']);
    const closed = read({
      state: 'closed',
      drill: 'r1',
      person: 'Li',
      acceptedBy: 'Zhang',
      closedOn: '2026-11-26',
      deadline: '2026-11-27',
      measure: 'class 3 by stair A',
    });
    expect(closed).toMatchObject({ state: 'closed', origin: 'drill', drill: 'r1', fix: 'class 3 by stair A' });
    expect(closed.history.at(-1)).toMatchObject({ on: '2026-11-26', by: 'Zhang', deadline: '2026-11-27' });
    expect(read({ state: 'reported', reportedOn: '2026-11-12' }).history).toEqual([
      { state: 'registered', on: '2026-11-12' },
    ]);
  });

  it('[DR119] what nobody else had accepted waits for acceptance', () => {
    expect(read({ state: 'closed', person: 'Li', closedOn: '2026-11-26' }).state).toBe('treated');
    expect(read({ state: 'closed', person: 'Li', acceptedBy: 'li' }).state).toBe('treated');
  });

  it('[DR119] wrong ones are refused, not mended', () => {
    expect(parseFinding({ ...old, state: { toString: [] } }).value).toBeNull();
    expect(parseFinding({ ...old, state: 'lost' }).value).toBeNull();
    expect(parseFinding({ ...old, state: 'closed', acceptedBy: 5 }).value).toBeNull();
  });
});

describe('what findings give the score of their drill', () => {
  const values = (...findings: Finding[]) => closureValues(findings, '2026-12-01');

  it('[DR117] counts what is due and what was closed on time, as the rubric defines it', () => {
    const onTime = findingAt('closed', {}, { moved: '2026-11-27' });
    const late = findingAt('closed', {}, { moved: '2026-11-28' });
    const notYet = findingAt('monitored', { deadline: '2026-12-01' });
    const overdue = findingAt('monitored', { severity: 'major', deadline: '2026-11-30' });
    expect(values(onTime, late, notYet, overdue)).toMatchObject({ due: 3, closed_on_time: 1, major_open: 1 });
    expect(values()).toMatchObject({ due: 0, closed_on_time: 0, major_open: 0 });
    // closed after the score was made: it stood open then
    expect(values(findingAt('closed', {}, { moved: '2026-12-05' }))).toMatchObject({ due: 1, closed_on_time: 0 });
    expect(values(findingAt('closed', { title: 'reopened' }))).toMatchObject({ due: 1, closed_on_time: 1 });
  });

  it('[DR117] counts plan revisions asked for and made', () => {
    const asked = findingAt('monitored', { needsPlanRevision: true });
    const made = findingAt('closed', { needsPlanRevision: true, planVersion: '2026-12 版' });
    expect(values(asked, made, findingAt('closed'))).toMatchObject({ revisions_needed: 2, revisions_done: 1 });
  });

  it('[DR491] what came back is due by the deadline it was closed under, until it has a new one', () => {
    const closed = findingAt('closed', { severity: 'major' }, { moved: '2026-11-20' });
    const back = moveFinding(closed, 'registered', { on: '2026-11-25', by: '校长', note: '又卡住' }).value as Finding;
    expect(values(back)).toMatchObject({ due: 1, closed_on_time: 0, major_open: 1 });
    expect([isOverdueFinding(back, '2026-11-27'), isOverdueFinding(back, '2026-11-28')]).toEqual([false, true]);
    const settled = editFinding(back, { deadline: '2026-12-20' }).value as Finding;
    expect(values(settled)).toMatchObject({ due: 0, closed_on_time: 0, major_open: 0 });
    expect(isOverdueFinding(settled, '2026-12-01')).toBe(false);
  });

  it('[DR492] what was closed on the day of the account and came back later was closed, its plan revised', () => {
    const fields = { needsPlanRevision: true, planVersion: '2026-12 版' };
    const closed = findingAt('closed', fields, { moved: '2026-11-20' });
    const before = values(closed);
    const back = moveFinding(closed, 'registered', { on: '2026-12-02', by: '校长', note: '又卡住' }).value as Finding;
    expect(values(back)).toEqual(before);
    const again = advanceFinding(
      editFinding(back, { fix: '换门', planVersion: '2027 版', deadline: '2027-01-10' }).value as Finding,
      'treated',
      { on: '2026-12-20', by: '王师傅' },
    ).value as Finding;
    const anew = advanceFinding(again, 'closed', { on: '2026-12-20', by: '校长' }).value as Finding;
    expect(values(anew)).toEqual(before);
    // between the two closings it stood open, under the deadline of the second
    expect(closureValues([anew], '2026-12-10')).toMatchObject({ due: 0, closed_on_time: 0 });
    expect(closureValues([anew], '2026-12-31')).toMatchObject({ due: 1, closed_on_time: 1 });
  });

  it('[DR117] gives exactly the names of the rubric', () => {
    const names = rubric.items.filter(({ id }) => ['C3', 'C4', 'T6'].includes(id)).flatMap(({ data }) => data);
    expect(Object.keys(values()).sort()).toEqual([...new Set(names)].sort());
  });
});

describe('late findings', () => {
  it('[DR118] return at the next drill, the latest first, and not at the drill that brought them', () => {
    const late = { ...findingAt('monitored', { deadline: '2026-11-20' }), id: 'a' };
    const later = { ...findingAt('treated', { deadline: '2026-11-15' }), id: 'b' };
    const all = [late, later, findingAt('closed'), findingAt('monitored', { deadline: '2026-12-08' })];
    expect(returningFindings(all, '2026-12-08').map(({ id }) => id)).toEqual(['b', 'a']);
    expect(returningFindings(all, '2026-12-08', 'r1')).toEqual([]);
    expect(isOverdueFinding(findingAt('registered', { deadline: '' as never }), '2099-01-01')).toBe(false);
  });

  it('[DR118] what a later drill shows is written down; what is still there goes back', () => {
    const look = { drill: 'r2', on: '2026-12-08', by: '值班老师', isThere: true, note: '还在' };
    const again = lookAgain(findingAt('treated'), look).value as Finding;
    expect([again.state, again.looks]).toEqual(['monitored', [{ drill: 'r2', on: '2026-12-08', isThere: true }]]);
    expect(lookAgain(findingAt('treated'), { ...look, isThere: false }).value?.state).toBe('treated');
    expect(lookAgain(again, { ...look, isThere: false }).value?.looks).toHaveLength(1);
    expect(nextState(lookAgain(findingAt('closed'), look).value?.state as FindingState)).toBe('assessed');
  });
});
