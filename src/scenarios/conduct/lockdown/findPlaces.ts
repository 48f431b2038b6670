/** Where the places a lockdown scenario names lie on the floor of a plan. */
import { type CampusPlan, type Cell, cellMiddle, type WalkableCells } from '../../../floorplans/index.js';
import { isInsidePolygon, midpoint, type Point, ringCentroid } from '../../../model/index.js';
import type { FloorPlace } from '../../../sim/index.js';
import type { ScenarioIntruder, ThreatDetectedAt } from '../../intruderScenario.js';

/** On the floor of a level, a flight, a landing or the ground; null off the floor. */
function placeAt({ cells }: WalkableCells, planeId: string, at: Point): FloorPlace | null {
  const cell = cells.findIndex(
    (each) =>
      each.planeId === planeId &&
      isInsidePolygon(at, each.polygon) &&
      !each.obstacles.some((obstacle) => isInsidePolygon(at, obstacle)),
  );
  return cell < 0 ? null : { cell, at };
}

/** Middle of a space; null for an id the floor does not have. */
export function placeInSpace(space: WalkableCells, id: string): FloorPlace | null {
  const cell = space.cells.findIndex((each) => each.id === id);
  return cell < 0 ? null : { cell, at: cellMiddle(space.cells[cell] as Cell) };
}

/** At an opening, on the side that is on the campus; null for an id the floor does not have. */
export function placeAtOpening({ portals }: WalkableCells, id: string): FloorPlace | null {
  const portal = portals.find((each) => each.id === id);
  return portal ? { cell: portal.a, at: midpoint(portal.segment) } : null;
}

/** A post, an opening or a space by its id. */
export function placeNamed(plan: CampusPlan, space: WalkableCells, id: string): FloorPlace | null {
  const post = plan.posts.find((each) => each.id === id);
  if (post) return placeAt(space, post.levelId ?? 'site', post.at);
  return placeAtOpening(space, id) ?? placeInSpace(space, id);
}

/** Where the threat is noticed: as stated, or at the first gate, else at the first way out; null where there is neither. */
export function detectionPlace(space: WalkableCells, stated: ThreatDetectedAt | undefined): FloorPlace | null {
  if (stated && 'space' in stated) return placeInSpace(space, stated.space);
  if (stated) return placeAtOpening(space, stated.opening);
  const usual = space.portals.find(({ kind }) => kind === 'gate') ?? space.portals.find(({ kind }) => kind === 'exit');
  return usual ? placeAtOpening(space, usual.id) : null;
}

/** The points of a drawn way; null where one lies off the floor, nothing where the way is not drawn. */
export function drawnPlaces(space: WalkableCells, way: ScenarioIntruder['way']): (FloorPlace | null)[] | undefined {
  return way && 'drawn' in way ? way.drawn.map(({ level, at }) => placeAt(space, level, at)) : undefined;
}

/** An assembly point or a space people outdoors may go to: its outline and the cell under its middle. */
export function placeToGo(plan: CampusPlan, space: WalkableCells, id: string) {
  const point = plan.assemblyPoints.find((each) => each.id === id);
  if (!point) {
    const cell = space.cells.findIndex((each) => each.id === id);
    const found = space.cells[cell];
    return found ? { cell, polygon: found.polygon, name: found.name, nameEn: found.nameEn } : null;
  }
  const middle = ringCentroid(point.polygon.outer);
  const cell = space.cells.findIndex(
    (each) => (each.kind === 'ground' || each.spaceKind === 'outdoor') && isInsidePolygon(middle, each.polygon),
  );
  return cell < 0 ? null : { cell, polygon: point.polygon, name: point.name, nameEn: point.nameEn ?? point.name };
}
