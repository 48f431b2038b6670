/** A level of which every place has been moved by one rule: what scaling and aligning have in common. */
import type { Point, Polygon, Segment } from '../../model/index.js';
import type { Level, Stair } from '../campusPlan.js';

export type MovePoint = (at: Point) => Point;

export function movedPolygon({ outer, holes }: Polygon, move: MovePoint): Polygon {
  return { outer: outer.map(move), holes: holes.map((hole) => hole.map(move)) };
}

export function movedSegment([from, to]: Segment, move: MovePoint): Segment {
  return [move(from), move(to)];
}

/** The level with its places moved; lengths that are kept as numbers, as door widths, stay. */
export function movedLevel(level: Level, move: MovePoint): Level {
  const { outline, windows, railings, underlay } = level;
  return {
    ...level,
    ...(outline ? { outline: movedPolygon(outline, move) } : {}),
    spaces: level.spaces.map((space) => ({ ...space, polygon: movedPolygon(space.polygon, move) })),
    openings: level.openings.map((opening) => ({ ...opening, segment: movedSegment(opening.segment, move) })),
    obstacles: level.obstacles.map((obstacle) => ({ ...obstacle, polygon: movedPolygon(obstacle.polygon, move) })),
    ...(windows ? { windows: windows.map((window) => movedSegment(window, move)) } : {}),
    ...(railings ? { railings: railings.map((railing) => movedSegment(railing, move)) } : {}),
    ...(underlay ? { underlay: { ...underlay, originM: move(underlay.originM) } } : {}),
  };
}

/** The stair with its places moved; heights and sizes stay. */
export function movedStair(stair: Stair, move: MovePoint): Stair {
  return {
    ...stair,
    flights: stair.flights.map((flight) => ({
      ...flight,
      foot: movedSegment(flight.foot, move),
      head: movedSegment(flight.head, move),
    })),
    landings: stair.landings.map((landing) => ({ ...landing, polygon: movedPolygon(landing.polygon, move) })),
  };
}
