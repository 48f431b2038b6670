import fc from 'fast-check';
import type { ScheduleOptions } from '../../../src/drills/index.js';
import { SCHOOL_STAGES, type School } from '../../../src/scenarios/index.js';
import { demoSchool } from '../demoSchool.js';
import { ruleFile } from './ruleReading.js';
import { shift } from './yearReading.js';

/** A term by the day it begins and how long it runs, named after its place in the year. */
const term = (earliest: string, latestDays: number, shortestDays: number, longestDays: number) =>
  fc
    .record({ start: fc.nat(latestDays), length: fc.integer({ min: shortestDays, max: longestDays }) })
    .map(({ start, length }) => {
      const from = shift(earliest, start);
      return { name: from, from, until: shift(from, length) };
    });

/** Two semesters, three terms, or odd ones: one week, one semester alone, none at all. */
const terms = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(term('2026-08-24', 20, 120, 150), term('2027-02-08', 28, 110, 140)) },
  {
    weight: 2,
    arbitrary: fc.tuple(term('2026-08-24', 14, 90, 110), term('2027-01-04', 7, 70, 85), term('2027-04-12', 7, 60, 90)),
  },
  { weight: 1, arbitrary: fc.tuple(term('2026-09-01', 30, 4, 40), term('2027-02-15', 30, 4, 60)) },
  { weight: 1, arbitrary: fc.tuple(term('2026-08-24', 20, 100, 150)) },
  { weight: 1, arbitrary: fc.constant([]) },
);

/** Closed days one by one, and whole weeks. */
const closedDays = fc
  .array(fc.record({ start: fc.nat(310), length: fc.constantFrom(1, 1, 1, 3, 5, 8, 14) }), { maxLength: 8 })
  .map((stretches) =>
    [
      ...new Set(
        stretches.flatMap(({ start, length }) => Array.from({ length }, (_, i) => shift('2026-08-28', start + i))),
      ),
    ].sort(),
  );

export const randomSchool: fc.Arbitrary<School> = fc
  .record({
    stages: fc.oneof(
      fc.constant(['kindergarten' as const]),
      fc.uniqueArray(fc.constantFrom(...SCHOOL_STAGES), { minLength: 1, maxLength: 3 }),
    ),
    boarding: fc.boolean(),
    terrain: fc.constantFrom('any' as const, 'mountain' as const),
    rulePacks: fc.uniqueArray(fc.constantFrom(...ruleFile.packs.map((pack) => pack.id)), {
      minLength: 1,
      maxLength: 3,
    }),
    fireKeyUnit: fc.boolean(),
    usesSchoolBus: fc.boolean(),
    crowdedUrban: fc.boolean(),
    terms,
    closedDays,
  })
  .map((changes) => ({ ...demoSchool, ...changes, region: 'XX' }));

/** Most schools set no limits of their own. */
export const randomOptions: fc.Arbitrary<ScheduleOptions> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.record({ staff: fc.record({ mostPerWeek: fc.constantFrom(1, 2) }) }) },
  { weight: 1, arbitrary: fc.record({ staff: fc.record({ mostPerMonth: fc.constantFrom(2, 3, 4) }) }) },
  {
    weight: 1,
    arbitrary: fc.record({ spacingDays: fc.constantFrom(3, 7, 14), isSpacingFixed: fc.constant(true) }),
  },
  { weight: 1, arbitrary: fc.constant({ joinsHazards: true, hasUnannounced: true }) },
);
