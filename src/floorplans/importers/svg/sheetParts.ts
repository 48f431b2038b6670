/** The parts of a plan on a sheet that Muster wrote: shapes by what their elements say they are. */
import { boundsOf, type Point } from '../../../model/index.js';
import { fromAttributes } from '../../writers/svg/partData.js';
import type { PlanPart } from '../features/planParts.js';
import type { SvgGroup, SvgShape } from './svgMarks.js';

type Values = Readonly<Record<string, unknown>>;

/** A staircase while its flights and landings are collected. */
interface StairParts {
  readonly own: Values;
  readonly flights: Values[];
  readonly landings: Values[];
}

/** In the order they are drawn; a part with a `place` goes where it stood among those of its kind. */
export interface SheetParts {
  readonly parts: readonly PlanPart[];
  /** Shapes that no part of the plan is, or no longer can be. */
  readonly others: readonly SvgShape[];
}

/** Without the rest of a binary fraction, on the grid of plans; never -0. */
const onGrid = (value: number) => Math.round(value * 10_000) / 10_000 + 0;
const pointOf = ([x, y]: Point): Point => [onGrid(x), onGrid(y)];

const enclosing = (groups: readonly SvgGroup[], element: string) =>
  [...groups].reverse().find(({ data }) => data.element === element)?.data;

function flightShape(corners: readonly Point[]): Values | null {
  const [left, right, upperRight, upperLeft] = corners;
  if (corners.length !== 4) return null;
  return { foot: [left, right], head: [upperLeft, upperRight] };
}

/** The plan's ids of rooms by those in the drawing. */
function roomsById(shapes: readonly SvgShape[]): ReadonlyMap<string, string> {
  return new Map(
    shapes.flatMap(({ id, data }): [string, string][] =>
      data.element === 'space' && data.id !== undefined ? [[id, data.id]] : [],
    ),
  );
}

class Collected {
  readonly parts: PlanPart[] = [];
  readonly others: SvgShape[] = [];
  private readonly stairs = new Map<string, StairParts>();
  private readonly rooms;

  constructor(shapes: readonly SvgShape[]) {
    this.rooms = roomsById(shapes);
    for (const shape of shapes) if (!this.take(shape)) this.others.push(shape);
  }

  private take({ data, groups, lines }: SvgShape): boolean {
    const { element } = data;
    const own = fromAttributes(data);
    if (element === undefined || own === null) return false;
    const [outer, ...holes] = lines.map(({ points }) => points.map(pointOf));
    if (outer === undefined) return false;
    if (element === 'flight' || element === 'landing') return this.stairPart(element, own, outer, holes, groups);
    const levelId = enclosing(groups, 'level')?.id;
    const properties = { ...own, levelId, ...this.ends(own), isWalkable: own.walkable };
    this.parts.push({
      element,
      properties,
      polygon: outer.length >= 3 ? { outer, holes } : null,
      segment: outer.length === 2 && holes.length === 0 ? outer : null,
      at: middleOf(outer),
    });
    return true;
  }

  /** The rooms of a door; one that is gone leaves a name no room has. */
  private ends({ rooms }: Values): Values {
    if (typeof rooms !== 'string') return {};
    const ids = rooms.split(/\s+/).filter((id) => id !== '');
    return { spaceIds: ids.map((id) => this.rooms.get(id) ?? id) };
  }

  private stairPart(
    element: 'flight' | 'landing',
    own: Values,
    outer: readonly Point[],
    holes: readonly (readonly Point[])[],
    groups: readonly SvgGroup[],
  ): boolean {
    const stair = enclosing(groups, 'stair');
    const told = stair && fromAttributes(stair);
    if (!stair?.id || !told) return false;
    const known: StairParts = this.stairs.get(stair.id) ?? { own: told, flights: [], landings: [] };
    this.stairs.set(stair.id, known);
    const { fromElevationM, toElevationM, steps, elevationM } = own;
    if (element === 'landing') return known.landings.push({ polygon: { outer, holes }, elevationM }) > 0;
    const shape = flightShape(outer);
    return shape !== null && known.flights.push({ ...shape, fromElevationM, toElevationM, steps }) > 0;
  }

  finished(): SheetParts {
    const stairs = [...this.stairs.values()].map(({ own, flights, landings }): PlanPart => {
      const properties = { ...own, flights, landings };
      return { element: 'stair', properties, polygon: null, segment: null, at: null };
    });
    const place = ({ properties }: PlanPart) => (typeof properties.place === 'number' ? properties.place : -1);
    const isPlaced = (part: PlanPart) => place(part) >= 0;
    const all = [...this.parts, ...stairs];
    const placed = all.filter(isPlaced).sort((p, q) => place(p) - place(q));
    return { parts: [...all.filter((part) => !isPlaced(part)), ...placed], others: this.others };
  }
}

/** Of the box round some points. */
function middleOf(points: readonly Point[]): Point | null {
  const box = boundsOf(points);
  return box && [onGrid((box.minX + box.maxX) / 2), onGrid((box.minY + box.maxY) / 2)];
}

/** @param shapes - in metres */
export function sheetParts(shapes: readonly SvgShape[]): SheetParts {
  return new Collected(shapes).finished();
}
