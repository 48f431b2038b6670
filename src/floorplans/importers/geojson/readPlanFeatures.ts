/** GeoJSON that Muster wrote → the plan it was written from, with what was changed in the file meanwhile. */
import { type Point, type Problem, problem } from '../../../model/index.js';
import { parseCampusPlan } from '../../plan/parseCampusPlan.js';
import { PLAN_FEATURES } from '../../writers/geojson/planFeatures.js';
import { countPlan } from '../countPlan.js';
import { type Feature, isObject } from '../features/geojson.js';
import { type PlanPart, PlanParts } from '../features/planParts.js';
import { type ImportInput, type ImportResult, withoutPlan } from '../importer.js';
import { startOfFile } from '../startOfFile.js';
import { looksLikeZip } from '../zip/readArchive.js';
import { readCollections } from './collections.js';

type Json = Readonly<Record<string, unknown>>;

/** The member stands before the features; a program that puts it elsewhere has made another file of it. */
const MARK_WITHIN = 4096;

export function isPlanFeatures({ bytes }: ImportInput): boolean {
  return !looksLikeZip(bytes) && startOfFile(bytes, MARK_WITHIN).includes(`"${PLAN_FEATURES}"`);
}

function openRing(ring: readonly Point[]): readonly Point[] {
  const [first, last] = [ring[0], ring[ring.length - 1]];
  const isClosed = ring.length > 3 && first && last && first[0] === last[0] && first[1] === last[1];
  return isClosed ? ring.slice(0, -1) : ring;
}

/** `null` where the shape is another one than the part needs. */
function polygonOf({ geometry }: Feature): Json | null {
  if (geometry?.type !== 'Polygon' || geometry.polygons.length !== 1) return null;
  const [outer, ...holes] = (geometry.polygons[0] ?? []).map(openRing);
  return outer ? { outer, holes } : null;
}

function segmentOf({ geometry }: Feature): readonly Point[] | null {
  return geometry?.type === 'LineString' && geometry.points.length === 2 ? geometry.points : null;
}

function partOf(feature: Feature): PlanPart {
  const { properties, geometry } = feature;
  return {
    element: typeof properties.element === 'string' ? properties.element : '',
    properties,
    polygon: polygonOf(feature),
    segment: segmentOf(feature),
    at: geometry?.type === 'Point' ? geometry.at : null,
  };
}

function tellLost(count: number, path: string): Problem[] {
  if (count === 0) return [];
  const text = `${count} features are no part of a plan, or have another shape than theirs (a room is one polygon, a door a line of two points), and were left out.`;
  return [problem('warning', 'geojson-parts-lost', path, text, { values: { count } })];
}

export function readPlanFeatures(input: ImportInput): ImportResult {
  const problems: Problem[] = [];
  const collection = readCollections(input, problems).collections[0];
  const member = collection?.properties.muster;
  if (collection === undefined || !isObject(member)) return withoutPlan(problems);
  const { schemaVersion, name, nameEn, source, buildings } = member;
  const parts = new PlanParts(buildings);
  const lost = collection.features.filter((feature) => !parts.add(partOf(feature))).length;
  problems.push(...tellLost(lost, input.fileName));
  const document = {
    format: 'muster/campus-plan',
    schemaVersion,
    name,
    ...(nameEn === undefined ? {} : { nameEn }),
    ...(source === undefined ? {} : { source }),
    ...parts.finished(),
  };
  const { value: plan, problems: faults } = parseCampusPlan(document);
  if (plan === null) return withoutPlan([...problems, ...faults]);
  return { plan, problems: [...problems, ...faults], counts: countPlan(plan) };
}
