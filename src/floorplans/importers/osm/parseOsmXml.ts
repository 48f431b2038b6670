/**
 * OSM XML (API 0.6, as JOSM and the OSM site save it) → elements.
 *
 * saxes reads without a document tree, so it runs in a worker, and knows only the five entities of XML itself: one that
 * the file declares is a fault where it is used, however often it would unfold.
 */
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import {
  createTags,
  MAX_OSM_ELEMENTS,
  MAX_OSM_PARTS,
  type OsmMember,
  type OsmNode,
  type OsmOutcome,
  type OsmRelation,
  type OsmWay,
  readLonLat,
} from './osmData.js';

class Fault extends Error {
  constructor(readonly code: 'unreadable' | 'too-many') {
    super(code);
  }
}

/** The element that is open, whatever it turns out to be. */
interface Open {
  readonly kind: 'node' | 'way' | 'relation';
  readonly attributes: Readonly<Record<string, string>>;
  readonly tags: Record<string, string>;
  readonly nodes: string[];
  readonly members: OsmMember[];
}

class Collector {
  readonly nodes = new Map<string, OsmNode>();
  readonly ways = new Map<string, OsmWay>();
  readonly relations = new Map<string, OsmRelation>();
  brokenCount = 0;
  private open: Open | null = null;
  private elements = 0;
  private parts = 0;

  start({ name, attributes }: SaxesTagPlain): void {
    if (name === 'node' || name === 'way' || name === 'relation') {
      if (++this.elements > MAX_OSM_ELEMENTS) throw new Fault('too-many');
      this.open = { kind: name, attributes, tags: createTags(), nodes: [], members: [] };
    } else if (this.open) {
      if (++this.parts > MAX_OSM_PARTS) throw new Fault('too-many');
      this.part(name, attributes, this.open);
    }
  }

  end(name: string): void {
    const { open } = this;
    if (!open || open.kind !== name) return;
    this.open = null;
    const { id = '', action = '', visible = '' } = open.attributes;
    // editors keep what was deleted until it is uploaded
    if (action === 'delete' || visible === 'false') return;
    if (!this.keep(id, open)) this.brokenCount++;
  }

  private part(name: string, attributes: Readonly<Record<string, string>>, open: Open): void {
    const { k, v, ref, type = '', role = '' } = attributes;
    if (name === 'tag' && k !== undefined && v !== undefined) open.tags[k] = v;
    else if (name === 'nd' && ref !== undefined) open.nodes.push(ref);
    else if (name === 'member' && ref !== undefined) open.members.push({ type, ref, role });
  }

  private keep(id: string, { kind, attributes, tags, nodes, members }: Open): boolean {
    if (id === '') return false;
    if (kind === 'way') this.ways.set(id, { id, nodes, tags });
    else if (kind === 'relation') this.relations.set(id, { id, members, tags });
    else {
      const { lon = '', lat = '' } = attributes;
      const at = lon === '' || lat === '' ? null : readLonLat(Number(lon), Number(lat));
      if (at) this.nodes.set(id, { id, ...at, tags });
      return at !== null;
    }
    return true;
  }
}

export function parseOsmXml(text: string): OsmOutcome {
  const collector = new Collector();
  const parser = new SaxesParser();
  parser.on('error', () => {
    throw new Fault('unreadable');
  });
  parser.on('opentag', (tag) => collector.start(tag));
  parser.on('closetag', (tag) => collector.end(tag.name));
  try {
    parser.write(text).close();
  } catch (fault) {
    const code = fault instanceof Fault ? fault.code : 'unreadable';
    return { data: null, fault: { code, line: parser.line } };
  }
  const { nodes, ways, relations, brokenCount } = collector;
  return { data: { nodes, ways, relations, brokenCount }, fault: null };
}
