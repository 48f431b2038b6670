import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SPACE_KINDS } from '../../src/floorplans/index.js';
import {
  BUILDING_STRENGTHS,
  COVER_ACTIONS,
  COVER_PLACES,
  COVER_RULES,
  coverPlaceOf,
  DAMAGE_CHANCES,
  DAMAGE_GRADES,
  DEBRIS_PACE,
  damageGrade,
  sampleCoverS,
  walkingWhileShaking,
} from '../../src/sim/index.js';

describe('cover', () => {
  it('[SIM291] every kind of room, stairs and the open have a rule with an action and seconds', () => {
    const places = SPACE_KINDS.map((spaceKind) => coverPlaceOf({ kind: 'space', spaceKind }));
    places.push(coverPlaceOf({ kind: 'flight', spaceKind: null }), coverPlaceOf({ kind: 'ground', spaceKind: null }));
    expect(new Set(places)).toEqual(new Set(COVER_PLACES));
    for (const place of COVER_PLACES) expect(COVER_ACTIONS).toContain(COVER_RULES[place].action);
    expect(coverPlaceOf({ kind: 'space', spaceKind: 'stair' })).toBe('stair');
    expect(COVER_RULES.classroom.action).toBe('underDesk');
    expect(COVER_RULES.stair.action).toBe('holdOn');
  });

  it('[SIM291] the same person takes the same time, longer unpractised, longer still asleep', () => {
    fc.assert(
      fc.property(fc.constantFrom(...COVER_PLACES), fc.integer(), fc.string(), (place, seed, occupantId) => {
        const of = (isPractised: boolean, isAsleep: boolean) =>
          sampleCoverS({ place, seed, occupantId, isPractised, isAsleep });
        expect(of(true, false)).toBe(of(true, false));
        expect(of(false, false)).toBeGreaterThan(of(true, false));
        expect(of(false, true)).toBeGreaterThan(of(false, false));
        expect(of(true, false)).toBeGreaterThanOrEqual(1);
        expect(of(true, false)).toBeLessThanOrEqual(10);
      }),
    );
  });
});

describe('shaking', () => {
  const rank = (strength: (typeof BUILDING_STRENGTHS)[number], intensity: number) =>
    DAMAGE_GRADES.indexOf(damageGrade(strength, intensity));

  it('[SIM292] damage never falls with intensity nor rises with strength; nobody walks from VIII on', () => {
    for (let intensity = 5; intensity <= 10; intensity++) {
      const ranks = BUILDING_STRENGTHS.map((strength) => rank(strength, intensity));
      expect(ranks, String(intensity)).toEqual([...ranks].sort((a, b) => a - b));
      if (intensity === 5) continue;
      for (const strength of BUILDING_STRENGTHS) {
        expect(rank(strength, intensity)).toBeGreaterThanOrEqual(rank(strength, intensity - 1));
      }
      expect(walkingWhileShaking(intensity)).toBeLessThanOrEqual(walkingWhileShaking(intensity - 1));
    }
    expect(walkingWhileShaking(8)).toBe(0);
  });

  it('[SIM292] chances rise and pace falls from grade to grade', () => {
    const chances = DAMAGE_GRADES.map((grade) => DAMAGE_CHANCES.value[grade]);
    chances.forEach((each, k) => {
      const before = chances[k - 1];
      if (!before) return;
      for (const name of ['stairBlocked', 'stairStrewn', 'doorJammed', 'facadeDown'] as const) {
        expect(each[name], name).toBeGreaterThan(before[name]);
      }
    });
    const paces = DAMAGE_GRADES.map((grade) => DEBRIS_PACE.value[grade]);
    expect(paces).toEqual([...paces].sort((a, b) => b - a));
  });
});
