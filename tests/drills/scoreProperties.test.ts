import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DrillRecord,
  parseDrillRecord,
  profileItems,
  profileValueNames,
  rubric,
  SCORE_PROFILES,
  type ScoreProfile,
  scoreDrill,
} from '../../src/drills/index.js';

/** Names of which more is better; wholes (`classes`, `rooms` …) have no direction of their own, the rest wants less. */
const MORE_IS_BETTER =
  /_ok$|_done$|_given$|_correct$|_in_order$|_manned|_assigned$|_with_route|_on_assigned|_swept|_released|_secured_in|sheltered|_reported|_stated|_right$|_with_owner|_on_time|approved|fields_filled/;
const IS_A_WHOLE =
  /^(classes|posts_required|observed|steps|N|helped_needed|required_fields|due|revisions_needed|duty_posts_required|rooms|luminaires|doors|outdoors|police_steps|rosters|care_items|facts_required|questions|decisions|findings|T_target_s|A_full_s|T_evac_s)$/;

function read(profile: ScoreProfile, values: Record<string, number | null>, more: object = {}): DrillRecord {
  const json = { format: 'muster/drill-record', schemaVersion: 2, profile, scenario: 'fire', values, ...more };
  const { value, problems } = parseDrillRecord(json);
  if (value === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return value;
}

function numberOf(name: string) {
  const unit = rubric.data_definitions[name]?.unit;
  if (unit === '0/1') return fc.constantFrom(0, 1);
  if (unit === '0..1') return fc.double({ min: 0, max: 1, noNaN: true });
  return fc.integer({ min: name === 'T_target_s' ? 1 : 0, max: 200 });
}

const drill = fc
  .constantFrom(...SCORE_PROFILES)
  .chain((profile) =>
    fc.tuple(
      fc.constant(profile),
      fc.record(Object.fromEntries(profileValueNames(profile).map((name) => [name, fc.option(numberOf(name))]))),
    ),
  );

const isTold = (name: string) => !IS_A_WHOLE.test(name);

describe('properties of the score', () => {
  it('[DR364] a better value never lowers an item, nor a worse one raises it, in every profile', () => {
    const turn = drill.chain(([profile, values]) =>
      fc
        .constantFrom(...profileValueNames(profile).filter(isTold))
        .chain((name) =>
          fc.tuple(fc.constant(profile), fc.constant(values), fc.constant(name), numberOf(name), numberOf(name)),
        ),
    );
    fc.assert(
      fc.property(turn, ([profile, values, name, a, b]) => {
        const [worse, better] = MORE_IS_BETTER.test(name) === a < b ? [a, b] : [b, a];
        const low = scoreDrill(read(profile, { ...values, [name]: worse }));
        const high = scoreDrill(read(profile, { ...values, [name]: better }));
        low.items.forEach((item, i) => {
          const other = high.items[i]?.fraction ?? null;
          if (item.fraction !== null && other !== null) expect(other).toBeGreaterThanOrEqual(item.fraction - 1e-12);
        });
        expect(high.total ?? 0).toBeGreaterThanOrEqual(low.total ?? 0);
      }),
      { numRuns: 400 },
    );
  });

  it('[DR364] a longer evacuation never scores higher while the count ends as long after it, and a wider target never lower', () => {
    const seconds = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(
        fc.constantFrom('evac_day', 'night_dormitory'),
        seconds,
        seconds,
        seconds,
        seconds,
        (profile, t, later, target, count) => {
          const total = (T_evac_s: number, T_target_s: number) =>
            scoreDrill(read(profile, { T_evac_s, T_target_s, A_full_s: T_evac_s + count })).total ?? 0;
          expect(total(t + later, target)).toBeLessThanOrEqual(total(t, target));
          expect(total(t, target + later)).toBeGreaterThanOrEqual(total(t, target));
        },
      ),
    );
  });

  it('[DR365] the provisional score is that of the items with evidence alone: what is missing weighs nothing', () => {
    fc.assert(
      fc.property(drill, ([profile, values]) => {
        const score = scoreDrill(read(profile, values));
        const rows = profileItems(profile);
        const counted = score.items.filter(({ fraction }, i) => fraction !== null && rows[i]?.item.final_only !== true);
        const weight = counted.reduce((sum, item) => sum + item.weight, 0);
        if (weight === 0) {
          expect(score.provisionalTotal).toBeNull();
          return;
        }
        const points = counted.reduce((sum, item) => sum + item.weight * (item.fraction as number), 0);
        const caps = score.caps.filter(({ state }) => state === 'holds').map(({ cap }) => cap);
        expect(score.provisionalTotal).toBeCloseTo(Math.min((100 * points) / weight, ...caps), 0);
      }),
    );
  });

  it('[DR366] an override is kept with its reason, scores as if measured, and leaves what was measured', () => {
    const change = drill.chain(([profile, values]) =>
      fc
        .constantFrom(...profileValueNames(profile))
        .chain((name) => fc.tuple(fc.constant(profile), fc.constant(values), fc.constant(name), numberOf(name))),
    );
    fc.assert(
      fc.property(change, ([profile, values, name, value]) => {
        const overrides = [{ name, value, reason: 'seen on the recording', by: 'observer', on: '2026-11-13' }];
        const record = read(profile, values, { overrides });
        expect(record.overrides).toEqual(overrides);
        expect(record.values).toEqual(values);
        const measured = scoreDrill(read(profile, { ...values, [name]: value }));
        expect(scoreDrill(record)).toEqual(measured);
      }),
    );
  });

  it('[DR367] the rating of an item follows its unrounded fraction; a limit belongs to the better one', () => {
    const rating = (observed_correct: number) =>
      scoreDrill(read('evac_day', { observed: 1000, observed_correct })).items.find(({ id }) => id === 'R2')?.rating;
    // R2 earns (x - 0.5) / 0.45: 0.9 at 0.905, 0.7 at 0.815, 0.4 at 0.68
    expect([906, 904, 816, 814, 681, 679].map(rating)).toEqual(['P', 'S', 'S', 'M', 'M', 'U']);
    expect(scoreDrill(read('evac_day', {})).items.every((item) => item.rating === null)).toBe(true);
  });
});
