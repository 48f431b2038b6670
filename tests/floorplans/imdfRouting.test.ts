/** The derived graph of the IMDF sample beside the routing graph that the file brings along, which nothing else reads. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { projectAround } from '../../src/floorplans/importers/features/projection.js';
import { buildEgressGraph, buildWalkableCells, importPlan, shortestRoute } from '../../src/floorplans/index.js';
import { distance, type Point, randomStream } from '../../src/model/index.js';
import { sampleBytes, toInput } from './sampleCampus.js';

type Json = Record<string, unknown>;

interface Feature {
  readonly id: string;
  readonly geometry: { readonly coordinates: unknown } | null;
  readonly properties: Json;
}

const members = unzipSync(sampleBytes);
const read = (name: string) =>
  (
    JSON.parse(strFromU8(members[`IMDFData/${name}.geojson`] as Uint8Array)) as {
      readonly features: readonly Feature[];
    }
  ).features;

const project = projectAround(
  ['level', 'unit'].flatMap((name) =>
    read(name).flatMap(({ geometry }) => {
      const polygons = geometry?.coordinates as (readonly [number, number])[][] | (readonly [number, number])[][][];
      const isMulti = Array.isArray((polygons[0]?.[0] as readonly unknown[] | undefined)?.[0]);
      return isMulti
        ? (polygons as (readonly [number, number])[][][]).flatMap((rings) => rings[0] ?? [])
        : (polygons[0] as (readonly [number, number])[]);
    }),
  ),
);

interface PathNode {
  readonly levelId: string;
  readonly at: Point;
  readonly neighbours: readonly string[];
}

const nodes = new Map(
  read('navPath').flatMap(({ id, geometry, properties }): (readonly [string, PathNode])[] => {
    if (typeof properties.level_id !== 'string' || geometry === null) return [];
    const at = project(geometry.coordinates as [number, number]);
    return [[id, { levelId: properties.level_id, at, neighbours: properties.neighbours as string[] }]];
  }),
);

/** Rooms with the point of the routing graph that stands for each: by its occupant, whose anchor names the unit. */
const unitOfAnchor = new Map(read('anchor').map(({ id, properties }) => [id, String(properties.unit_id)]));
const unitOfOccupant = new Map(
  read('occupant').map(({ id, properties }) => [id, unitOfAnchor.get(String(properties.anchor_id))]),
);
const rooms = read('navPathAssocieted').flatMap(({ properties }) => {
  const unit = unitOfOccupant.get(String(properties.associeted_id));
  const node = String(properties.pathNode_id);
  return unit !== undefined && nodes.has(node) ? [{ unit, node }] : [];
});

/** Indoor lengths along the file's own paths from a point to every other, m; storeys lie 3.6 m above each other. */
function pathLengths(from: string, heightOf: (levelId: string) => number): Map<string, number> {
  const lengths = new Map([[from, 0]]);
  const open = new Set([from]);
  while (open.size > 0) {
    let best = '';
    for (const id of open) if (best === '' || (lengths.get(id) as number) < (lengths.get(best) as number)) best = id;
    open.delete(best);
    const { at, levelId, neighbours } = nodes.get(best) as PathNode;
    for (const id of neighbours) {
      const other = nodes.get(id);
      if (other === undefined) continue;
      const rise = heightOf(levelId) - heightOf(other.levelId);
      const lengthM = (lengths.get(best) as number) + Math.sqrt(distance(at, other.at) ** 2 + rise ** 2);
      if (lengthM >= (lengths.get(id) ?? Number.POSITIVE_INFINITY)) continue;
      lengths.set(id, lengthM);
      open.add(id);
    }
  }
  return lengths;
}

describe('the graph of the IMDF sample', async () => {
  const { plan } = await importPlan(toInput('spbstu-campus.imdf.zip', sampleBytes));
  if (plan === null) throw new Error('the sample did not import');
  const { cells } = buildWalkableCells(plan);
  const graph = buildEgressGraph(cells);
  const heights = new Map(plan.buildings.flatMap(({ levels }) => levels.map(({ id, elevationM }) => [id, elevationM])));

  /** Between the points of the file in both rooms, by the doors of the derived plan. */
  function derivedLengthM(a: (typeof rooms)[number], b: (typeof rooms)[number]): number | null {
    const route = shortestRoute(graph, `space:${a.unit}`, `space:${b.unit}`);
    if (route === null) return null;
    const place = (id: string | undefined) => graph.graph.getNode(id ?? '')?.data.at as Point;
    const { nodeIds } = route;
    const [start, first, last, end] = [nodeIds[0], nodeIds[1], nodeIds.at(-2), nodeIds.at(-1)].map(place) as Point[];
    const own = distance(start as Point, first as Point) + distance(last as Point, end as Point);
    const named =
      distance((nodes.get(a.node) as PathNode).at, first as Point) +
      distance(last as Point, (nodes.get(b.node) as PathNode).at);
    return route.lengthM - own + named;
  }

  it('[FP129] gives lengths between 200 pairs of rooms that differ from those of the file by less than 15 % in the median', () => {
    const random = randomStream(1, 'pairs', 'imdf');
    const pick = () => rooms[Math.floor(random.next() * rooms.length)] as (typeof rooms)[number];
    const differences: number[] = [];
    let unreached = 0;
    while (differences.length + unreached < 200) {
      const [a, b] = [pick(), pick()];
      const lengthM = pathLengths(a.node, (id) => heights.get(id) ?? 0).get(b.node);
      if (lengthM === undefined || lengthM < 5 || a.unit === b.unit) continue;
      const derivedM = derivedLengthM(a, b);
      if (derivedM === null) unreached++;
      else differences.push(Math.abs(derivedM - lengthM) / lengthM);
    }
    differences.sort((p, q) => p - q);
    expect(unreached).toBe(0);
    expect(differences[Math.floor(differences.length / 2)]).toBeLessThan(0.15);
  });
});
