import type { CampusPlan } from '../../src/floorplans/index.js';
import type { Point, Polygon, Segment } from '../../src/model/index.js';

function rectangle(x: number, y: number, width: number, height: number): Polygon {
  const corners: Point[] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
  return { outer: corners, holes: [] };
}

function level(ordinal: 0 | 1): CampusPlan['buildings'][number]['levels'][number] {
  const id = `level:${ordinal}`;
  const corridorDoor = (room: string, x: number) => ({
    id: `door:${ordinal}-${room}-${x}`,
    name: `${ordinal + 1}${room} ${x < 5 || x === 9 ? '前' : '后'}门`,
    kind: 'door' as const,
    segment: [
      [x, 2.5],
      [x + 1, 2.5],
    ] as Segment,
    clearWidthM: 1,
    spaceIds: [`space:${ordinal}-${room}`, `space:${ordinal}-corridor`],
  });
  return {
    id,
    name: `${ordinal + 1}F`,
    ordinal,
    elevationM: 3.6 * ordinal,
    outline: rectangle(-0.3, -0.3, 20.6, 9.3),
    spaces: [
      {
        id: `space:${ordinal}-corridor`,
        name: '走廊',
        nameEn: 'Corridor',
        kind: 'corridor',
        polygon: rectangle(0, 0, 16, 2.4),
      },
      {
        id: `space:${ordinal}-01`,
        name: `${ordinal + 1}01`,
        kind: 'classroom',
        polygon: rectangle(0, 2.6, 7.9, 6.1),
        capacity: 40,
      },
      {
        id: `space:${ordinal}-02`,
        name: `${ordinal + 1}02`,
        kind: 'classroom',
        polygon: rectangle(8.1, 2.6, 7.9, 6.1),
        capacity: 40,
      },
      {
        id: `space:${ordinal}-stair`,
        name: 'A 梯',
        nameEn: 'Stair A',
        kind: 'stair',
        polygon: rectangle(16.2, 0, 3.8, 6.76),
      },
    ],
    openings: [
      corridorDoor('01', 1),
      corridorDoor('01', 6),
      corridorDoor('02', 9),
      corridorDoor('02', 14),
      {
        id: `opening:${ordinal}-stair`,
        name: 'A 梯口',
        nameEn: 'Stair A opening',
        kind: 'opening',
        segment: [
          [16.1, 0.2],
          [16.1, 2.0],
        ],
        clearWidthM: 1.8,
        spaceIds: [`space:${ordinal}-corridor`, `space:${ordinal}-stair`],
      },
      ...(ordinal === 0
        ? [
            {
              id: 'exit:main',
              name: '大门',
              nameEn: 'Main door',
              kind: 'exit' as const,
              segment: [
                [-0.15, 0.3],
                [-0.15, 2.1],
              ] as Segment,
              clearWidthM: 1.8,
              spaceIds: ['space:0-corridor'],
            },
          ]
        : []),
    ],
    obstacles: [],
  };
}

/**
 * Two storeys joined by one half-turn stair; two classrooms a storey; the only exit at the west end.
 *
 * @param hasSite - with ground outside and an assembly point 20 m west of the door
 */
export function twoStoreyPlan(hasSite = false): CampusPlan {
  return {
    format: 'muster/campus-plan',
    schemaVersion: 1,
    name: '两层小楼',
    nameEn: 'Two storeys',
    ...(hasSite ? { site: { outline: rectangle(-40, -15, 75, 40), gates: [], greens: [], areas: [] } } : {}),
    buildings: [{ id: 'building:a', name: 'A 楼', nameEn: 'Block A', levels: [level(0), level(1)] }],
    stairs: [
      {
        id: 'stair:a-1',
        name: 'A 梯',
        nameEn: 'Stair A',
        shaft: 'A',
        kind: 'halfTurn',
        lower: { levelId: 'level:0', spaceId: 'space:0-stair' },
        upper: { levelId: 'level:1', spaceId: 'space:1-stair' },
        widthM: 1.8,
        riserM: 0.15,
        treadM: 0.28,
        flights: [
          {
            foot: [
              [16.2, 2.0],
              [18.0, 2.0],
            ],
            head: [
              [16.2, 5.36],
              [18.0, 5.36],
            ],
            fromElevationM: 0,
            toElevationM: 1.8,
            steps: 12,
          },
          {
            foot: [
              [20.0, 5.36],
              [18.2, 5.36],
            ],
            head: [
              [20.0, 2.0],
              [18.2, 2.0],
            ],
            fromElevationM: 1.8,
            toElevationM: 3.6,
            steps: 12,
          },
        ],
        landings: [{ polygon: rectangle(16.2, 5.36, 3.8, 1.4), elevationM: 1.8 }],
      },
    ],
    assemblyPoints: hasSite
      ? [
          {
            id: 'assembly:yard',
            name: '操场',
            nameEn: 'Yard',
            polygon: rectangle(-35, -10, 12, 20),
            slots: [],
          },
        ]
      : [],
    posts: [],
  };
}
