import { describe, expect, it } from 'vitest';
import { type CampusPlan, checkPlan, fallReachM, type Level } from '../../src/floorplans/index.js';
import { boundsOf } from '../../src/model/index.js';
import { planFromText, rectangle } from '../support/planFromText.js';
import { stackedPlan } from '../support/stackedPlan.js';

function codesOf(plan: CampusPlan): string[] {
  return checkPlan(plan).map((each) => each.code);
}

/** The plan with its first level changed. */
function withLevel(plan: CampusPlan, change: (level: Level) => Partial<Level>): CampusPlan {
  const [building, ...others] = plan.buildings;
  const [level, ...levels] = building?.levels ?? [];
  if (!building || !level) throw new Error('a plan without levels');
  return { ...plan, buildings: [{ ...building, levels: [{ ...level, ...change(level) }, ...levels] }, ...others] };
}

const ROOMS = `
  ####################
  #aaaaaaa#bbbbbbbbbb#
  #aaaaaaaC#bbbbbbbbb#
  #aaaaaaa#bbbbbbbbbbE
  ####################
  #cccccccccccccccccc#
  ####################`.replace('C#b', 'Cbb');

describe('plan checks', () => {
  it('[FP20] a room behind a shut door has no way out, and a room without a door is told apart', () => {
    const problems = checkPlan(planFromText(ROOMS));
    expect(problems.find((each) => each.code === 'space-unreachable')).toMatchObject({
      severity: 'warning',
      path: 'buildings[0].levels[0].spaces[0]',
      message: 'Room a has no way out. Add a door on its way, open one that is shut, or leave the room out.',
      place: { levelId: '0' },
    });
    expect(problems.filter((each) => each.code === 'space-without-door').map((each) => each.values?.space)).toEqual([
      'c',
    ]);
  });

  it('[FP21] a building nobody can leave is one error, not one for every room', () => {
    const problems = checkPlan(planFromText(ROOMS.replace('E', '#')));
    expect(problems.filter((each) => each.severity === 'error').map((each) => each.message)).toEqual([
      'No exit found in Block. Mark the doors that lead outside as exits.',
    ]);
    expect(problems.some((each) => each.code === 'space-unreachable')).toBe(false);
  });

  it('[FP22] narrow, wide and assumed widths are told', () => {
    const plan = withLevel(
      planFromText('####################\n#aaaaaaa+bbbbbbbbbb#\n#aaaaaaa#bbbbbbbbbbE\n####################'),
      (level) => ({
        openings: level.openings.map((opening) => ({
          ...opening,
          clearWidthM: 0.45,
          origin: { clearWidthM: 'assumed' },
        })),
      }),
    );
    const problems = checkPlan(plan);
    expect(problems.filter((each) => each.code === 'opening-narrower-than-a-body')).toHaveLength(2);
    expect(problems.find((each) => each.code === 'widths-assumed')?.message).toBe(
      '2 doors have no width in the file; 0.45 m is assumed. Measure those on the main ways out.',
    );
  });

  it('[FP23] a stair room without flights has no partner, and unlikely steps are told', () => {
    const plan = stackedPlan(3);
    const [first, second] = plan.stairs;
    if (!first || !second) throw new Error('no stairs');
    const codes = codesOf({ ...plan, stairs: [{ ...first, riserM: 0.3 }] });
    expect(codes).toContain('stair-geometry');
    expect(codes).toContain('stair-without-partner');
    expect(codes).toContain('space-unreachable');
    expect(codesOf(plan)).toEqual(['assembly-point-missing']);
  });

  it('[FP24] assembly points must exist, lie on open ground and be large enough', () => {
    const plan = planFromText(ROOMS, { groundM: 30 });
    const withCapacity = withLevel(plan, (level) => ({
      spaces: level.spaces.map((space) => ({ ...space, capacity: 40 })),
    }));
    const at = (x: number, y: number) => ({
      ...withCapacity,
      assemblyPoints: [
        {
          id: 'field',
          name: 'Field',
          polygon: rectangle(x, y, 20, 10),
          slots: [{ id: 's1', name: 'Class 1', polygon: rectangle(x, y, 4, 4) }],
        },
      ],
    });
    const codes = (each: CampusPlan) => codesOf(each).filter((code) => code.startsWith('assembly'));
    expect(codes(plan)).toEqual(['assembly-point-missing']);
    expect(codes(at(-25, -25))).toEqual(['assembly-slot-small']);
    expect(codes(at(-5, -3))).toEqual([
      'assembly-point-off-ground',
      'assembly-point-near-building',
      'assembly-slot-small',
    ]);
    expect(codes(at(1000, 0))).toContain('assembly-point-off-ground');
  });

  it('[FP24] only ground that people can stand on counts, and counts once', () => {
    const plan = withLevel(planFromText(ROOMS, { groundM: 30 }), (level) => ({
      spaces: level.spaces.map((space) => ({ ...space, kind: 'classroom' as const, capacity: 60 })),
    }));
    const seats = 60 * (plan.buildings[0]?.levels[0]?.spaces.length ?? 0);
    const point = (id: string, x: number, y: number, depthM: number) => ({
      id,
      name: id,
      polygon: rectangle(x, y, 20, depthM),
      slots: [],
    });
    const small = (points: CampusPlan['assemblyPoints']) =>
      checkPlan({ ...plan, assemblyPoints: points }).find(({ code }) => code === 'assembly-points-small')?.values;
    const enoughM = seats / 2 / 20;
    expect(small([point('a', -25, -25, enoughM + 0.1)])).toBeUndefined();
    // twice the same ground, and ground outside the site
    const twice = [point('a', -25, -25, enoughM / 2), point('b', -25, -25, enoughM / 2)];
    expect(small(twice)).toMatchObject({ areaM2: Math.floor(seats / 4), neededM2: seats / 2, count: seats });
    expect(small([point('a', -25, -30 - 0.75 * enoughM, enoughM)])).toMatchObject({ neededM2: seats / 2 });
  });

  it('[FP212] an assembly point under a façade is told with the distance and what it should be', () => {
    const plan = planFromText(ROOMS, { groundM: 30 });
    const box = boundsOf(plan.buildings[0]?.levels[0]?.outline?.outer ?? []);
    if (box === null) throw new Error('no outline');
    const at = (awayM: number, slots: CampusPlan['assemblyPoints'][number]['slots'] = []) =>
      checkPlan({
        ...plan,
        assemblyPoints: [{ id: 'f', name: 'Field', polygon: rectangle(box.minX, box.minY - awayM - 10, 5, 10), slots }],
      }).filter(({ code }) => code === 'assembly-point-near-building');
    // one storey of 3.6 m: half of it is less than the least, 3 m
    expect(at(3.05)).toEqual([]);
    expect(at(2.95)[0]?.values).toMatchObject({ assemblyPoint: 'Field', distanceM: 2.9, neededM: 3, count: 1 });
    expect(at(2.95)[0]?.place?.at[1]).toBeCloseTo(box.minY - 2.95 - 5, 6);
    const square = (id: string, awayM: number) => ({
      id,
      name: id,
      polygon: rectangle(box.minX, box.minY - awayM - 2, 2, 2),
    });
    // people stand in the squares where there are any
    expect(at(0.5, [square('far', 5)])).toEqual([]);
    expect(at(0.5, [square('far', 5), square('near', 1), square('nearer', 0.5)])[0]?.values).toMatchObject({
      count: 2,
      distanceM: 0.5,
    });
  });

  it('[FP212] things fall from half the height of a building, 3 m at least', () => {
    const levels = (count: number) =>
      Array.from({ length: count }, (_, k) => ({ elevationM: 3.6 * k })) as unknown as Parameters<
        typeof fallReachM
      >[0]['levels'];
    expect(fallReachM({ levels: levels(4) })).toBeCloseTo(7.2, 9);
    expect(fallReachM({ levels: levels(1) })).toBe(3);
  });

  it('[FP211] a building whose exits lead to ground without an assembly point is told, and one whose do not is not', () => {
    const plan = planFromText(ROOMS, { groundM: 30 });
    const { site } = plan;
    if (site === undefined) throw new Error('no site');
    const point = { id: 'f', name: 'Field', polygon: rectangle(-25, -25, 10, 10), slots: [] };
    const told = (each: CampusPlan) => checkPlan(each).filter(({ code }) => code === 'assembly-point-unreachable');
    expect(told({ ...plan, assemblyPoints: [point] })).toEqual([]);
    // a ditch round the corner of the point, out of which a gate leads to the street only
    const box = boundsOf(site.outline.outer);
    if (box === null) throw new Error('no site');
    const corners: [number, number][] = [
      [box.minX, -13],
      [-12, -13],
      [-12, box.minY],
      [-11, box.minY],
      [-11, -12],
      [box.minX, -12],
    ];
    const gate = {
      id: 'gate',
      name: 'Gate',
      kind: 'gate' as const,
      segment: [
        [-25, box.minY],
        [-23, box.minY],
      ] as [[number, number], [number, number]],
      clearWidthM: 2,
      spaceIds: [],
    };
    const parted = { ...site, greens: [{ outer: corners, holes: [] }], gates: [gate] };
    const codes = checkPlan({ ...plan, site: parted, assemblyPoints: [point] }).map(({ code }) => code);
    expect(codes).not.toContain('assembly-point-off-ground');
    const [cut] = told({ ...plan, site: parted, assemblyPoints: [point] });
    expect(cut).toMatchObject({ severity: 'warning', values: { building: 'Block', count: 1 } });
    const exit = plan.buildings[0]?.levels[0]?.openings.find(({ kind }) => kind === 'exit');
    expect(cut?.place?.at[0]).toBeCloseTo(exit?.segment[0][0] ?? Number.NaN, 0);
  });

  it('[FP25] overlapping rooms and rooms of the same name are told with both labels', () => {
    const plan = withLevel(planFromText(ROOMS), (level) => ({
      spaces: [
        ...level.spaces.map((space) => ({ ...space, name: space.id === 'c' ? 'a' : space.name })),
        { id: 'x', name: 'X', kind: 'office', polygon: rectangle(1, 2, 2, 1) },
      ],
    }));
    const problems = checkPlan(plan);
    expect(problems.find((each) => each.code === 'spaces-overlap')?.message).toBe(
      'Rooms a and X overlap by 2.0 m². Move the wall between them.',
    );
    expect(problems.find((each) => each.code === 'duplicate-name')?.values).toMatchObject({ space: 'a', count: 2 });
  });

  it('[FP26] a wrong unit shows in the size of doors and floors', () => {
    expect(codesOf(planFromText('#####\n#aaaE\n#####', { squareM: 0.3 }))).toContain('level-size-unlikely');
    const wide = withLevel(planFromText(ROOMS), (level) => ({
      openings: level.openings.map((opening) => ({ ...opening, clearWidthM: 900 })),
    }));
    expect(checkPlan(wide).find((each) => each.code === 'door-widths-unlikely')?.message).toBe(
      'Doors are 900.00 m wide on average. The file is probably in millimetres; divide by 1000.',
    );
  });

  it('[FP26] floors must lie above each other', () => {
    const plan = stackedPlan(2);
    const building = plan.buildings[0];
    if (!building) throw new Error('no building');
    const levels = building.levels.map((level) => ({ ...level, elevationM: 0 }));
    expect(codesOf({ ...plan, buildings: [{ ...building, levels }] })).toContain('level-order');
  });
});
