/** Closed ways and multipolygon relations → outlines of nodes. */
import type { OsmData, OsmRelation, OsmWay, Tags } from './osmData.js';

/** An outline by the nodes of its corners, without the closing one. */
export type NodeRing = readonly string[];

export interface OsmShape {
  /** `way/12` or `relation/34`. */
  readonly id: string;
  readonly tags: Tags;
  /** Each with its holes. */
  readonly parts: readonly { readonly outer: NodeRing; readonly holes: readonly NodeRing[] }[];
}

/** More ends that meet in one relation make no outline that can be told apart. */
const MAX_MEMBER_WAYS = 500;

function isClosed({ nodes }: OsmWay): boolean {
  return nodes.length >= 4 && nodes[0] === nodes[nodes.length - 1];
}

/** Ways end to end → closed rings; what does not close is left over. */
function joinRings(ways: readonly OsmWay[]): { rings: NodeRing[]; isWhole: boolean } {
  const rings: NodeRing[] = [];
  const open = ways.filter((way) => way.nodes.length >= 2).map((way) => [...way.nodes]);
  let isWhole = ways.length > 0;
  while (open.length > 0) {
    const chain = open.shift() as string[];
    while (chain[0] !== chain[chain.length - 1]) {
      const end = chain[chain.length - 1];
      const index = open.findIndex((other) => other[0] === end || other[other.length - 1] === end);
      if (index < 0) break;
      const [next] = open.splice(index, 1) as [string[]];
      chain.push(...(next[0] === end ? next : next.reverse()).slice(1));
    }
    if (chain.length >= 4 && chain[0] === chain[chain.length - 1]) rings.push(chain.slice(0, -1));
    else isWhole = false;
  }
  return { rings, isWhole };
}

function relationShape(relation: OsmRelation, data: OsmData): OsmShape | null {
  const members = relation.members.filter((member) => member.type === 'way');
  if (members.length > MAX_MEMBER_WAYS) return null;
  const waysOf = (isInner: boolean) =>
    members.filter((member) => (member.role === 'inner') === isInner).flatMap(({ ref }) => data.ways.get(ref) ?? []);
  const outer = joinRings(waysOf(false));
  if (outer.rings.length === 0 || !outer.isWhole) return null;
  const holes = joinRings(waysOf(true)).rings;
  // holes that lie in another part of the outline take nothing away
  const parts = outer.rings.map((ring) => ({ outer: ring, holes }));
  return { id: `relation/${relation.id}`, tags: relation.tags, parts };
}

export interface OsmShapes {
  readonly shapes: readonly OsmShape[];
  /** Ids of wanted elements without a closed outline. */
  readonly open: readonly string[];
}

/** The outlines of every way and multipolygon with tags that are wanted, in the order of the file. */
export function shapesWith(data: OsmData, isWanted: (tags: Tags) => boolean): OsmShapes {
  const shapes: OsmShape[] = [];
  const open: string[] = [];
  for (const way of data.ways.values()) {
    if (!isWanted(way.tags)) continue;
    const id = `way/${way.id}`;
    if (isClosed(way)) shapes.push({ id, tags: way.tags, parts: [{ outer: way.nodes.slice(0, -1), holes: [] }] });
    else open.push(id);
  }
  for (const relation of data.relations.values()) {
    if (relation.tags.type !== 'multipolygon' || !isWanted(relation.tags)) continue;
    const shape = relationShape(relation, data);
    if (shape) shapes.push(shape);
    else open.push(`relation/${relation.id}`);
  }
  return { shapes, open };
}
