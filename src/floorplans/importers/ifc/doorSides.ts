/** Which rooms an IFC door joins: as the model's space boundaries say, else what lies on its two sides. */
import { IFCRELSPACEBOUNDARY } from 'web-ifc';
import { distanceToOutline, isInsidePolygon, type Segment } from '../../../model/index.js';
import type { Space } from '../../campusPlan.js';
import { pointBeside } from '../outlines/spacesJoined.js';
import { type IfcModel, idsOf } from './ifcModel.js';

/** How far behind the face of a door's frame its room may begin, m. */
const REACH_M = 0.3;

/** Ids of the spaces each building part bounds, in the order of the model. */
export function readBoundaries(model: IfcModel): Map<number, number[]> {
  const bounded = new Map<number, number[]>();
  for (const relation of model.all(IFCRELSPACEBOUNDARY)) {
    const [space] = idsOf(relation.RelatingSpace);
    const [element] = idsOf(relation.RelatedBuildingElement);
    if (space === undefined || element === undefined) continue;
    const known = bounded.get(element) ?? [];
    if (!known.includes(space)) bounded.set(element, [...known, space]);
  }
  return bounded;
}

/** The nearest room on one side of a door; `null` where none begins within reach. */
function roomOnSide(segment: Segment, side: 1 | -1, depthM: number, spaces: readonly Space[]): Space | null {
  const beyond = pointBeside(segment, side, depthM / 2 + REACH_M / 2);
  const inside = spaces.find(({ polygon }) => isInsidePolygon(beyond, polygon));
  if (inside !== undefined) return inside;
  const reached = spaces
    .map((space) => ({ space, awayM: distanceToOutline(beyond, space.polygon) }))
    .filter(({ awayM }) => awayM <= REACH_M / 2);
  return (
    reached.reduce<(typeof reached)[number] | null>((p, q) => (p && p.awayM <= q.awayM ? p : q), null)?.space ?? null
  );
}

/** The rooms on the two sides of a door, as they lie; at most two, the same one twice for a door inside a room. */
export function roomsBeside(segment: Segment, depthM: number, spaces: readonly Space[]): Space[] {
  return ([1, -1] as const).flatMap((side) => roomOnSide(segment, side, depthM, spaces) ?? []);
}
