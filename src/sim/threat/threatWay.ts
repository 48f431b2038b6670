/**
 * Where an assumed threat turns next: along a line somebody drew, or at random.
 *
 * Neither knows of people. The random one takes every door of a place alike; the drawn one goes from point to point.
 */
import type { Portal, WalkableCells } from '../../floorplans/index.js';
import { randomStream } from '../../model/index.js';
import type { FloorPlace } from '../space/floorPlace.js';
import type { WayTo } from './wayTo.js';

/** What to do next: stay for good, walk to a place in the same cell, or to a portal and through it. */
export type Turn =
  | { readonly kind: 'stay' }
  | { readonly kind: 'walk'; readonly to: FloorPlace }
  | { readonly kind: 'leave'; readonly portal: number };

export interface ThreatWay {
  /**
   * @param turn - how many turns were taken before; names the draws
   * @param cameBy - the portal it stands at, or -1
   */
  next(from: FloorPlace, cameBy: number, turn: number): Turn;
  /** A door was found locked. */
  foundLocked(portal: number): void;
}

/**
 * Any door of the place with the same chance but the one it came by or found locked last; back by that one where
 * there is no other. It never leaves the campus.
 */
export function randomWay({ cells, portals }: WalkableCells, seed: number): ThreatWay {
  return {
    next({ cell }, cameBy, turn) {
      const doors = (cells[cell]?.portals ?? []).filter((portal) => (portals[portal] as Portal).b >= 0);
      const others = doors.filter((portal) => portal !== cameBy).sort((p, q) => p - q);
      const choice = others.length > 0 ? others : doors;
      if (choice.length === 0) return { kind: 'stay' };
      const draw = randomStream(seed, 'threatTurn', turn).next();
      return { kind: 'leave', portal: choice[Math.floor(draw * choice.length)] as number };
    },
    foundLocked() {},
  };
}

/**
 * The drawn points one after the other, by the plain walk between them, and then it stands. Points behind a door that
 * was found locked are left out; where none is left it goes on at random.
 *
 * @param wayToPoint - the walk to a place that avoids some portals
 */
export function drawnWay(
  points: readonly FloorPlace[],
  wayToPoint: (to: FloorPlace, isShut: (portal: number) => boolean) => WayTo,
  otherwise: ThreatWay,
): ThreatWay {
  const locked = new Set<number>();
  let next = 0;
  let isLost = false;
  let way: WayTo | null = null;

  function headFor(from: FloorPlace): number | null {
    for (; next < points.length; next++, way = null) {
      way ??= wayToPoint(points[next] as FloorPlace, (portal) => locked.has(portal));
      const portal = way.nextPortal(from);
      if (portal !== null) return portal;
      isLost = true;
    }
    return null;
  }

  return {
    next(from, cameBy, turn) {
      const portal = headFor(from);
      if (portal === null) return isLost ? otherwise.next(from, cameBy, turn) : { kind: 'stay' };
      if (portal >= 0) return { kind: 'leave', portal };
      way = null;
      isLost = false;
      return { kind: 'walk', to: points[next++] as FloorPlace };
    },
    foundLocked(portal) {
      locked.add(portal);
      // what was drawn beyond it is behind a locked door
      next++;
      way = null;
      isLost = true;
    },
  };
}
