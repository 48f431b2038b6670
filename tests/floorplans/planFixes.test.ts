/** What every check finds, and that its repairs repair it. */
import { describe, expect, it } from 'vitest';
import {
  applyFix,
  type CampusPlan,
  checkPlan,
  fixesFor,
  type Level,
  type Opening,
  PLAN_CHECKS,
  parseCampusPlan,
  qingshanCampus,
  type Space,
} from '../../src/floorplans/index.js';
import type { Point, Problem } from '../../src/model/index.js';
import { planFromText, rectangle } from '../support/planFromText.js';
import { stackedPlan } from '../support/stackedPlan.js';

function withLevel(plan: CampusPlan, id: string, change: (level: Level) => Partial<Level>): CampusPlan {
  return {
    ...plan,
    buildings: plan.buildings.map((building) => ({
      ...building,
      levels: building.levels.map((level) => (level.id === id ? { ...level, ...change(level) } : level)),
    })),
  };
}

const room = (id: string, x: number, y: number, widthM: number, depthM: number, kind: Space['kind']): Space => ({
  id,
  name: id,
  kind,
  polygon: rectangle(x, y, widthM, depthM),
});

const way = (id: string, from: Point, to: Point, spaceIds: string[], kind: Opening['kind']): Opening => ({
  id,
  name: id,
  kind,
  segment: [from, to],
  clearWidthM: Math.abs(to[0] - from[0] + to[1] - from[1]),
  spaceIds,
});

/** One storey: two corridors end to end with a crack of 6 cm, a room on each, an exit at the west end of the first. */
function floor(change: (level: Level) => Partial<Level> = () => ({})): CampusPlan {
  const level: Level = {
    id: 'F1',
    name: '1F',
    ordinal: 0,
    elevationM: 0,
    outline: rectangle(-0.2, -0.2, 20.46, 9.4),
    spaces: [
      room('west', 0, 0, 10, 2.8, 'corridor'),
      room('east', 10, 0, 10.06, 2.8, 'corridor'),
      room('101', 0, 3, 9.9, 6, 'classroom'),
      room('102', 10.1, 3, 9.9, 6, 'classroom'),
    ],
    openings: [
      way('E1', [-0.1, 0.5], [-0.1, 2.5], ['west'], 'exit'),
      way('D1', [2, 2.9], [3, 2.9], ['101', 'west'], 'door'),
      way('D2', [12, 2.9], [13, 2.9], ['102', 'east'], 'door'),
      way('G', [10, 0.4], [10, 2.4], ['west', 'east'], 'opening'),
    ],
    obstacles: [],
  };
  return {
    format: 'muster/campus-plan',
    schemaVersion: 1,
    name: 'One floor',
    buildings: [{ id: 'B', name: 'Block', levels: [{ ...level, ...change(level) }] }],
    stairs: [],
    assemblyPoints: [],
    posts: [],
  };
}

const found = (plan: CampusPlan, code: string): Problem => {
  const told = checkPlan(plan).find((each) => each.code === code);
  if (told === undefined) throw new Error(`${code} is not told: ${checkPlan(plan).map((each) => each.code)}`);
  return told;
};

/** Applies a fix by its name; what comes out parses and does not have the problem any more. */
function repaired(plan: CampusPlan, code: string, fixCode: string): CampusPlan {
  const problem = found(plan, code);
  const fixes = fixesFor(problem, plan);
  const fix = fixes.find((each) => each.code === fixCode);
  if (fix === undefined) throw new Error(`${code} has only ${fixes.map((each) => each.code)}`);
  const made = applyFix(plan, fix).plan;
  expect(parseCampusPlan(JSON.parse(JSON.stringify(made))).problems).toEqual([]);
  expect(checkPlan(made).some((each) => each.code === code && each.path === problem.path)).toBe(false);
  return made;
}

const without =
  (...ids: string[]) =>
  (level: Level): Partial<Level> => ({ openings: level.openings.filter(({ id }) => !ids.includes(id)) });

const changed = (id: string, change: Partial<Opening>) => (level: Level) => ({
  openings: level.openings.map((each) => (each.id === id ? { ...each, ...change } : each)),
});

const codes = (plan: CampusPlan) => checkPlan(plan).map(({ code }) => code);

describe('the table of checks', () => {
  it('[FP200] names every check once, and every code a check tells', () => {
    expect(new Set(PLAN_CHECKS.map(({ id }) => id)).size).toBe(PLAN_CHECKS.length);
    const told = PLAN_CHECKS.flatMap((row) => row.codes);
    expect(new Set(told).size).toBe(told.length);
    expect(codes(floor())).toEqual(['assembly-point-missing']);
  });
});

describe('what checks find', () => {
  it('[FP201] a room of which more than half lies under another is an error, less is a warning', () => {
    const drawnOver = (x: number) => floor((level) => ({ spaces: [...level.spaces, room('X', x, 4, 6, 4, 'office')] }));
    expect(found(drawnOver(1), 'spaces-overlap')).toMatchObject({ severity: 'error', values: { second: 'X' } });
    expect(found(drawnOver(-4), 'spaces-overlap').severity).toBe('warning');
  });

  it('[FP207] the floor two rooms share is left to either of them', () => {
    const plan = floor((level) => ({ spaces: [...level.spaces, room('store', -4, 4, 6, 4, 'office')] }));
    const problem = found(plan, 'spaces-overlap');
    const fixes = fixesFor(problem, plan);
    expect(fixes.map(({ code, values }) => `${code} ${values.keeper}`)).toEqual(['trim-space store', 'trim-space 101']);
    for (const fix of fixes) {
      const made = applyFix(plan, fix).plan;
      expect(codes(made)).not.toContain('spaces-overlap');
      expect(parseCampusPlan(JSON.parse(JSON.stringify(made))).problems).toEqual([]);
    }
  });

  it('[FP209] a room that sticks out of the outline of its floor is told where it does', () => {
    const plan = floor((level) => ({ spaces: [...level.spaces, room('annexe', 18, 12, 4, 4, 'office')] }));
    const told = found(plan, 'space-outside-outline');
    expect(told).toMatchObject({ severity: 'warning', values: { space: 'annexe', outsideM2: 16 } });
    expect(told.place).toEqual({ levelId: 'F1', at: [20, 14] });
    expect(codes(floor())).not.toContain('space-outside-outline');
  });

  it('[FP202] slivers are told, and left out on request', () => {
    const plan = floor((level) => ({ spaces: [...level.spaces, room('strip', 1, 9.05, 8, 0.1, 'other')] }));
    expect(found(plan, 'space-sliver')).toMatchObject({ severity: 'info', values: { space: 'strip' } });
    expect(repaired(plan, 'space-sliver', 'remove-space').buildings[0]?.levels[0]?.spaces).toHaveLength(4);
  });

  it('[FP203] a crack between corridors is told where it lies, and closed in two ways', () => {
    const apart = floor((level) => ({
      ...without('G')(level),
      spaces: level.spaces.map((each) => (each.id === 'east' ? room('east', 10.06, 0, 10, 2.8, 'corridor') : each)),
    }));
    const told = found(apart, 'corridors-apart');
    expect(told.values).toMatchObject({ first: 'east', second: 'west' });
    expect(told.place?.at[0]).toBeCloseTo(10.06, 6);
    expect(codes(apart).filter((code) => code === 'space-unreachable')).toHaveLength(2);
    expect(codes(repaired(apart, 'corridors-apart', 'join-corridors'))).toEqual(['assembly-point-missing']);
    expect(codes(repaired(apart, 'corridors-apart', 'merge-corridors'))).not.toContain('space-without-door');
  });

  it('[FP203] a gap narrower than a door is a crack', () => {
    const plan = floor(
      changed('G', {
        clearWidthM: 0.06,
        segment: [
          [10, 1],
          [10, 1.06],
        ],
      }),
    );
    expect(found(plan, 'gap-narrow').values).toMatchObject({ opening: 'G', widthM: 0.06 });
    repaired(plan, 'gap-narrow', 'widen-door');
    expect(codes(repaired(plan, 'gap-narrow', 'close-gap'))).toContain('corridors-apart');
  });

  it('[FP204] a building without a ground floor, and a storey with little drawn on it', () => {
    expect(
      found(
        floor(() => ({ ordinal: 1 })),
        'ground-floor-missing',
      ).values,
    ).toMatchObject({ building: 'Block' });
    const bare = floor((level) => ({ spaces: level.spaces.slice(0, 3), ...without('D2')(level) }));
    expect(found(bare, 'level-coverage-low').values).toMatchObject({ level: '1F', percent: 60 });
  });

  it('[FP205] a storey drawn as in a mirror', () => {
    const plan = qingshanCampus();
    const building = plan.buildings.find(({ id }) => id.includes('zhixing'));
    const level = building?.levels[2] as Level;
    const flip = ([x, y]: Point): Point => [-x, y];
    const flipped = withLevel(plan, level.id, (each) => {
      const outer = (each.outline as NonNullable<Level['outline']>).outer.map(flip);
      const shiftX = Math.min(...(each.outline?.outer ?? []).map(([x]) => x)) - Math.min(...outer.map(([x]) => x));
      const place = (at: Point): Point => [shiftX - at[0], at[1]];
      return {
        outline: { outer: outer.map(([x, y]): Point => [x + shiftX, y]), holes: [] },
        spaces: each.spaces.map((space) => ({
          ...space,
          polygon: { outer: space.polygon.outer.map(place), holes: space.polygon.holes.map((ring) => ring.map(place)) },
        })),
        openings: [],
        obstacles: [],
      };
    });
    const told = checkPlan(flipped).filter(({ code }) => code === 'level-mirrored');
    // the storey above sees it too
    expect(told.map(({ values }) => values?.level)).toContain(level.name);
    expect(told.length).toBeLessThanOrEqual(2);
  });
});

describe('repairs', () => {
  it('[FP206] doors get a width, or are named what they are', () => {
    for (const widthM of [0.3, 0.55]) {
      const narrow = floor(
        changed('D1', {
          clearWidthM: widthM,
          segment: [
            [2, 2.9],
            [2 + widthM, 2.9],
          ],
        }),
      );
      const code = widthM < 0.5 ? 'opening-narrower-than-a-body' : 'opening-narrow';
      const door = repaired(narrow, code, 'widen-door').buildings[0]?.levels[0]?.openings[1];
      expect(door?.clearWidthM).toBe(0.9);
    }
    const wide = floor(
      changed('D1', {
        clearWidthM: 4,
        segment: [
          [2, 2.9],
          [6, 2.9],
        ],
      }),
    );
    repaired(wide, 'door-wide', 'make-opening');
  });

  it('[FP206] a door with one room in the outer wall of the ground floor becomes an exit, and only there', () => {
    const plan = floor(changed('E1', { kind: 'door' }));
    repaired(plan, 'opening-with-one-space', 'make-exit');
    const inner = floor(changed('D1', { spaceIds: ['101'] }));
    expect(fixesFor(found(inner, 'opening-with-one-space'), inner)).toEqual([]);
  });

  it('[FP207] a room without a door gets one on the corridor, or is marked as a shaft', () => {
    const plan = floor(without('D1'));
    const fix = fixesFor(found(plan, 'space-without-door'), plan)[0];
    expect(fix).toMatchObject({ code: 'add-door', values: { space: '101', other: 'west' } });
    expect(codes(repaired(plan, 'space-without-door', 'add-door'))).toEqual(['assembly-point-missing']);
    repaired(plan, 'space-without-door', 'mark-as-shaft');
  });

  it('[FP207] a room behind a shut door is opened', () => {
    repaired(floor(changed('D1', { state: 'closed' })), 'space-unreachable', 'open-door');
  });

  it('[FP207] a building without an exit gets one in the outer wall of a corridor', () => {
    const made = repaired(floor(without('E1')), 'building-without-exit', 'add-exit');
    expect(codes(made)).toEqual(['assembly-point-missing']);
  });

  it('[FP207] rooms of one name are told apart by a number', () => {
    const plan = floor((level) => ({
      spaces: level.spaces.map((each) => (each.id === '102' ? { ...each, name: '101' } : each)),
    }));
    const names = repaired(plan, 'duplicate-name', 'rename-spaces').buildings[0]?.levels[0]?.spaces;
    expect(names?.map(({ name }) => name)).toEqual(['west', 'east', '101', '101-2']);
  });

  it('[FP208] a plan in millimetres is divided by a thousand', () => {
    const plan = planFromText('####################\n#aaaaaaa+bbbbbbbbbb#\n#aaaaaaa#bbbbbbbbbbE\n####################');
    const millimetres = withLevel(plan, plan.buildings[0]?.levels[0]?.id as string, (level) => ({
      openings: level.openings.map((opening) => ({ ...opening, clearWidthM: 900 })),
    }));
    const fix = fixesFor(found(millimetres, 'door-widths-unlikely'), millimetres)[0];
    expect(fix).toMatchObject({ code: 'scale-plan', values: { divisor: 1000 } });
  });

  it('[FP208] storeys at one height are set a storey apart, and shifted ones laid back on the others', () => {
    const flat = withLevel(stackedPlan(2), 'L1', () => ({ elevationM: 0 }));
    expect(repaired(flat, 'level-order', 'set-elevation').buildings[0]?.levels[1]?.elevationM).toBe(3.6);
    const plan = stackedPlan(3);
    const shifted = withLevel(plan, 'L1', (level) => ({
      outline: rectangle(5.8, -0.2, 12.4, 6.4),
      spaces: level.spaces.map((space) => ({
        ...space,
        polygon: { outer: space.polygon.outer.map(([x, y]): Point => [x + 6, y]), holes: [] },
      })),
      openings: level.openings.map((opening) => ({
        ...opening,
        segment: opening.segment.map(([x, y]): Point => [x + 6, y]) as [Point, Point],
      })),
    }));
    for (const problem of checkPlan(shifted).filter(({ code }) => code === 'stair-misaligned')) {
      const [fix] = fixesFor(problem, shifted);
      expect(fix).toMatchObject({ code: 'align-level', values: { level: '2F', driftM: 6 } });
    }
    const made = repaired(shifted, 'stair-misaligned', 'align-level');
    expect(codes(made)).toEqual(['assembly-point-missing']);
  });

  it('[FP208] a stair room is linked to the one above or below it', () => {
    const plan = stackedPlan(2);
    const made = repaired({ ...plan, stairs: [] }, 'stair-without-partner', 'link-stair');
    expect(made.stairs).toHaveLength(1);
    expect(codes(made)).toEqual(['assembly-point-missing']);
  });
});
