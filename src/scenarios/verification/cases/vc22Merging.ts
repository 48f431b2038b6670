/** VC-22: people coming down a stair and people from a floor merge on a landing. */
import type { CampusPlan, Stair } from '../../../floorplans/index.js';
import { type CaseFloor, casePlan, exitOf, pointOf, type WrittenRing } from '../casePlan.js';
import { compileCase, withOccupants } from '../compileCase.js';
import data from '../data/vc22.json' with { type: 'json' };
import { meanFigure } from '../figure.js';
import { observeCase, portalLine, timesOf } from '../observeCase.js';
import { drawStairSpeed } from '../stairSpeeds.js';
import { defineCase } from '../verificationCase.js';

const { geometry, population, parameters, expected } = data;
const { stair_in: stairIn, stair_out: stairOut } = geometry;
const [LANDING, SUPPLY, LOWER] = geometry.floors;
const UNTIL_S = 300;
/** Crossings that open and close the window (parameters.measure_window). */
const OPENING = 5;
const CLOSING = 70;
const REFILL = { depthM: 1.5, ratePerS: 2 };
const BOUNDS = { opposite: expected.opposite.floor_share, adjacent: expected.adjacent.floor_share } as const;
const VARIANTS = ['opposite', 'adjacent'] as const;

type Variant = (typeof VARIANTS)[number];

function corridorOf(variant: Variant): WrittenRing {
  return geometry.floor_corridor_variants.find(({ id }) => id === variant)?.walkable ?? [];
}

/** The landing is part of the stair; the corridor joins it over its whole width. */
function landingAnd(variant: Variant): Pick<CaseFloor, 'spaces' | 'openings'> {
  const corridor = geometry.floor_corridor_variants.find(({ id }) => id === variant);
  return {
    spaces: [
      { id: 'landing', kind: 'stair', walkable: LANDING?.walkable ?? [] },
      { id: 'corridor', kind: 'corridor', walkable: corridorOf(variant) },
    ],
    openings: [{ id: 'join', segment: corridor?.joins_landing_at ?? [], joins: ['landing', 'corridor'] }],
  };
}

function stair(
  id: string,
  [lower, upper]: [string, string],
  [foot, head]: readonly [WrittenRing, WrittenRing],
  [fromElevationM, toElevationM]: [number, number],
): Stair {
  const { width, riser, tread, steps } = stairIn;
  const edge = ([left, right]: WrittenRing) => [pointOf(left ?? []), pointOf(right ?? [])] as const;
  return {
    id,
    name: id,
    kind: 'straight',
    lower: { levelId: lower, spaceId: lower },
    upper: { levelId: upper, spaceId: upper },
    widthM: width,
    riserM: riser,
    treadM: tread,
    flights: [{ foot: edge(foot), head: edge(head), fromElevationM, toElevationM, steps }],
    landings: [],
  };
}

function planFor(variant: Variant): CampusPlan {
  const floors = [LOWER, LANDING, SUPPLY].map((floor) => ({
    id: floor?.id ?? '',
    elevationM: floor?.elevation ?? 0,
    ...(floor === LANDING
      ? landingAnd(variant)
      : { spaces: [{ id: floor?.id ?? '', walkable: floor?.walkable ?? [] }] }),
  }));
  const [inLeft, inRight, inHeadRight, inHeadLeft] = stairIn.plan as [number[], number[], number[], number[]];
  const [outLeft, outRight, outFootRight, outFootLeft] = stairOut.plan as [number[], number[], number[], number[]];
  const [low = 0, middle = 0, high = 0] = floors.map((floor) => floor.elevationM);
  return casePlan(data.id, floors, [
    stair(
      'stair_in',
      ['landing', 'upper_supply'],
      [
        [inLeft, inRight],
        [inHeadLeft, inHeadRight],
      ],
      [middle, high],
    ),
    // seen up this flight, which climbs towards the landing, left is east
    stair(
      'stair_out',
      ['lower_exit', 'landing'],
      [
        [outFootRight, outFootLeft],
        [outRight, outLeft],
      ],
      [low, middle],
    ),
  ]);
}

/** The farthest 1.5 m of the corridor from the landing. */
function refillArea(variant: Variant): WrittenRing {
  const xs = corridorOf(variant).map(([x]) => x as number);
  const from = variant === 'opposite' ? Math.min(...xs) : Math.max(...xs) - REFILL.depthM;
  return [
    [from, 0],
    [from + REFILL.depthM, 0],
    [from + REFILL.depthM, 1.5],
    [from, 1.5],
  ];
}

function merge(variant: Variant, seed: number) {
  const walker = { freeSpeedMPerS: { normal: parameters.desired_speed_level_mps } };
  const { stair_stream: fromStair, floor_stream: fromFloor } = population;
  const scenario = {
    maxTimeS: UNTIL_S,
    occupants: [
      { ...walker, id: 'stair', level: 'upper_supply', area: SUPPLY?.walkable, count: fromStair.count },
      {
        ...walker,
        id: 'floor',
        level: 'landing',
        area: corridorOf(variant),
        count: fromFloor.count,
        placement: 'lattice',
      },
    ],
    sources: [
      {
        ...walker,
        id: 'refill',
        level: 'landing',
        area: refillArea(variant),
        ratePerS: REFILL.ratePerS,
        untilS: UNTIL_S,
      },
    ],
    exits: geometry.exits.map(({ id, on, segment }) => exitOf(id, segment, LOWER?.walkable ?? [], on)),
  };
  const compiled = withOccupants(compileCase(planFor(variant), scenario, seed), (spec) => ({
    ...spec,
    stairDownFactor: drawStairSpeed(parameters.stair_down_speed_mps, seed, spec.id) / spec.freeSpeedMPerS,
  }));
  const { setup } = compiled;
  const isFromStair = setup.occupants.map(({ group }) => group === 0);
  const lines = { outTop: portalLine(setup, 'stair_out/head') };
  const { crossings } = observeCase(compiled, {
    lines,
    untilS: UNTIL_S,
    isOver: ({ outTop = [] }) => outTop.filter(({ occupant }) => isFromStair[occupant]).length >= CLOSING,
  });
  const all = crossings.outTop ?? [];
  const stairS = timesOf(all.filter(({ occupant }) => isFromStair[occupant]));
  const floorS = timesOf(all.filter(({ occupant }) => !isFromStair[occupant]));
  const fromS = Math.max(stairS[OPENING - 1] ?? Number.NaN, floorS[OPENING - 1] ?? Number.NaN);
  const untilS = stairS[CLOSING - 1] ?? Number.NaN;
  const within = (timesS: readonly number[]) => timesS.filter((timeS) => timeS > fromS && timeS <= untilS).length;
  const counted = within(stairS) + within(floorS);
  return { floorShare: within(floorS) / counted, outflowPerS: counted / (untilS - fromS) };
}

export const mergingCase = defineCase(
  data,
  parameters.seeds,
  (seed) => VARIANTS.map((variant) => merge(variant, seed)),
  (seeds) =>
    VARIANTS.flatMap((variant, v) => [
      meanFigure(
        `${variant}: share of the floor stream`,
        seeds.map((each) => each[v]?.floorShare ?? Number.NaN),
        BOUNDS[variant],
      ),
      meanFigure(
        `${variant}: outflow, 1/s`,
        seeds.map((each) => each[v]?.outflowPerS ?? Number.NaN),
        expected.outflow_p_per_s,
      ),
    ]),
);
