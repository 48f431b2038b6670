/** What an OpenStreetMap file holds: nodes, ways and relations with their tags. */

export type Tags = Readonly<Record<string, string>>;

export interface OsmNode {
  readonly id: string;
  /** Degrees. */
  readonly lon: number;
  readonly lat: number;
  readonly tags: Tags;
}

export interface OsmWay {
  readonly id: string;
  readonly nodes: readonly string[];
  readonly tags: Tags;
}

export interface OsmMember {
  readonly type: string;
  readonly ref: string;
  readonly role: string;
}

export interface OsmRelation {
  readonly id: string;
  readonly members: readonly OsmMember[];
  readonly tags: Tags;
}

export interface OsmData {
  readonly nodes: ReadonlyMap<string, OsmNode>;
  readonly ways: ReadonlyMap<string, OsmWay>;
  readonly relations: ReadonlyMap<string, OsmRelation>;
  /** Elements without a number, a place or members that can be read. */
  readonly brokenCount: number;
}

/** Why nothing could be read. */
export interface OsmFault {
  readonly code: 'unreadable' | 'too-many';
  /** Where reading stopped, from 1; 0 where a line says nothing. */
  readonly line: number;
}

export type OsmOutcome =
  | { readonly data: OsmData; readonly fault: null }
  | { readonly data: null; readonly fault: OsmFault };

/** More nodes, ways and relations than the largest campus has mapped indoors. */
export const MAX_OSM_ELEMENTS = 400_000;

/** More tags, way points and members than those elements have. */
export const MAX_OSM_PARTS = 2_000_000;

/** An empty table for tags in which no key is special. */
export function createTags(): Record<string, string> {
  return Object.create(null) as Record<string, string>;
}

/** A place on Earth, or null. */
export function readLonLat(lon: number, lat: number): { lon: number; lat: number } | null {
  const isPlace = Number.isFinite(lon) && Number.isFinite(lat) && Math.abs(lon) <= 180 && Math.abs(lat) <= 89;
  return isPlace ? { lon, lat } : null;
}
