import { describe, expect, it } from 'vitest';
import { passageClearWidthM } from '../../src/floorplans/codes/corridorWidth.js';
import { slopeDegrees } from '../../src/floorplans/codes/slopeDegrees.js';
import {
  type CampusPlan,
  CODE_SETS,
  type CodeCheck,
  type CodeOptions,
  type CodeSet,
  checkBuildingCode,
} from '../../src/floorplans/index.js';
import { planFromText, rectangle } from '../support/planFromText.js';
import { stackedPlan } from '../support/stackedPlan.js';

function resultsOf(plan: CampusPlan, codeSet: CodeSet, id: string, options?: CodeOptions): CodeCheck[] {
  return checkBuildingCode(plan, codeSet, options).filter((check) => check.id === id);
}

function mapSpaces(plan: CampusPlan, capacity: number): CampusPlan {
  return {
    ...plan,
    buildings: plan.buildings.map((building) => ({
      ...building,
      levels: building.levels.map((level) => ({
        ...level,
        spaces: level.spaces.map((space) => (space.kind === 'classroom' ? { ...space, capacity } : space)),
      })),
    })),
  };
}

/** A corridor with an exit at each end and rooms on both sides; at the east end it runs on past the exit as a dead end. */
const CORRIDOR = planFromText(
  `
  ##############################
  #aaaaaaaaaaaaa#bbbbbbbbbbbbbb#
  #aaaaaaaaaaaaa#bbbbbbbbbbbbbb#
  ##++#######++####++#######++##
  Eccccccccccccccccccccccccccccc
  Eccccccccccccccccccccccccccccc
  Eccccccccccccccccccccccccccccc
  Eccccccccccccccccccccccccccccc
  ####++#######EE#########++####
  #ddddddddddddddddddddddddddddd
  ##############################`,
  { kinds: { c: 'corridor' } },
);

describe('building codes', () => {
  it('[FP27] every rule of a set gives at least one result, with its clause and how sure the figure is', () => {
    for (const codeSet of CODE_SETS) {
      const results = checkBuildingCode(stackedPlan(3), codeSet);
      expect(results.length).toBeGreaterThan(10);
      for (const each of results) {
        expect(each.clause).not.toBe('');
        expect(['high', 'medium', 'low']).toContain(each.confidence);
        if (each.status === 'pass' || each.status === 'fail') expect(each.measured).not.toBeNull();
        else if (each.status === 'notApplicable') expect(each.measured).toBeNull();
      }
    }
  });

  it('[FP27] what a plan does not show is unknown, not passed', () => {
    expect(resultsOf(stackedPlan(2), 'gb50099', 'CN-SCH-20')[0]?.status).toBe('unknown');
    expect(resultsOf(stackedPlan(2), 'gb50099', 'CN-SCH-01')[0]?.status).toBe('notApplicable');
    expect(resultsOf(CORRIDOR, 'gb50099', 'CN-SCH-03')[0]?.status).toBe('unknown');
    expect(resultsOf(CORRIDOR, 'gb50099', 'CN-SCH-13')[0]?.status).toBe('notApplicable');
  });

  it('[FP28] stairs are measured flight by flight', () => {
    const plan = stackedPlan(2);
    const stair = plan.stairs[0] as CampusPlan['stairs'][number];
    const steep = { ...plan, stairs: [{ ...stair, riserM: 0.165, treadM: 0.27 }] };
    expect(resultsOf(plan, 'gb50099', 'CN-SCH-13')).toMatchObject([{ status: 'pass', measured: 0.15, limit: 0.15 }]);
    expect(resultsOf(steep, 'gb50099', 'CN-SCH-15')).toMatchObject([{ status: 'fail', path: 'stairs[0].riserM' }]);
    expect(resultsOf(steep, 'gb50099', 'CN-SCH-17')).toMatchObject([
      { status: 'fail', measured: slopeDegrees(0.165 / 0.27) },
    ]);
    expect(resultsOf(plan, 'gb50099', 'CN-SCH-12')).toMatchObject([{ status: 'pass', measured: 12, limit: [3, 18] }]);
    expect(resultsOf(plan, 'gb50099', 'CN-SCH-19')).toMatchObject([{ status: 'fail', measured: 0.2, limit: 0.11 }]);
    // 1.90 m is three streams and 0.10 m of sway
    expect(resultsOf(plan, 'gb50099', 'CN-SCH-11')).toMatchObject([{ status: 'pass', measured: 1.9, limit: 1.2 }]);
    expect(resultsOf({ ...plan, stairs: [{ ...stair, widthM: 1.6 }] }, 'gb50099', 'CN-SCH-11')).toMatchObject([
      { status: 'advice', measured: 1.6 },
    ]);
  });

  it('[FP28] width per 100 people takes the fullest floor above, by the table of the floor', () => {
    const plan = mapSpaces(stackedPlan(4), 300);
    const results = resultsOf(plan, 'gb50099', 'CN-SCH-03');
    // one stair of 1.90 m for 300 people is 0.633 m per 100
    expect(results.map((each) => [each.path, each.status, each.measured, each.limit])).toEqual([
      ['buildings[0].levels[3]', 'fail', 0.633, 1.05],
      ['buildings[0].levels[2]', 'fail', 0.633, 0.8],
      ['buildings[0].levels[0]', 'fail', 0.6, 0.7],
      ['buildings[0].levels[1]', 'fail', 0.633, 0.7],
    ]);
    expect(resultsOf(plan, 'gb50099', 'CN-SCH-03', { fireRating: 3 })[0]?.limit).toBe(1.3);
  });

  it('[FP28] a room with one door and a building with one exit fall short', () => {
    const plan = stackedPlan(2);
    expect(resultsOf(plan, 'gb50099', 'CN-SCH-07').map((each) => [each.status, each.measured])).toEqual([
      ['fail', 1],
      ['fail', 1],
    ]);
    expect(resultsOf(plan, 'gb50099', 'CN-SCH-09')).toMatchObject([{ status: 'fail', measured: 1, limit: 2 }]);
    expect(resultsOf(plan, 'gb50016', 'CN-FIRE-12')).toHaveLength(2);
    expect(resultsOf(plan, 'gb50016', 'CN-FIRE-10')[0]).toMatchObject({ status: 'pass', limit: 75 });
  });

  it('[FP28] a shortfall of what the code only recommends is advice', () => {
    expect(resultsOf(stackedPlan(2), 'jgj39', 'CN-KG-05')).toMatchObject([
      { status: 'advice', measured: 0.15, limit: 0.13 },
    ]);
  });

  it('[FP28] the clear width of a corridor is its narrowest place on the way between its doors', () => {
    expect(
      passageClearWidthM(
        rectangle(0, 0, 20, 2.4),
        [],
        [
          [0, 1.2],
          [20, 1.2],
        ],
      ),
    ).toBe(2.4);
    expect(
      passageClearWidthM(
        rectangle(0, 0, 20, 2.4),
        [rectangle(9, 0, 0.4, 0.4)],
        [
          [0, 1.2],
          [20, 1.2],
        ],
      ),
    ).toBe(2);
    // a niche that no way leads through does not narrow it
    const niche = {
      outer: [
        [0, 0],
        [20, 0],
        [20, 2.4],
        [11, 2.4],
        [11, 3],
        [10, 3],
        [10, 2.4],
        [0, 2.4],
      ] as [number, number][],
      holes: [],
    };
    expect(
      passageClearWidthM(
        niche,
        [],
        [
          [0, 1.2],
          [20, 1.2],
        ],
      ),
    ).toBe(2.4);
  });

  it('[FP28] corridors with rooms on both sides are told from those with rooms on one', () => {
    expect(resultsOf(CORRIDOR, 'gb50099', 'CN-SCH-04')).toMatchObject([{ status: 'fail', measured: 2, limit: 2.4 }]);
    expect(resultsOf(CORRIDOR, 'gb50099', 'CN-SCH-05')[0]?.status).toBe('notApplicable');
  });

  it('[FP28] ways to the nearest exit are measured from each room door, dead ends by their own limit', () => {
    const between = resultsOf(CORRIDOR, 'gb50016', 'CN-FIRE-01');
    const deadEnd = resultsOf(CORRIDOR, 'gb50016', 'CN-FIRE-02');
    expect(between).toMatchObject([{ status: 'pass', limit: 35 }]);
    expect(deadEnd).toMatchObject([{ status: 'pass', limit: 22, path: 'buildings[0].levels[0].spaces[1]' }]);
    expect(deadEnd[0]?.measured ?? 0).toBeGreaterThan(6);
    expect(resultsOf(CORRIDOR, 'gb50016', 'CN-FIRE-02', { fireRating: 4 })[0]).toMatchObject({ limit: 10 });
    expect(resultsOf(CORRIDOR, 'gb50016', 'CN-FIRE-01', { isSprinklered: true })[0]).toMatchObject({ limit: 43.75 });
  });

  it('[FP28] slopes in degrees agree with known angles', () => {
    expect(slopeDegrees(1)).toBe(45);
    expect(slopeDegrees(1 / Math.sqrt(3))).toBe(30);
    expect(slopeDegrees(0)).toBe(0);
  });

  it('[FP29] a plan with nothing in it is not applicable everywhere, and nothing throws', () => {
    const empty: CampusPlan = { ...stackedPlan(1), buildings: [], stairs: [] };
    for (const codeSet of CODE_SETS) {
      const statuses = new Set(checkBuildingCode(empty, codeSet).map((each) => each.status));
      statuses.delete('unknown');
      expect([...statuses]).toEqual(['notApplicable']);
    }
  });
});
