/**
 * Queues that stand behind another queue: people at a classroom door who wait because the corridor behind it is full.
 *
 * A door's queue is backed up from another place when, for more than half of its delay, at least three people of that
 * place stand within two metres behind the door. It is then part of that place. Staircases are never merged into others.
 */
import type { WalkableCells } from '../../floorplans/index.js';
import { nearestOnSegment } from '../../model/index.js';
import type { HeldUp } from './queueLedger.js';
import { farSide } from './queuePlace.js';

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

  function placesBehind(
    places: ReadonlyMap<string, readonly HeldUp[]>,
    own: string,
    portal: number,
    far: number,
  ): string[] {
    const segment = cells.portals[portal]?.segment;
    if (segment === undefined || far < 0) return [];
    const behind: string[] = [];
    for (const [key, people] of places) {
      if (key === own) continue;
      let count = 0;
      for (const { cell, x, y } of people) {
        if (cell === far && nearestOnSegment([x, y], segment).distanceM <= REACH_M) count++;
      }
      if (count >= CROWD) behind.push(key);
    }
    return behind;
  }

  return {
    watch: (places) => {
      for (const [key, people] of places) {
        const first = people[0];
        if (first === undefined || first.heading.kind !== 'portal' || key.startsWith('stair ')) continue;
        const lostS = people.reduce((sum, each) => sum + each.lostS, 0);
        const far = farSide(cells, first.heading.index, first.cell);
        const shares = backedUpS.get(key) ?? new Map<string, number>();
        backedUpS.set(key, shares);
        for (const behind of placesBehind(places, key, first.heading.index, far)) {
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
