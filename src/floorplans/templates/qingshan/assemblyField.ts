/** The sports field: a running track with a square for every class on the grass inside, in class order. */
import type { Point, Polygon } from '../../../model/index.js';
import type { AssemblyPoint } from '../../campusPlan.js';
import { placeRectangle, toMillimetre } from '../placement.js';
import { HOME_ROOMS } from './homeRooms.js';

const UNTURNED = { originM: [0, 0], quarterTurns: 0 } as const;

/** Middle of the field. */
const CENTRE: Point = [114, 68];

/** Outer edge of the track: two straights between half circles, m. */
const TRACK = { straightM: 44, radiusM: 26 };

/** 3.60 × 8.40 m = 30.2 m² for a class of at most 47 and its teachers: at least 0.5 m² a person. */
const SQUARE = { widthM: 3.6, depthM: 8.4, aisleM: 2, rowAisleM: 3.6, perRow: 10 };

/** Room around the squares for walking to them and for staff without a class, m. */
const MARGIN_M = 4;

/** Tangents of half the angles 0°, 15° … 75°: a circle from them needs no trigonometry. */
const HALF_ANGLE_TANGENTS = [0, 0.131652, 0.267949, 0.414214, 0.57735, 0.767327];

/** Points from the east to just before the north on a circle of radius 1. */
const QUARTER: readonly Point[] = HALF_ANGLE_TANGENTS.map((t) => [(1 - t * t) / (1 + t * t), (2 * t) / (1 + t * t)]);

/** A half circle of the track from south to north about its eastern centre, or on to the south about its western. */
function halfCircle(side: 1 | -1): Point[] {
  const unit: Point[] = [...QUARTER.map(([u, v]): Point => [v, -u]), ...QUARTER.map(([u, v]): Point => [u, v]), [0, 1]];
  const centreX = CENTRE[0] + (side * TRACK.straightM) / 2;
  return unit.map(([u, v]) => [
    toMillimetre(centreX + side * TRACK.radiusM * u),
    toMillimetre(CENTRE[1] + side * TRACK.radiusM * v),
  ]);
}

/** The track's outline, counter-clockwise from the south-east. */
export function trackOutline(): Polygon {
  return { outer: [...halfCircle(1), ...halfCircle(-1)], holes: [] };
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
      fromU: westX - MARGIN_M,
      fromV: northY - rows * pitchY + SQUARE.rowAisleM - MARGIN_M,
      toU: westX + SQUARE.perRow * pitchX - SQUARE.aisleM + MARGIN_M,
      toV: northY + MARGIN_M,
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
