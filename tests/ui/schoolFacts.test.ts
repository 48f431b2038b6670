import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deriveDutyYear, shippedRules } from '../../src/drills/index.js';
import { parseSchool, type School } from '../../src/scenarios/index.js';
import {
  askedFacts,
  type FactAnswer,
  factOf,
  type SchoolFact,
  withFact,
} from '../../src/ui/places/drills/rules/schoolFacts.js';

const { value } = parseSchool(JSON.parse(readFileSync('public/schools/qingshan.json', 'utf8')));
if (value === null) throw new Error('the demo school does not parse');
const demo: School = value;
const FACTS: readonly SchoolFact[] = ['mountain', 'usesSchoolBus', 'fireKeyUnit', 'crowdedUrban', 'bushfireAtRisk'];

describe('facts of the school that rules wait for', () => {
  it('[UI347] only facts that a rule of the school’s packs names are asked for, with those rules', () => {
    const asked = (rulePacks: string[]) =>
      askedFacts({ ...demo, rulePacks }, shippedRules).map(({ fact, rules }) => [fact, rules]);
    expect(asked(['au-vic'])).toEqual([['bushfireAtRisk', ['AU-01']]]);
    expect(asked(['us-ny'])).toEqual([]);
    expect(asked(['cn-mengzi-2023']).map(([fact]) => fact)).toEqual([
      'mountain',
      'usesSchoolBus',
      'fireKeyUnit',
      'crowdedUrban',
    ]);
  });

  it('[UI347] what was answered is read back, and changes nothing else', () => {
    for (const fact of FACTS) {
      for (const answer of (fact === 'mountain' ? ['yes', 'no'] : ['unknown', 'yes', 'no']) as FactAnswer[]) {
        const changed = withFact(demo, fact, answer);
        expect([fact, factOf(changed, fact)]).toEqual([fact, answer]);
        expect(withFact(changed, fact, factOf(demo, fact))).toEqual(demo);
      }
    }
  });

  it('[UI347] an answer makes the duty of the rule that waited for it, or takes it away', () => {
    const victoria = { ...demo, region: 'AU-VIC', rulePacks: ['au-vic'] };
    const reasons = (answer: FactAnswer) =>
      deriveDutyYear(withFact(victoria, 'bushfireAtRisk', answer), '2026-2027')
        .duties.filter((duty) => duty.rule === 'AU-01')
        .map((duty) => duty.why ?? duty.status);
    expect(reasons('unknown')).toEqual(['bushfireUnknown']);
    expect(reasons('no')).toEqual(['bushfireOnly']);
    expect(reasons('yes').length).toBeGreaterThan(0);
    expect(reasons('yes')).not.toContain('bushfireUnknown');
  });
});
