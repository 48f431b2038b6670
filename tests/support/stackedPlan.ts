/** A small block of several storeys with one half-turn stair, for tests of stairs. */
import type { CampusPlan, Level, Stair } from '../../src/floorplans/index.js';
import { rectangle } from './planFromText.js';

const STOREY_M = 3.6;

function drawLevel(index: number): Level {
  return {
    id: `L${index}`,
    name: `${index + 1}F`,
    ordinal: index,
    elevationM: index * STOREY_M,
    outline: rectangle(-0.2, -0.2, 12.4, 6.4),
    spaces: [
      {
        id: `room-${index}`,
        name: `${index + 1}01`,
        kind: 'classroom',
        polygon: rectangle(0, 0, 7.8, 6),
        capacity: 40,
      },
      { id: `stair-${index}`, name: `Stair A ${index + 1}F`, kind: 'stair', polygon: rectangle(8, 0, 4, 6) },
    ],
    openings: [
      {
        id: `door-${index}`,
        name: '',
        kind: 'door',
        segment: [
          [7.9, 0.3],
          [7.9, 1.3],
        ],
        clearWidthM: 0.9,
        spaceIds: [`room-${index}`, `stair-${index}`],
      },
      ...(index === 0
        ? [
            {
              id: 'exit',
              name: 'Main exit',
              kind: 'exit' as const,
              segment: [
                [9, -0.1],
                [11, -0.1],
              ] as const,
              clearWidthM: 1.8,
              spaceIds: ['stair-0'],
            },
          ]
        : []),
    ],
    obstacles: [],
  };
}

/** Up on the east side from the floor landing in the south, round a landing in the north, back down on the west. */
function drawStair(index: number): Stair {
  const base = index * STOREY_M;
  const middle = base + STOREY_M / 2;
  return {
    id: `A${index}`,
    name: 'Stair A',
    shaft: 'A',
    kind: 'halfTurn',
    lower: { levelId: `L${index}`, spaceId: `stair-${index}` },
    upper: { levelId: `L${index + 1}`, spaceId: `stair-${index + 1}` },
    widthM: 1.9,
    riserM: 0.15,
    treadM: 0.28,
    flights: [
      {
        foot: [
          [10.1, 1.5],
          [12, 1.5],
        ],
        head: [
          [10.1, 4.5],
          [12, 4.5],
        ],
        fromElevationM: base,
        toElevationM: middle,
        steps: 12,
      },
      {
        foot: [
          [9.9, 4.5],
          [8, 4.5],
        ],
        head: [
          [9.9, 1.5],
          [8, 1.5],
        ],
        fromElevationM: middle,
        toElevationM: base + STOREY_M,
        steps: 12,
      },
    ],
    landings: [{ polygon: rectangle(8, 4.5, 4, 1.5), elevationM: middle }],
  };
}

/** @param levels - 1 or more */
export function stackedPlan(levels = 2): CampusPlan {
  const indexes = Array.from({ length: levels }, (_, index) => index);
  return {
    format: 'muster/campus-plan',
    schemaVersion: 1,
    name: 'Stacked block',
    buildings: [{ id: 'block', name: 'Block', use: 'teaching', levels: indexes.map(drawLevel) }],
    stairs: indexes.slice(1).map((index) => drawStair(index - 1)),
    assemblyPoints: [],
    posts: [],
  };
}
