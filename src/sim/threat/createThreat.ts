/** An assumed threat that walks about the campus: where it is at any time, as doors are locked and until it is held. */
import { type Cell, type CellWalks, type EgressGraph, type Portal, walkLengthM } from '../../floorplans/index.js';
import { distance, MusterError, midpoint, type Point, randomStream } from '../../model/index.js';
import type { Distribution } from '../behaviour/distribution.js';
import { sampleDistribution } from '../behaviour/sampleDistribution.js';
import type { FloorPlace } from '../space/floorPlace.js';
import { LEAST_PAUSE_S, stairShare, THREAT_PAUSE_S, THREAT_SPEED_M_PER_S } from './threatPace.js';
import { drawnWay, randomWay, type Turn } from './threatWay.js';
import { wayTo } from './wayTo.js';

export interface ThreatSetup {
  readonly graph: EgressGraph;
  readonly walks: CellWalks;
  /** Where it is first noticed. */
  readonly start: FloorPlace;
  /** Points of a drawn way, in order; a random walk when absent. */
  readonly drawn?: readonly FloorPlace[];
  /** Above 0; `THREAT_SPEED_M_PER_S` when absent. */
  readonly speedMPerS?: number;
  /** At each door and drawn point; `THREAT_PAUSE_S` when absent, never under `LEAST_PAUSE_S`. */
  readonly pauseS?: Distribution;
  readonly seed: number;
  /** Whether it can pass a portal out of a cell at the moment it gets there. */
  readonly mayPass: (portal: number, fromCell: number) => boolean;
}

export interface Threat {
  /**
   * Moves its time on, s; never back. It asks whether it may pass for the time it is moved to, so steps should be
   * no longer than the doors are exact.
   */
  advanceTo(timeS: number): void;
  /** It stands from now on. */
  hold(): void;
  readonly isHeld: boolean;
  readonly place: FloorPlace;
}

/** One walk inside a cell, from `fromS` on, with what comes at its end. */
interface Walk {
  readonly points: readonly Point[];
  readonly fromS: number;
  readonly untilS: number;
  /** Portal to pass at the end; -1 for none. */
  readonly portal: number;
}

export function createThreat(setup: ThreatSetup): Threat {
  const { graph, walks, start, drawn, seed, mayPass } = setup;
  const { cells, portals } = graph.cells;
  const speedMPerS = setup.speedMPerS ?? THREAT_SPEED_M_PER_S.value;
  const pauseS = setup.pauseS ?? THREAT_PAUSE_S.value;
  const random = randomWay(graph.cells, seed);
  const way = drawn ? drawnWay(drawn, (to, isShut) => wayTo(graph, walks, to, isShut), random) : random;
  let place = start;
  let cameBy = -1;
  let turns = 0;
  let nowS = 0;
  let isHeld = false;
  let walk = begin(0);

  /** Stands for a while, then walks to where the way leads next. */
  function begin(atS: number): Walk {
    const turn = way.next(place, cameBy, turns++);
    if (turn.kind === 'stay') return standing(atS, Number.POSITIVE_INFINITY);
    const drawS = sampleDistribution(pauseS, randomStream(seed, 'threatPause', turns));
    const fromS = atS + Math.max(LEAST_PAUSE_S, drawS);
    const points = walks(place.cell, place.at, targetOf(turn));
    if (points === null) return standing(atS, fromS);
    const untilS = fromS + walkLengthM(points) / speedIn(cells[place.cell] as Cell, points);
    return { points, fromS, untilS, portal: turn.kind === 'leave' ? turn.portal : -1 };
  }

  function standing(fromS: number, untilS: number): Walk {
    return { points: [place.at], fromS, untilS, portal: -1 };
  }

  function targetOf(turn: Exclude<Turn, { kind: 'stay' }>): Point {
    return turn.kind === 'walk' ? turn.to.at : midpoint((portals[turn.portal] as Portal).segment);
  }

  /** Speed over the ground, m/s: on a flight less, along the slope and seen from above. */
  function speedIn({ slope }: Cell, points: readonly Point[]): number {
    if (slope === null) return speedMPerS;
    const [first, last] = [points[0] as Point, points[points.length - 1] as Point];
    const upM = (last[0] - first[0]) * slope.direction[0] + (last[1] - first[1]) * slope.direction[1];
    const rise = (slope.toElevationM - slope.fromElevationM) / slope.runM;
    return (speedMPerS * stairShare(upM * rise > 0)) / Math.sqrt(1 + rise * rise);
  }

  function arrive(): void {
    const { points, untilS, portal } = walk;
    place = { cell: place.cell, at: points[points.length - 1] as Point };
    if (portal >= 0) {
      cameBy = portal;
      if (mayPass(portal, place.cell)) {
        const { a, b } = portals[portal] as Portal;
        place = { cell: place.cell === a ? b : a, at: place.at };
      } else {
        way.foundLocked(portal);
      }
    }
    walk = begin(untilS);
  }

  return {
    advanceTo(timeS) {
      if (!(timeS >= nowS)) throw new MusterError('threat-runs-forward', `it is ${nowS} s, asked for ${timeS} s`);
      nowS = timeS;
      while (!isHeld && walk.untilS <= timeS) arrive();
      if (isHeld || timeS <= walk.fromS) return;
      const share = (timeS - walk.fromS) / (walk.untilS - walk.fromS);
      place = { cell: place.cell, at: pointAt(walk.points, share) };
    },
    hold() {
      isHeld = true;
    },
    get isHeld() {
      return isHeld;
    },
    get place() {
      return place;
    },
  };
}

/** The point at a share of a line's length, 0 to 1. */
function pointAt(points: readonly Point[], share: number): Point {
  let leftM = walkLengthM(points) * share;
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1] as Point, points[i] as Point];
    const lengthM = distance(a, b);
    if (leftM <= lengthM && lengthM > 0) {
      const t = leftM / lengthM;
      return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
    }
    leftM -= lengthM;
  }
  return points[points.length - 1] as Point;
}
