/** Small plans drawn by hand, for tests that must be checked by eye. */

import { nodeHost } from '../../../src/cli/nodeHost.js';
import type { CampusPlan, Opening, Space } from '../../../src/floorplans/index.js';
import type { Host, Point } from '../../../src/model/index.js';

export const host: Host = nodeHost;

export const box = (x0: number, y0: number, x1: number, y1: number): Point[] => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
];

const polygon = (x0: number, y0: number, x1: number, y1: number) => ({ outer: box(x0, y0, x1, y1), holes: [] });

export const space = (
  id: string,
  kind: Space['kind'],
  [x0, y0, x1, y1]: number[],
  more: Partial<Space> = {},
): Space => ({
  id,
  name: id,
  kind,
  polygon: polygon(x0 as number, y0 as number, x1 as number, y1 as number),
  ...more,
});

export const opening = (id: string, kind: Opening['kind'], from: Point, to: Point, spaceIds: string[]): Opening => ({
  id,
  name: id,
  kind,
  segment: [from, to],
  clearWidthM: Math.abs(to[0] - from[0]) + Math.abs(to[1] - from[1]),
  spaceIds,
});

export function planOf(spaces: Space[], openings: Opening[], more: Partial<CampusPlan> = {}): CampusPlan {
  return {
    format: 'muster/campus-plan',
    schemaVersion: 1,
    name: 'test',
    buildings: [
      {
        id: 'b',
        name: 'building',
        levels: [{ id: '0', name: 'ground floor', ordinal: 0, elevationM: 0, spaces, openings, obstacles: [] }],
      },
    ],
    stairs: [],
    assemblyPoints: [],
    posts: [],
    ...more,
  };
}

/** One room of 5 m by 5 m without any opening. */
export const pen = (): CampusPlan => planOf([space('room', 'hall', [0, 0, 5, 5])], []);

/** Two classrooms on a corridor that leads to one exit; the store has no door. */
export const schoolhouse = (more: Partial<CampusPlan> = {}): CampusPlan =>
  planOf(
    [
      space('room-1', 'classroom', [0, 0, 8, 7], { capacity: 20 }),
      space('room-2', 'classroom', [8.2, 0, 16.2, 7]),
      space('corridor', 'corridor', [0, 7.2, 18, 9.6]),
      space('cellar', 'office', [20, 0, 26, 6]),
    ],
    [
      opening('door-1', 'door', [3.5, 7.1], [4.5, 7.1], ['room-1', 'corridor']),
      opening('door-2', 'door', [11.5, 7.1], [12.5, 7.1], ['room-2', 'corridor']),
      opening('exit', 'exit', [18.1, 7.6], [18.1, 9.2], ['corridor']),
    ],
    more,
  );
