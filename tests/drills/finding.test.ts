import { describe, expect, it } from 'vitest';
import { type Finding, moveFinding, parseFinding } from '../../src/drills/index.js';

const reported = parseFinding({
  format: 'muster/finding',
  schemaVersion: 1,
  id: 'f1',
  title: 'Stair B jams',
  state: 'reported',
  severity: 'larger',
}).value as Finding;
const codes = (outcome: ReturnType<typeof moveFinding>) => outcome.problems.map((each) => each.code);

describe('finding', () => {
  it('[DR100] goes from report to closed account, one state at a time', () => {
    const assigned = moveFinding(reported, 'assigned', { person: 'Li Min', deadline: '2026-11-27' }).value as Finding;
    const treating = moveFinding(assigned, 'treating', { measure: 'class 3 by stair A' }).value as Finding;
    const toAccept = moveFinding(treating, 'toAccept').value as Finding;
    expect(moveFinding(toAccept, 'closed', { acceptedBy: 'Zhang', closedOn: '2026-11-26' }).value?.state).toBe(
      'closed',
    );
    expect(moveFinding(toAccept, 'treating').value?.state).toBe('treating');
    expect(codes(moveFinding(reported, 'closed'))).toEqual(['finding-step-skipped']);
  });

  it('[DR101] needs a person and a deadline to be assigned, and is accepted by somebody else', () => {
    expect(codes(moveFinding(reported, 'assigned'))).toEqual(['finding-field-missing', 'finding-field-missing']);
    const done = { ...reported, state: 'toAccept', person: 'Li Min', measure: 'x', deadline: '2026-11-27' } as Finding;
    expect(codes(moveFinding(done, 'closed', { acceptedBy: 'Li Min', closedOn: '2026-11-26' }))).toEqual([
      'finding-accepted-by-fixer',
    ]);
  });

  it('[DR102] any input is a finding or a problem', () => {
    for (const json of [null, 1, 'x', [], {}, { ...reported, state: 'lost' }, { ...reported, colour: 1 }]) {
      expect(parseFinding(json).problems.length).toBeGreaterThan(0);
    }
    expect(parseFinding({ ...reported, schemaVersion: 9 }).problems[0]?.code).toBe('newer-version');
  });
});
