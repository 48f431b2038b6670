/**
 * Queues that stand behind another queue: people at a classroom door who wait because the corridor behind it is full.
 *
 * A door's queue is backed up from another place when, for more than half of its delay, at least three people of that
 * place stand within two metres behind the door. It is then part of that place. Staircases are never merged into others.
 */
import type { WalkableCells } from '../../floorplans/index.js';
import type { HeldUp } from './queueLedger.js';
import { farSide } from './queuePlace.js';
import { squaredDistanceToSegment } from './segmentDistance.js';

const REACH_M = 2;
const CROWD = 3;
const SHARE = 0.5;

export interface Spillback {
  /** Takes one sample in: the held-up people of every place. */
  watch(places: ReadonlyMap<string, readonly HeldUp[]>): void;
  /** The place each place belongs to; itself where nothing backs up into it. */
  roots(delayS: ReadonlyMap<string, number>): Map<string, string>;
}

function worst(keys: readonly string[], delayS: ReadonlyMap<string, number>): string {
  const delayOf = (key: string) => delayS.get(key) ?? 0;
  return [...keys].sort((a, b) => delayOf(b) - delayOf(a) || (a < b ? -1 : 1))[0] as string;
}

export function watchSpillback(cells: WalkableCells): Spillback {
  /** Delay of each door's queue by the place behind it. */
  const backedUpS = new Map<string, Map<string, number>>();

  /** Everyone held up, by the cell they stand in, with the place they wait for. */
  function standing(places: ReadonlyMap<string, readonly HeldUp[]>): Map<number, [place: string, HeldUp][]> {
    const byCell = new Map<number, [string, HeldUp][]>();
    for (const [key, people] of places) {
      for (const person of people) {
        const known = byCell.get(person.cell);
        if (known === undefined) byCell.set(person.cell, [[key, person]]);
        else known.push([key, person]);
      }
    }
    return byCell;
  }

  function placesBehind(there: readonly [place: string, HeldUp][], own: string, portal: number): string[] {
    const segment = cells.portals[portal]?.segment;
    if (segment === undefined) return [];
    const counts = new Map<string, number>();
    for (const [key, { x, y }] of there) {
      if (key === own || squaredDistanceToSegment(x, y, segment) > REACH_M * REACH_M) continue;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return [...counts].filter(([, count]) => count >= CROWD).map(([key]) => key);
  }

  return {
    watch: (places) => {
      const byCell = standing(places);
      for (const [key, people] of places) {
        const first = people[0];
        if (first === undefined || first.heading.kind !== 'portal' || key.startsWith('stair ')) continue;
        const lostS = people.reduce((sum, each) => sum + each.lostS, 0);
        const far = farSide(cells, first.heading.index, first.cell);
        const shares = backedUpS.get(key) ?? new Map<string, number>();
        backedUpS.set(key, shares);
        for (const behind of placesBehind(byCell.get(far) ?? [], key, first.heading.index)) {
          shares.set(behind, (shares.get(behind) ?? 0) + lostS);
        }
      }
    },
    roots: (delayS) => {
      const target = new Map<string, string>();
      for (const [key, shares] of backedUpS) {
        let most = SHARE * (delayS.get(key) ?? 0);
        for (const behind of [...shares.keys()].sort()) {
          const share = shares.get(behind) as number;
          if (share <= most) continue;
          most = share;
          target.set(key, behind);
        }
      }
      const rootOf = (key: string): string => {
        const path = [key];
        for (;;) {
          const next = target.get(path[path.length - 1] as string);
          if (next === undefined) return path[path.length - 1] as string;
          // queues that back up into each other belong to the worst of them
          if (path.includes(next)) return worst(path.slice(path.indexOf(next)), delayS);
          path.push(next);
        }
      };
      return new Map([...delayS.keys()].map((key) => [key, rootOf(key)]));
    },
  };
}
