/** The sports field: a running track with a square for every class on the grass inside, in class order. */
import type { Point, Polygon } from '../../../model/index.js';
import type { AssemblyPoint } from '../../campusPlan.js';
import { placeRectangle, toMillimetre } from '../frame.js';
import { HOME_ROOMS } from './homeRooms.js';

const UNTURNED = { originM: [0, 0], quarterTurns: 0 } as const;

/** Middle of the field. */
const CENTRE: Point = [122, 66];

/** Outer edge of the track: straights of 46 m between half circles, m. */
const TRACK = { straightM: 44, radiusM: 26 };

/** 3.60 × 8.40 m = 30.2 m² for a class of at most 47 and its teachers: 0.5 m² a person and the space between files. */
const SQUARE = { widthM: 3.6, depthM: 8.4, aisleM: 1.2, rowAisleM: 2.4, perRow: 10 };

/** A quarter circle as points of a rational parametrisation, which needs no trigonometry. */
const QUARTER: readonly Point[] = [0, 0.2, 0.4, 0.6, 0.8].map((t) => [
  (1 - t * t) / (1 + t * t),
  (2 * t) / (1 + t * t),
]);

/** The track's outline, counter-clockwise from the east. */
export function trackOutline(): Polygon {
  const halfM = TRACK.straightM / 2;
  const corner = (x: number, y: number, points: readonly Point[]): Point[] =>
    points.map(([u, v]) => [
      toMillimetre(CENTRE[0] + x * halfM + TRACK.radiusM * u),
      toMillimetre(CENTRE[1] + y * 0 + TRACK.radiusM * v),
    ]);
  const north = QUARTER;
  return {
    outer: [
      ...corner(1, 0, north),
      ...corner(1, 0, [[0, 1]]),
      ...corner(
        -1,
        0,
        north.map(([u, v]) => [-v, u] as Point),
      ),
      ...corner(
        -1,
        0,
        north.map(([u, v]) => [-u, -v] as Point),
      ),
      ...corner(-1, 0, [[0, -1]]),
      ...corner(
        1,
        0,
        north.map(([u, v]) => [v, -u] as Point),
      ),
    ],
    holes: [],
  };
}

/** Rows from north to south, squares from west to east. */
export function assemblyField(): AssemblyPoint {
  const pitchX = SQUARE.widthM + SQUARE.aisleM;
  const pitchY = SQUARE.depthM + SQUARE.rowAisleM;
  const rows = Math.ceil(HOME_ROOMS.length / SQUARE.perRow);
  const westX = CENTRE[0] - (SQUARE.perRow * pitchX - SQUARE.aisleM) / 2;
  const northY = CENTRE[1] + (rows * pitchY - SQUARE.rowAisleM) / 2;
  return {
    id: 'assembly:field',
    name: '操场',
    nameEn: 'Field',
    polygon: placeRectangle(UNTURNED, {
      fromU: westX - SQUARE.aisleM,
      fromV: northY - rows * pitchY,
      toU: westX + SQUARE.perRow * pitchX,
      toV: northY + SQUARE.rowAisleM,
    }),
    slots: HOME_ROOMS.map((room, index) => {
      const fromU = westX + (index % SQUARE.perRow) * pitchX;
      const toV = northY - Math.floor(index / SQUARE.perRow) * pitchY;
      return {
        id: `slot:field-${String(index + 1).padStart(2, '0')}`,
        name: `${index + 1} 号方阵`,
        nameEn: `Square ${index + 1}`,
        classId: `class:${room.key}`,
        polygon: placeRectangle(UNTURNED, {
          fromU,
          fromV: toV - SQUARE.depthM,
          toU: fromU + SQUARE.widthM,
          toV,
        }),
      };
    }),
  };
}
