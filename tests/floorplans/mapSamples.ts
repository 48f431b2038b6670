/** The real indoor maps, and a small house in OSM to build cases from. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const read = (path: string) =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`../fixtures/${path}`, import.meta.url))));

export const osmBytes: Uint8Array = read('osm/tud-apb.osm');
export const westportBytes: Uint8Array = read('geojson/westport-house.geojson.zip');

/** The sample without its one multipolygon room, the foyer: as its ways alone draw it. */
export function osmWaysOnly(): string {
  return new TextDecoder().decode(osmBytes).replace(/<relation id='11878686'[\s\S]*?<\/relation>/, '');
}

/** A degree of latitude is about 111,195 m. */
const METRE = 1 / 111_195;

type Tags = Readonly<Record<string, string>>;

/** Collects nodes and ways in metres near the equator, and writes them as OSM XML or Overpass JSON. */
export class OsmSketch {
  private readonly nodes = new Map<string, { id: number; x: number; y: number; tags: Tags }>();
  private readonly ways: { id: number; nodes: number[]; tags: Tags }[] = [];
  private readonly relations: { id: number; members: { ref: number; role: string }[]; tags: Tags }[] = [];

  node(x: number, y: number, tags: Tags = {}): number {
    const key = `${x} ${y}`;
    const known = this.nodes.get(key);
    const id = known?.id ?? this.nodes.size + 1;
    this.nodes.set(key, { id, x, y, tags: { ...known?.tags, ...tags } });
    return id;
  }

  way(points: readonly (readonly [number, number])[], tags: Tags, isClosed = true): number {
    const nodes = points.map(([x, y]) => this.node(x, y));
    const id = this.ways.length + 1;
    this.ways.push({ id, nodes: isClosed ? [...nodes, nodes[0] as number] : nodes, tags });
    return id;
  }

  multipolygon(outer: readonly number[], inner: readonly number[], tags: Tags): void {
    const members = [...outer.map((ref) => ({ ref, role: 'outer' })), ...inner.map((ref) => ({ ref, role: 'inner' }))];
    this.relations.push({ id: this.relations.length + 1, members, tags: { type: 'multipolygon', ...tags } });
  }

  toXml(): string {
    const tags = (all: Tags) =>
      Object.entries(all)
        .map(([k, v]) => `<tag k="${k}" v="${v.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"/>`)
        .join('');
    const nodes = [...this.nodes.values()].map(
      (n) => `<node id="${n.id}" lat="${n.y * METRE}" lon="${n.x * METRE}">${tags(n.tags)}</node>`,
    );
    const ways = this.ways.map(
      (w) => `<way id="${w.id}">${w.nodes.map((ref) => `<nd ref="${ref}"/>`).join('')}${tags(w.tags)}</way>`,
    );
    const relations = this.relations.map(
      (r) =>
        `<relation id="${r.id}">${r.members
          .map(({ ref, role }) => `<member type="way" ref="${ref}" role="${role}"/>`)
          .join('')}${tags(r.tags)}</relation>`,
    );
    return `<?xml version="1.0"?>\n<osm version="0.6">\n${[...nodes, ...ways, ...relations].join('\n')}\n</osm>`;
  }

  toOverpass(): string {
    const elements = [
      ...[...this.nodes.values()].map(({ id, x, y, tags }) => ({
        type: 'node',
        id,
        lat: y * METRE,
        lon: x * METRE,
        tags,
      })),
      ...this.ways.map(({ id, nodes, tags }) => ({ type: 'way', id, nodes, tags })),
      ...this.relations.map(({ id, members, tags }) => ({
        type: 'relation',
        id,
        members: members.map((member) => ({ type: 'way', ...member })),
        tags,
      })),
    ];
    return JSON.stringify({ version: 0.6, generator: 'Overpass API', elements });
  }
}

export const box = (x: number, y: number, width: number, height: number): [number, number][] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
];

/** Corners with the points of doors put in between, for outlines that share them. */
export function boxWith(
  corners: readonly (readonly [number, number])[],
  doors: readonly (readonly [number, number])[],
) {
  return corners.flatMap((corner, index): (readonly [number, number])[] => {
    const next = corners[(index + 1) % corners.length] as readonly [number, number];
    const isBetween = ([x, y]: readonly [number, number]) =>
      (x - corner[0]) * (next[1] - corner[1]) === (y - corner[1]) * (next[0] - corner[0]) &&
      Math.min(corner[0], next[0]) <= x &&
      x <= Math.max(corner[0], next[0]) &&
      Math.min(corner[1], next[1]) <= y &&
      y <= Math.max(corner[1], next[1]);
    const on = doors.filter(isBetween);
    on.sort((p, q) => Math.hypot(p[0] - corner[0], p[1] - corner[1]) - Math.hypot(q[0] - corner[0], q[1] - corner[1]));
    return [corner, ...on];
  });
}
