/** The text of one level → its spaces and the gaps between them. */
import { type Point, type Problem, problem } from '../../../model/index.js';
import type { Opening, Space } from '../../campusPlan.js';
import { separateSpaces } from '../outlines/separateSpaces.js';
import { deriveSharedGaps } from '../outlines/sharedEdges.js';
import { tidyPolygon } from '../outlines/tidyRing.js';
import { MAX_COORDINATE_M, MAX_POINTS, parseWkt, type WktFault, type WktPolygon } from './parseWkt.js';

/** A longer outline is drawing noise, and slow to check. */
const MAX_RING_POINTS = 10_000;

/** More spaces than this are no plan. */
const MAX_SPACES = 5_000;

function tellFault(fault: WktFault, file: string): Problem {
  const { line, found } = fault;
  const where = `line ${line} of ${file}`;
  const words: Record<WktFault['code'], string> = {
    brackets: `At "${found}" in ${where} a bracket or comma is missing or too many. Check that every "(" has its ")".`,
    number: `"${found}" in ${where} is not a coordinate. Every point is two numbers in metres, as "3.5 4".`,
    geometry: `"${found}" in ${where} is not a POLYGON, MULTIPOLYGON or GEOMETRYCOLLECTION of these. Write the walkable area as polygons.`,
    size: `"${found}" in ${where} is beyond what a plan may hold (200,000 points, ${MAX_COORDINATE_M / 1000} km from the origin). Use campus-local metres.`,
    end: `${file} ends in the middle of a geometry; a ")" is missing. Copy it again.`,
  };
  return problem('error', `wkt-${fault.code}`, `line ${line}`, words[fault.code], { values: { file, line, found } });
}

function toSpace(rings: WktPolygon, index: number, levelId: string, problems: Problem[]): Space | null {
  const name = `Area ${index + 1}`;
  const path = `polygon ${index + 1}`;
  if (rings.some((ring) => ring.length > MAX_RING_POINTS)) {
    const text = `An outline of ${name} has more than ${MAX_RING_POINTS} points and was left out. Simplify it.`;
    problems.push(problem('error', 'space-outline-too-long', path, text, { values: { space: name } }));
    return null;
  }
  const { polygon, fault, isRepaired } = tidyPolygon(rings);
  if (polygon === null) {
    const why = fault === 'too-few-points' ? 'has fewer than three different points' : 'has no area';
    const text = `The outline of ${name} ${why} and was left out. Correct its points.`;
    problems.push(problem('error', 'space-outline-empty', path, text, { values: { space: name } }));
    return null;
  }
  if (isRepaired) {
    const text = `The outline of ${name} crosses itself; its larger part was kept. Check the order of its points.`;
    const place = { levelId, at: polygon.outer[0] as Point };
    problems.push(problem('warning', 'space-outline-crossing', path, text, { values: { space: name }, place }));
  }
  return {
    id: `area-${index + 1}`,
    name,
    nameEn: name,
    kind: 'hall',
    polygon,
    origin: { name: 'derived', kind: 'assumed' },
  };
}

export interface WktFloor {
  readonly spaces: readonly Space[];
  readonly openings: readonly Opening[];
}

/** How much a file may still hold: the levels of an archive share it. */
export interface WktAllowance {
  points: number;
  spaces: number;
}

export const wholeAllowance = (): WktAllowance => ({ points: MAX_POINTS, spaces: MAX_SPACES });

/** @param file - as it is told @param levelId - the ids of the spaces begin with it, but for the only level @returns `null` where there is no floor */
export function readFloor(
  text: string,
  file: string,
  levelId: string,
  left: WktAllowance,
  problems: Problem[],
): WktFloor | null {
  const { polygons, fault } = parseWkt(text, left.points);
  if (polygons === null) {
    problems.push(tellFault(fault, file));
    return null;
  }
  left.points -= polygons.reduce((sum, rings) => sum + rings.reduce((points, ring) => points + ring.length, 0), 0);
  left.spaces -= polygons.length;
  if (left.spaces < 0) {
    const message = `${file} holds ${polygons.length} polygons; at most ${MAX_SPACES} make one plan. Split it.`;
    problems.push(problem('error', 'wkt-size', '', message, { values: { file, count: polygons.length } }));
    return null;
  }
  const drawn = polygons.flatMap((rings, index) => toSpace(rings, index, levelId, problems) ?? []);
  if (drawn.length === 0) {
    const message = `${file} has no polygon with an area. Write the walkable area as a POLYGON.`;
    problems.push(problem('error', 'wkt-empty', '', message, { values: { file } }));
    return null;
  }
  const { spaces, overlaps } = separateSpaces(drawn);
  if (overlaps.length > 0) {
    const message = `${overlaps.length} areas overlap; the floor they share was given to the smaller one of each two.`;
    problems.push(problem('info', 'spaces-overlap', '', message, { values: { count: overlaps.length } }));
  }
  const openings = deriveSharedGaps(spaces);
  if (openings.length > 0) {
    const message = `${openings.length} gaps were derived where areas touch, so that people can pass from one to the other.`;
    problems.push(problem('info', 'gaps-derived', '', message, { values: { count: openings.length } }));
  }
  return { spaces, openings };
}

/** Told of every geometry, after what was found in it. */
export function tellGeometryOnly(): Problem {
  const text = 'A WKT geometry has no doors, exits or heights. A scenario names the exits, or draw them in the plan.';
  return problem('info', 'wkt-geometry-only', '', text);
}
