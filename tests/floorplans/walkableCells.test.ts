import { describe, expect, it } from 'vitest';
import { buildWalkableCells, type CampusPlan, type Cell, type WalkableCells } from '../../src/floorplans/index.js';
import { type Point, polygonArea } from '../../src/model/index.js';
import { planFromText, rectangle } from '../support/planFromText.js';
import { expectSoundCells } from '../support/soundCells.js';
import { stackedPlan } from '../support/stackedPlan.js';

function cellNamed(cells: WalkableCells, id: string): Cell {
  const cell = cells.cells.find((each) => each.id === id);
  if (!cell) throw new Error(`no cell ${id} among ${cells.cells.map((each) => each.id).join(', ')}`);
  return cell;
}

function portalNamed(cells: WalkableCells, id: string) {
  const portal = cells.portals.find((each) => each.id === id);
  if (!portal) throw new Error(`no portal ${id} among ${cells.portals.map((each) => each.id).join(', ')}`);
  return portal;
}

const TWO_ROOMS = `
  ##############
  #aaaa#bbbbbbb#
  #aa1a+bbbbbbb#
  #aaaa+bbbbbbb#
  #aaaa#bbbbbbb#
  #########++###
  #ccccccccccccE
  #ccccccccccccE
  ##############`;

/** Two rooms that share an edge, as plans without wall thickness have them. */
function thinWalls(segment: readonly [Point, Point], clearWidthM = 1): CampusPlan {
  const plan = planFromText('#');
  return {
    ...plan,
    buildings: [
      {
        id: 'b',
        name: 'B',
        levels: [
          {
            id: '0',
            name: '1F',
            ordinal: 1,
            elevationM: 0,
            obstacles: [],
            spaces: [
              { id: 'p', name: 'P', kind: 'classroom', polygon: rectangle(0, 0, 4, 4) },
              { id: 'q', name: 'Q', kind: 'corridor', polygon: rectangle(4, 0, 2, 4) },
            ],
            openings: [{ id: 'd', name: '', kind: 'door', segment, clearWidthM, spaceIds: ['p', 'q'] }],
          },
        ],
      },
    ],
  };
}

describe('doorways', () => {
  it('[FP1] cells reach through half the wall to a portal that lies exactly between them', () => {
    const { cells, problems } = buildWalkableCells(planFromText(TWO_ROOMS));
    expect(problems).toEqual([]);
    expectSoundCells(cells);
    expect(portalNamed(cells, 'd1').segment).toEqual([
      [2.75, 2.5],
      [2.75, 3.5],
    ]);
    expect(polygonArea(cellNamed(cells, 'a').polygon)).toBeCloseTo(4 + 0.25, 6);
  });

  it('[FP1] walls without thickness are cut where the portal lies, and keep their outline', () => {
    const { cells, problems } = buildWalkableCells(
      thinWalls([
        [4, 1],
        [4, 2],
      ]),
    );
    expect(problems).toEqual([]);
    expectSoundCells(cells);
    expect(cellNamed(cells, 'p').polygon.outer).toHaveLength(4);
    expect(cellNamed(cells, 'p').walls).toHaveLength(5);
  });

  it('[FP1] an opening drawn beside a thin wall gives a portal on the wall', () => {
    for (const x of [3.85, 4.15]) {
      const { cells } = buildWalkableCells(
        thinWalls([
          [x, 1],
          [x, 2],
        ]),
      );
      expectSoundCells(cells);
      expect(portalNamed(cells, 'd').segment[0][0]).toBeCloseTo(4, 6);
    }
  });

  it('[FP1] a slanted opening takes the direction of its wall', () => {
    const { cells } = buildWalkableCells(
      thinWalls([
        [3.95, 1],
        [4.1, 2],
      ]),
    );
    expectSoundCells(cells);
    const [p, q] = portalNamed(cells, 'd').segment;
    expect(p[0]).toBeCloseTo(q[0], 6);
  });

  it('[FP2] an opening wider than its wall is trimmed to it, and told', () => {
    const { cells, problems } = buildWalkableCells(
      thinWalls(
        [
          [4, 2.5],
          [4, 5.5],
        ],
        3,
      ),
    );
    expect(problems.map((each) => each.code)).toEqual(['opening-trimmed']);
    expect(portalNamed(cells, 'd').clearWidthM).toBeCloseTo(1.5, 6);
    expectSoundCells(cells);
  });

  it('[FP2] an opening is cut out of a wall drawn in several pieces', () => {
    const plan = thinWalls([
      [4, 1],
      [4, 2],
    ]);
    const split = structuredClone(plan) as never as {
      buildings: { levels: { spaces: { polygon: { outer: Point[] } }[] }[] }[];
    };
    split.buildings[0]?.levels[0]?.spaces[0]?.polygon.outer.splice(2, 0, [4.005, 1.5]);
    const { cells, problems } = buildWalkableCells(split as never);
    expect(problems).toEqual([]);
    expect(portalNamed(cells, 'd').clearWidthM).toBeCloseTo(1, 6);
    expectSoundCells(cells);
  });

  it('[FP3] an opening away from its wall joins nothing, and says how far off it is', () => {
    const { cells, problems } = buildWalkableCells(
      thinWalls([
        [2, 1],
        [2, 2],
      ]),
    );
    expect(cells.portals).toEqual([]);
    expect(problems[0]).toMatchObject({ code: 'opening-off-wall', values: { distanceM: 2 } });
    expect(problems[0]?.place?.at).toEqual([2, 1.5]);
  });

  it('[FP3] a door with one room leads nowhere; an exit with one room leads out', () => {
    const { cells, problems } = buildWalkableCells(planFromText('#####\n#aaa+\n#aaaE\n#####'));
    expect(problems.map((each) => each.code)).toEqual(['opening-with-one-space']);
    expect(cells.portals.map((portal) => [portal.id, portal.kind, portal.b])).toEqual([['e1', 'exit', -1]]);
  });

  it('[FP3] the doors of a shaft nobody enters are no ways, and no problems', () => {
    const plan = structuredClone(
      thinWalls([
        [4, 1],
        [4, 2],
      ]),
    ) as never as { buildings: { levels: { spaces: { isWalkable?: boolean }[] }[] }[] };
    Object.assign(plan.buildings[0]?.levels[0]?.spaces[1] as object, { isWalkable: false });
    const { cells, problems } = buildWalkableCells(plan as never);
    expect(problems).toEqual([]);
    expect(cells.cells.map((cell) => cell.id)).toEqual(['p']);
    expect(cells.portals).toEqual([]);
  });

  it('[FP4] columns and fixed furniture are walls of the cell they stand in', () => {
    const { cells } = buildWalkableCells(planFromText(TWO_ROOMS));
    const room = cellNamed(cells, 'a');
    expect(room.obstacles).toHaveLength(1);
    expect(cellNamed(cells, 'b').obstacles).toEqual([]);
    expect(room.walls.some(([p]) => p[0] === 2 && p[1] === 3.5)).toBe(true);
  });
});

describe('ground', () => {
  it('[FP5] the ground is the site without its buildings, joined by exits through the outer wall', () => {
    const { cells, problems } = buildWalkableCells(planFromText(TWO_ROOMS, { groundM: 5 }));
    expect(problems).toEqual([]);
    expectSoundCells(cells);
    const site = cellNamed(cells, 'site');
    expect(site).toMatchObject({ kind: 'ground', planeId: 'site', levelId: null });
    expect(cells.cells[portalNamed(cells, 'e1').b]?.id).toBe('site');
    expect(polygonArea(site.polygon)).toBeCloseTo(17 * 14.5 - 7 * 4.5 + 0.25, 6);
  });

  it('[FP5] planting is closed, and a gate leads from the ground to the street', () => {
    const plan = planFromText(TWO_ROOMS, { groundM: 5 });
    const site = plan.site as NonNullable<CampusPlan['site']>;
    const { cells, problems } = buildWalkableCells({
      ...plan,
      site: {
        ...site,
        greens: [rectangle(-4, -4, 2, 2)],
        gates: [
          {
            id: 'gate',
            name: 'South gate',
            kind: 'gate',
            segment: [
              [2, -5.1],
              [5, -5.1],
            ],
            clearWidthM: 3,
            spaceIds: [],
          },
        ],
      },
    });
    expect(problems).toEqual([]);
    expectSoundCells(cells);
    expect(portalNamed(cells, 'gate')).toMatchObject({ kind: 'gate', b: -1, clearWidthM: 3 });
    expect(cellNamed(cells, 'site').polygon.holes).toHaveLength(2);
  });

  it('[FP6] a courtyard is a part of the ground of its own', () => {
    const plan = planFromText(
      `#########
       #aaaaaaa#
       #a#####a#
       #a#...Ea#
       #a#####a#
       #aaaaaaaE
       #########`,
      { groundM: 3 },
    );
    const level = plan.buildings[0]?.levels[0] as NonNullable<CampusPlan['buildings'][number]['levels'][number]>;
    const outline = { outer: level.outline?.outer ?? [], holes: [rectangle(1.5, 1.5, 1.5, 0.5).outer] };
    const { cells, problems } = buildWalkableCells({
      ...plan,
      buildings: [{ ...(plan.buildings[0] as CampusPlan['buildings'][number]), levels: [{ ...level, outline }] }],
    });
    expect(problems).toEqual([]);
    expectSoundCells(cells);
    expect(cells.cells.map((cell) => cell.id)).toEqual(['a', 'site', 'site-2']);
    expect(cells.cells[portalNamed(cells, 'e1').b]?.id).toBe('site-2');
  });
});

describe('stairs', () => {
  it('[FP7] flights and landings are cells, chained from floor to floor', () => {
    const { cells, problems } = buildWalkableCells(stackedPlan(3));
    expect(problems).toEqual([]);
    expectSoundCells(cells);
    const chain = cells.portals
      .filter((portal) => portal.id.startsWith('A0/'))
      .map((portal) => [portal.id, cells.cells[portal.a]?.id, cells.cells[portal.b]?.id]);
    expect(chain).toEqual([
      ['A0/foot', 'stair-0', 'A0/flight-0'],
      ['A0/join-0a', 'A0/flight-0', 'A0/landing-0'],
      ['A0/join-0b', 'A0/landing-0', 'A0/flight-1'],
      ['A0/head', 'A0/flight-1', 'stair-1'],
    ]);
    expect(cellNamed(cells, 'A0/flight-1').slope).toMatchObject({ runM: 3, fromElevationM: 1.8, toElevationM: 3.6 });
  });

  it('[FP7] the floor beside a stair is what its flights leave, and the well between flights is no floor', () => {
    const { cells } = buildWalkableCells(stackedPlan(3));
    for (const id of ['stair-0', 'stair-1', 'stair-2']) {
      expect(polygonArea(cellNamed(cells, id).polygon), id).toBeGreaterThan(6);
      expect(polygonArea(cellNamed(cells, id).polygon), id).toBeLessThan(6.4);
    }
    // the arriving flight and the one that leads on upwards end on the same landing
    const middle = cellNamed(cells, 'stair-1').portals.map((index) => cells.portals[index]?.id);
    expect(middle).toEqual(['door-1', 'A0/head', 'A1/foot']);
  });

  it('[FP8] a flight that does not meet its floor is a problem with the name of the stair', () => {
    const plan = stackedPlan(2);
    const stair = plan.stairs[0] as CampusPlan['stairs'][number];
    const flights = [
      {
        ...(stair.flights[0] as (typeof stair.flights)[number]),
        foot: [
          [30, 1.5],
          [32, 1.5],
        ] as [Point, Point],
      },
      stair.flights[1] as (typeof stair.flights)[number],
    ];
    const { problems } = buildWalkableCells({ ...plan, stairs: [{ ...stair, flights }] });
    expect(problems.map((each) => each.code)).toContain('stair-piece-apart');
    expect(problems[0]?.message).toContain('Stair A');
  });

  it('[FP9] the same plan gives the same cells, byte for byte', () => {
    const once = JSON.stringify(buildWalkableCells(stackedPlan(4)));
    expect(JSON.stringify(buildWalkableCells(stackedPlan(4)))).toBe(once);
  });
});
