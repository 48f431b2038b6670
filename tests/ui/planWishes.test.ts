import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ScheduleOptions, scheduleOptionsSchema } from '../../src/drills/index.js';
import { draftOf, wishesOf } from '../../src/ui/places/drills/duties/wishes/wishesDraft.js';

const monthDay = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));
const season = fc.record({ from: monthDay, until: monthDay });
const count = fc.integer({ min: 1, max: 366 });
const yes = fc.constant(true);
const wishes: fc.Arbitrary<ScheduleOptions> = fc.record(
  { joinsHazards: yes, coversAdvice: yes, hasUnannounced: yes, heat: season, rain: season, spacingDays: count },
  { requiredKeys: [] },
);

describe('what the plan should keep to, as it is typed', () => {
  it('[UI343] any wishes come back from the form as they were', () => {
    fc.assert(
      fc.property(wishes, (each) => {
        expect(wishesOf(draftOf(each))).toEqual({ wishes: each, faults: [] });
      }),
    );
  });

  it('[UI343] whatever is typed, the form gives wishes a project can keep, or names the fields at fault', () => {
    const text = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('', '7', '0', '-3', '1.5', '400', '06-15'));
    const draft = fc.record({
      ...{ spacingDays: text, mostPerWeek: text, mostPerMonth: text, heatFrom: text, heatUntil: text },
      ...{ rainFrom: text, rainUntil: text, isSpacingFixed: fc.boolean(), joinsHazards: fc.boolean() },
      ...{ coversAdvice: fc.boolean(), hasUnannounced: fc.boolean() },
    });
    fc.assert(
      fc.property(draft, (each) => {
        const { wishes: made, faults } = wishesOf(each);
        expect(made === null).toBe(faults.length > 0);
        if (made !== null) expect(scheduleOptionsSchema.safeParse(made).success).toBe(true);
      }),
    );
  });

  it('[UI343] a number out of range, and a season with one end, are faults of their field', () => {
    const empty = draftOf({});
    expect(wishesOf(empty)).toEqual({ wishes: {}, faults: [] });
    expect(wishesOf({ ...empty, mostPerWeek: '0' }).faults).toEqual(['mostPerWeek']);
    expect(wishesOf({ ...empty, heatFrom: '06-15' }).faults).toEqual(['heat']);
    expect(wishesOf({ ...empty, mostPerMonth: ' 3 ' }).wishes).toEqual({ staff: { mostPerMonth: 3 } });
    // a distance that is not asked for cannot be fixed
    expect(wishesOf({ ...empty, isSpacingFixed: true }).wishes).toEqual({});
  });
});
