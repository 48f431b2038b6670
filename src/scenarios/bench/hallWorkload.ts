/** A square hall that empties through exits in its sides: the workloads W1, W2, city and those of constant density. */
import { MusterError, type Point } from '../../model/index.js';
import { crowdScenario, type Workload, type WorkloadGroup } from './workload.js';
import { rectangle, WALL_M, workloadOpening, workloadPlan, workloadSpace } from './workloadPlan.js';

export interface HallShape {
  readonly name: string;
  /** Length of a side, m. */
  readonly sideM: number;
  /** Clear width of every exit, m. */
  readonly exitWidthM: number;
  /** Middles of the exits along a side, as shares of its length, ascending; the same on all four sides. */
  readonly exitsAt: readonly number[];
  /** People, spread evenly over the hall. */
  readonly count: number;
}

/** Sides in the order they are walked round: each maps a place along it and a depth inwards to the plan. */
const SIDES = ['south', 'east', 'north', 'west'] as const;

/**
 * A hall with the same exits in all four sides; everyone takes the nearest.
 *
 * The floor nearest to an exit is a strip of its side, bounded half way to the next exit and by the diagonals of
 * the square: of two exits at the same place along neighbouring sides, the nearer is the one on the own side of
 * the diagonal.
 */
export function hallWorkload({ name, sideM, exitWidthM, exitsAt, count }: HallShape): Workload {
  const inSide = (side: number, along: number, inward: number): Point => {
    if (side === 0) return [along, inward];
    if (side === 1) return [sideM - inward, along];
    if (side === 2) return [sideM - along, sideM - inward];
    return [inward, sideM - along];
  };
  const bounds = [0, ...exitsAt.slice(1).map((at, k) => (at + (exitsAt[k] as number)) / 2), 1];
  const exits = SIDES.flatMap((sideName, side) =>
    exitsAt.map((at, k) => ({ id: `${sideName}-${k + 1}`, side, at, k })),
  );
  const groups = exits.map(({ id, side, k }) => {
    const strip = stripOf((bounds[k] as number) * sideM, (bounds[k + 1] as number) * sideM, sideM);
    return { id: `to ${id}`, area: strip.map(([along, inward]) => inSide(side, along, inward)), exit: id };
  });
  const counts = shareOut(
    count,
    groups.map(({ area }) => areaM2(area)),
  );
  const openings = exits.map(({ id, side, at }) => {
    const ends = [at * sideM - exitWidthM / 2, at * sideM + exitWidthM / 2] as const;
    return workloadOpening(id, [inSide(side, ends[0], -WALL_M / 2), inSide(side, ends[1], -WALL_M / 2)], exitWidthM, [
      'hall',
    ]);
  });
  return {
    name,
    plan: workloadPlan(name, [workloadSpace('hall', 'hall', rectangle(0, 0, sideM, sideM))], openings),
    scenario: crowdScenario(
      name,
      groups.map((group, i): WorkloadGroup => ({ ...group, count: counts[i] as number })),
    ),
  };
}

/** The part of a side's triangle between two places along it, as (along, inward). */
function stripOf(from: number, until: number, sideM: number): Point[] {
  const depth = (along: number) => Math.min(along, sideM - along);
  const middle = sideM / 2;
  const peak: Point[] = from < middle && middle < until ? [[middle, middle]] : [];
  const strip: Point[] = [[from, 0], [until, 0], [until, depth(until)], ...peak, [from, depth(from)]];
  return strip.filter(([x, y], i) => i === 0 || x !== strip[i - 1]?.[0] || y !== strip[i - 1]?.[1]);
}

function areaM2(ring: readonly Point[]): number {
  let twice = 0;
  ring.forEach(([x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] as Point;
    twice += x * nextY - nextX * y;
  });
  return Math.abs(twice) / 2;
}

/** Whole numbers in proportion to the areas that add up to the count. */
function shareOut(count: number, areas: readonly number[]): number[] {
  const whole = areas.reduce((sum, area) => sum + area, 0);
  if (!(whole > 0)) throw new MusterError('hall-without-floor', 'expected a hall with exits');
  let before = 0;
  let given = 0;
  return areas.map((area) => {
    before += area;
    const upToHere = Math.round((count * before) / whole);
    const share = upToHere - given;
    given = upToHere;
    return share;
  });
}

/** A room with a single exit in the middle of its east side, and a crowd on the square in its middle. */
export function roomWorkload(): Workload {
  const name = 'W1';
  const exit = workloadOpening(
    'exit',
    [
      [40 + WALL_M / 2, 19],
      [40 + WALL_M / 2, 21],
    ],
    2,
    ['room'],
  );
  return {
    name,
    plan: workloadPlan(name, [workloadSpace('room', 'hall', rectangle(0, 0, 40, 40))], [exit]),
    scenario: crowdScenario(name, [{ id: 'crowd', area: rectangle(4, 4, 36, 36), count: 1000, exit: 'exit' }]),
  };
}
