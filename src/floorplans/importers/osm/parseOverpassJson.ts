/** Overpass JSON (`[out:json]`, with or without `out geom`) → elements. */
import { parseJson } from '../decodeFile.js';
import { isObject } from '../features/geojson.js';
import {
  createTags,
  MAX_OSM_ELEMENTS,
  MAX_OSM_PARTS,
  type OsmNode,
  type OsmOutcome,
  type OsmRelation,
  type OsmWay,
  readLonLat,
  type Tags,
} from './osmData.js';

type Json = Readonly<Record<string, unknown>>;

function readTags(value: unknown): Tags {
  const tags = createTags();
  if (!isObject(value)) return tags;
  for (const [key, text] of Object.entries(value)) if (typeof text === 'string') tags[key] = text;
  return tags;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const idOf = (value: unknown): string | null =>
  typeof value === 'number' || (typeof value === 'string' && value !== '') ? String(value) : null;

function readPlace(value: Json): { lon: number; lat: number } | null {
  const { lon, lat } = value;
  return typeof lon === 'number' && typeof lat === 'number' ? readLonLat(lon, lat) : null;
}

/** The places that `out geom` writes beside the numbers of a way's nodes. */
function readGeometry(element: Json, nodes: readonly string[]): OsmNode[] {
  return listOf(element.geometry).flatMap((value, index) => {
    const id = nodes[index];
    const at = isObject(value) && id !== undefined ? readPlace(value) : null;
    return at && id !== undefined ? [{ id, ...at, tags: createTags() }] : [];
  });
}

function readMembers(value: unknown): OsmRelation['members'] {
  return listOf(value).flatMap((member) => {
    const ref = isObject(member) ? idOf(member.ref) : null;
    if (!isObject(member) || ref === null) return [];
    const { type, role } = member;
    return [{ type: typeof type === 'string' ? type : '', ref, role: typeof role === 'string' ? role : '' }];
  });
}

export function parseOverpassJson(text: string): OsmOutcome {
  const json = parseJson(text);
  const elements = isObject(json) && Array.isArray(json.elements) ? (json.elements as readonly unknown[]) : null;
  if (!elements) return { data: null, fault: { code: 'unreadable', line: 0 } };
  const nodes = new Map<string, OsmNode>();
  const ways = new Map<string, OsmWay>();
  const relations = new Map<string, OsmRelation>();
  let brokenCount = 0;
  let parts = 0;
  for (const element of elements) {
    const id = isObject(element) ? idOf(element.id) : null;
    if (!isObject(element) || id === null) {
      brokenCount++;
      continue;
    }
    const tags = readTags(element.tags);
    const place = readPlace(element);
    if (element.type === 'node' && place) nodes.set(id, { id, ...place, tags });
    else if (element.type === 'way') {
      const refs = listOf(element.nodes).flatMap((ref) => idOf(ref) ?? []);
      parts += refs.length;
      ways.set(id, { id, nodes: refs, tags });
      for (const node of readGeometry(element, refs)) if (!nodes.has(node.id)) nodes.set(node.id, node);
    } else if (element.type === 'relation') {
      const members = readMembers(element.members);
      parts += members.length;
      relations.set(id, { id, members, tags });
    } else brokenCount++;
  }
  const isTooLarge = elements.length > MAX_OSM_ELEMENTS || parts > MAX_OSM_PARTS;
  if (isTooLarge) return { data: null, fault: { code: 'too-many', line: 0 } };
  return { data: { nodes, ways, relations, brokenCount }, fault: null };
}
