/**
 * The exit areas of a scenario, opened in the floor.
 *
 * An area that touches the floor from outside becomes a portal along each shared edge: the wall there is taken
 * away and the way ends behind it, so such an exit can be closed like a door. An area inside the floor is ground
 * to step on. Not done: an area half inside and half outside opens no wall; its inner part is used.
 */
import type { Cell, Portal, WalkableCells } from '../../floorplans/index.js';
import {
  boundsOf,
  distance,
  distanceToOutline,
  isInsidePolygon,
  isInsideRing,
  midpoint,
  type Point,
  type Polygon,
  type Problem,
  polygonArea,
  polygonEdges,
  problem,
  type Segment,
  signedArea,
} from '../../model/index.js';
import type { ScenarioExit } from '../freeScenario.js';

/** Edges nearer to each other than this are shared, m. */
const SHARED_M = 0.02;
/** Narrower than this nobody passes, m. */
const LEAST_WIDTH_M = 0.3;
/** Smaller ground inside the floor is stepped over or hardly met, m². */
const LEAST_AREA_M2 = 0.04;
/** An area of which less is left has no corners, m². */
const NO_AREA_M2 = 1e-6;
/** Share of an area's sample points on a floor that makes it lie inside. */
const INSIDE_SHARE = 0.05;
const SAMPLES_PER_SIDE = 16;

export interface ExitArea {
  readonly exit: ScenarioExit;
  /** Portals it was opened as; empty for an area inside the floor. */
  readonly portals: readonly number[];
  /** The floor it lies on, for an area inside. */
  readonly inside: { readonly cell: number; readonly polygon: Polygon } | null;
}

/** A ring as a polygon, turned counter-clockwise. */
export function ringPolygon(ring: readonly Point[]): Polygon {
  return { outer: signedArea(ring) < 0 ? [...ring].reverse() : ring, holes: [] };
}

/** Cells and portals with the exits opened, and what became of each exit. An exit that touches no floor is an error. */
export function openExitAreas(
  plan: WalkableCells,
  exits: readonly ScenarioExit[],
): { cells: WalkableCells; exits: ExitArea[]; problems: Problem[] } {
  const { cells, portals } = plan;
  const opened: Cell[] = [...cells];
  const allPortals: Portal[] = [...portals];
  const problems: Problem[] = [];
  const areas = exits.map((exit, e): ExitArea => {
    const polygon = ringPolygon(exit.area);
    const onLevel = opened.flatMap((cell, index) => (cell.planeId === exit.level ? [index] : []));
    const inside = onLevel.find((index) => liesInside(polygon, (opened[index] as Cell).polygon));
    const areaM2 = polygonArea(polygon);
    if (areaM2 < (inside === undefined ? NO_AREA_M2 : LEAST_AREA_M2)) {
      problems.push(tooSmall(exit, e, areaM2));
      return { exit, portals: [], inside: null };
    }
    if (inside !== undefined) return { exit, portals: [], inside: { cell: inside, polygon } };
    const own: number[] = [];
    let widestM = 0;
    for (const index of onLevel) {
      for (const segment of sharedEdges((opened[index] as Cell).polygon, polygon)) {
        const widthM = distance(...segment);
        widestM = Math.max(widestM, widthM);
        if (widthM < LEAST_WIDTH_M) continue;
        own.push(allPortals.length);
        allPortals.push(exitPortal(exit, index, segment));
        opened[index] = withOpening(opened[index] as Cell, segment, allPortals.length - 1);
      }
    }
    if (own.length === 0 && widestM > 0) problems.push(tooNarrow(exit, e, widestM));
    else if (own.length === 0) {
      const name = exit.name ?? exit.id;
      const message = `Exit “${name}” touches no floor of level “${exit.level}”. Move its area onto the floor, or against the wall from outside.`;
      problems.push(problem('error', 'exit-touches-no-floor', `exits[${e}].area`, message, { values: { id: name } }));
    }
    return { exit, portals: own, inside: null };
  });
  // what was worked out of the plan's own cells holds as long as nothing is opened in them
  const isOpened = allPortals.length > portals.length;
  return { cells: isOpened ? { cells: opened, portals: allPortals } : plan, exits: areas, problems };
}

function tooNarrow({ id, name = id }: ScenarioExit, index: number, widestM: number): Problem {
  const widthM = Math.round(100 * widestM) / 100;
  const message = `Exit “${name}” is ${widthM} m wide where it touches the floor, and nobody passes under ${LEAST_WIDTH_M} m. Widen it.`;
  return problem('error', 'exit-too-narrow', `exits[${index}].area`, message, { values: { id: name, widthM } });
}

function tooSmall({ id, name = id }: ScenarioExit, index: number, wholeM2: number): Problem {
  const areaM2 = Math.round(1e4 * wholeM2) / 1e4;
  const message = `Exit “${name}” is an area of ${areaM2} m², too small to be stepped on. Draw at least ${LEAST_WIDTH_M} m by ${LEAST_WIDTH_M} m.`;
  return problem('error', 'exit-too-small', `exits[${index}].area`, message, { values: { id: name, areaM2 } });
}

function exitPortal(exit: ScenarioExit, cell: number, segment: Segment): Portal {
  const name = exit.name ?? exit.id;
  return {
    id: exit.id,
    kind: 'exit',
    name,
    nameEn: exit.nameEn ?? name,
    segment,
    clearWidthM: distance(...segment),
    a: cell,
    b: -1,
    state: 'open',
  };
}

function withOpening(cell: Cell, segment: Segment, portal: number): Cell {
  return {
    ...cell,
    walls: cell.walls.flatMap((wall) => withoutStretch(wall, segment)),
    portals: [...cell.portals, portal],
  };
}

/** Whether a fair part of an area lies on a floor, edges left aside. */
function liesInside(area: Polygon, floor: Polygon): boolean {
  const box = boundsOf(area.outer);
  if (!box) return false;
  let within = 0;
  let onFloor = 0;
  for (let i = 0; i < SAMPLES_PER_SIDE; i++) {
    for (let j = 0; j < SAMPLES_PER_SIDE; j++) {
      const x = box.minX + ((i + 0.5) / SAMPLES_PER_SIDE) * (box.maxX - box.minX);
      const y = box.minY + ((j + 0.5) / SAMPLES_PER_SIDE) * (box.maxY - box.minY);
      if (!isInsideRing([x, y], area.outer)) continue;
      within++;
      if (isInsidePolygon([x, y], floor) && distanceToOutline([x, y], floor) > SHARED_M) onFloor++;
    }
  }
  return within > 0 && onFloor / within > INSIDE_SHARE;
}

/** Stretches of the floor's outline that the area lies along; the floor is on their left. */
function sharedEdges(floor: Polygon, area: Polygon): Segment[] {
  const shared: Segment[] = [];
  for (const edge of polygonEdges(floor)) {
    for (const other of polygonEdges(area)) {
      const stretch = overlap(edge, other);
      if (stretch) shared.push(floorOnLeft(stretch, floor));
    }
  }
  return shared;
}

/** The part of `edge` that lies along `other`. */
function overlap(edge: Segment, other: Segment): Segment | null {
  const [a, b] = edge;
  const lengthM = distance(a, b);
  if (lengthM === 0) return null;
  const ux = (b[0] - a[0]) / lengthM;
  const uy = (b[1] - a[1]) / lengthM;
  const along = ([x, y]: Point) => (x - a[0]) * ux + (y - a[1]) * uy;
  const aside = ([x, y]: Point) => Math.abs((x - a[0]) * uy - (y - a[1]) * ux);
  if (aside(other[0]) > SHARED_M || aside(other[1]) > SHARED_M) return null;
  const from = Math.max(0, Math.min(along(other[0]), along(other[1])));
  const until = Math.min(lengthM, Math.max(along(other[0]), along(other[1])));
  if (until <= from) return null;
  const at = (t: number): Point => [a[0] + t * ux, a[1] + t * uy];
  return [at(from), at(until)];
}

function floorOnLeft(segment: Segment, floor: Polygon): Segment {
  const [[ax, ay], [bx, by]] = segment;
  const lengthM = distance(...segment);
  const [mx, my] = midpoint(segment);
  const left: Point = [mx - ((by - ay) / lengthM) * SHARED_M, my + ((bx - ax) / lengthM) * SHARED_M];
  return isInsidePolygon(left, floor) ? segment : [segment[1], segment[0]];
}

/** A wall with the stretch that lies along the gap taken out. */
function withoutStretch(wall: Segment, gap: Segment): Segment[] {
  const stretch = overlap(wall, gap);
  if (!stretch) return [wall];
  const rest: Segment[] = [
    [wall[0], stretch[0]],
    [stretch[1], wall[1]],
  ];
  return rest.filter((part) => distance(...part) > 0.001);
}
