/** A walkable area as well-known text, the geometry of research cases → one building with one level, "0". */
import { type Point, type Problem, problem } from '../../../model/index.js';
import type { CampusPlan, Space } from '../../campusPlan.js';
import { countPlan } from '../countPlan.js';
import { type ImportInput, type ImportOptions, type ImportResult, withoutPlan } from '../importer.js';
import { separateSpaces } from '../outlines/separateSpaces.js';
import { deriveSharedGaps } from '../outlines/sharedEdges.js';
import { tidyPolygon } from '../outlines/tidyRing.js';
import { readText } from '../readText.js';
import { MAX_COORDINATE_M, parseWkt, type WktFault, type WktPolygon } from './parseWkt.js';

/** A longer outline is drawing noise, and slow to check. */
const MAX_RING_POINTS = 10_000;

/** More spaces than this are no single level. */
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

function toSpace(rings: WktPolygon, index: number, problems: Problem[]): Space | null {
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
    const place = { levelId: '0', at: polygon.outer[0] as Point };
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

function toPlan(input: ImportInput, spaces: readonly Space[]): CampusPlan {
  const name = input.fileName.replace(/\.wkt$/i, '') || input.fileName;
  const label = { name, nameEn: name };
  const level = {
    id: '0',
    name: '0',
    nameEn: '0',
    ordinal: 0,
    elevationM: 0,
    spaces,
    openings: deriveSharedGaps(spaces),
    obstacles: [],
    origin: { ordinal: 'assumed' as const, elevationM: 'assumed' as const },
  };
  return {
    format: 'muster/campus-plan',
    schemaVersion: 1,
    ...label,
    source: { file: input.fileName, format: 'wkt' },
    buildings: [{ id: 'building', ...label, levels: [level] }],
    stairs: [],
    assemblyPoints: [],
    posts: [],
  };
}

function tellPlan(plan: CampusPlan, problems: Problem[]): void {
  const gaps = plan.buildings[0]?.levels[0]?.openings.length ?? 0;
  if (gaps > 0) {
    const text = `${gaps} gaps were derived where areas touch, so that people can pass from one to the other.`;
    problems.push(problem('info', 'gaps-derived', '', text, { values: { count: gaps } }));
  }
  const text = 'A WKT geometry has no doors, exits or heights. A scenario names the exits, or draw them in the plan.';
  problems.push(problem('info', 'wkt-geometry-only', '', text));
}

export function readWkt(input: ImportInput, options: ImportOptions): ImportResult {
  const { value: text, problems: refused } = readText(input, options);
  if (text === null) return withoutPlan(refused);
  const { polygons, fault } = parseWkt(text);
  if (polygons === null) return withoutPlan([tellFault(fault, input.fileName)]);
  const problems: Problem[] = [];
  if (polygons.length > MAX_SPACES) {
    const message = `${input.fileName} holds ${polygons.length} polygons; at most ${MAX_SPACES} make one level. Split it.`;
    return withoutPlan([problem('error', 'wkt-size', '', message, { values: { count: polygons.length } })]);
  }
  const spaces = polygons.flatMap((rings, index) => toSpace(rings, index, problems) ?? []);
  if (spaces.length === 0) {
    const message = `${input.fileName} has no polygon with an area. Write the walkable area as a POLYGON.`;
    return withoutPlan([...problems, problem('error', 'wkt-empty', '', message, { values: { file: input.fileName } })]);
  }
  const { spaces: separated, overlaps } = separateSpaces(spaces);
  if (overlaps.length > 0) {
    const message = `${overlaps.length} areas overlap; the floor they share was given to the smaller one of each two.`;
    problems.push(problem('info', 'spaces-overlap', '', message, { values: { count: overlaps.length } }));
  }
  const plan = toPlan(input, separated);
  tellPlan(plan, problems);
  return { plan, problems, counts: countPlan(plan) };
}
