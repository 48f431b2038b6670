/** Where the nodes of an OSM file lie, in metres. */
import { type Point, ringCentroid } from '../../../model/index.js';
import { isOutOfReach, type Projection, projectAround } from '../features/projection.js';
import type { OsmData } from './osmData.js';
import type { NodeRing, OsmShape } from './shapes.js';

export interface NodePlaces {
  /** `null` for a node that is not in the file, as at the edge of an extract, or that lies where no campus reaches. */
  readonly at: (nodeId: string) => Point | null;
  /** The rings of a part of a shape, the outer one first; nodes that are missing are left out. */
  readonly rings: (part: OsmShape['parts'][number]) => Point[][];
  /** A point in the middle of the shape's first part. */
  readonly middle: (shape: OsmShape) => Point;
}

/** @param around - the shapes whose middle becomes the origin; at least one with a node in the file */
export function placeNodes(data: OsmData, around: readonly OsmShape[]): NodePlaces | null {
  const corners = around.flatMap(({ parts }) => parts.flatMap(({ outer }) => outer));
  const lonLats = corners.flatMap((id) => {
    const node = data.nodes.get(id);
    return node ? [[node.lon, node.lat] as const] : [];
  });
  if (lonLats.length === 0) return null;
  const project: Projection = projectAround(lonLats);
  const placeOf = (nodeId: string) => {
    const node = data.nodes.get(nodeId);
    return node ? project([node.lon, node.lat]) : null;
  };
  // a corner out of reach stays, so that its room is told and left out
  const ring = (nodes: NodeRing): Point[] => nodes.map(placeOf).filter((place) => place !== null);
  return {
    at: (nodeId) => {
      const place = placeOf(nodeId);
      return place === null || isOutOfReach(place) ? null : place;
    },
    rings: ({ outer, holes }) => [outer, ...holes].map(ring),
    middle: ({ parts }) => {
      const corners = ring(parts[0]?.outer ?? []);
      return corners.length >= 3 ? ringCentroid(corners) : (corners[0] ?? [0, 0]);
    },
  };
}
