/**
 * Furniture of a room, modest in number: a rectangle for each pair of seats, bench, bed or row of shelves.
 *
 * Room frame: u from the room's left wall as seen from the corridor, v from its corridor wall. Sizes in m are
 * those of common Chinese school furniture (GB/T 3976 double desk 1.20 × 0.45; bunk bed 2.00 × 0.90). Only lab benches
 * are fixed to the floor and stand in the way.
 */
import type { Obstacle } from '../campusPlan.js';
import type { Rectangle } from './placement.js';
import type { Furnishing } from './roomUses.js';

export interface Piece {
  readonly kind: Obstacle['kind'];
  readonly name: string;
  readonly nameEn: string;
  readonly box: Rectangle;
}

/** How far the first row stands from the board's wall, m (GB 50099-2011, 5.2.2: at least 2.20). */
const BOARD_TO_ROW_M = 2.2;

/** Rows facing a board on the left wall: `rows` along u at `pitchM`, spread over the depth in `files`. */
function rows(
  count: number,
  pitchM: number,
  files: number,
  size: { u: number; v: number },
  depthM: number,
): Rectangle[] {
  const boxes: Rectangle[] = [];
  for (let row = 0; row < count; row++) {
    for (let file = 0; file < files; file++) {
      const fromU = BOARD_TO_ROW_M + row * pitchM;
      const fromV = ((file + 0.5) * depthM) / files - size.v / 2;
      boxes.push({ fromU, fromV, toU: fromU + size.u, toV: fromV + size.v });
    }
  }
  return boxes;
}

function pieces(kind: Obstacle['kind'], name: string, nameEn: string, boxes: readonly Rectangle[]): Piece[] {
  return boxes.map((box) => ({ kind, name, nameEn, box }));
}

function teachersDesk(depthM: number): Piece[] {
  return pieces('loose', '讲台', "Teacher's desk", [
    { fromU: 0.8, fromV: depthM / 2 - 0.6, toU: 1.35, toV: depthM / 2 + 0.6 },
  ]);
}

/** Pieces along the far wall, as cubicles and shelves. */
function alongFarWall(widthM: number, depthM: number, pitchM: number, size: { u: number; v: number }): Rectangle[] {
  const count = Math.max(1, Math.floor((widthM - 0.2) / pitchM));
  const marginM = (widthM - count * pitchM) / 2;
  return Array.from({ length: count }, (_, i) => {
    const fromU = marginM + i * pitchM + (pitchM - size.u) / 2;
    return { fromU, fromV: depthM - size.v - 0.05, toU: fromU + size.u, toV: depthM - 0.05 };
  });
}

/** Bunks with their heads to the side walls' far and near ends, two along each side wall. */
function bunks(widthM: number, depthM: number): Rectangle[] {
  const boxes: Rectangle[] = [];
  for (const fromU of [0.05, widthM - 0.95]) {
    for (const fromV of [depthM - 4.5, depthM - 2.3]) boxes.push({ fromU, fromV, toU: fromU + 0.9, toV: fromV + 2 });
  }
  return boxes;
}

/** Desks in rows facing each other, for offices and meeting rooms. */
function deskIslands(widthM: number, depthM: number): Rectangle[] {
  const boxes: Rectangle[] = [];
  const files = Math.max(1, Math.floor((depthM - 2) / 1.9));
  const islands = Math.max(1, Math.floor((widthM - 0.8) / 2.6));
  for (let island = 0; island < islands; island++) {
    for (let file = 0; file < files; file++) {
      const fromU = ((island + 0.5) * widthM) / islands - 0.7;
      const fromV = 1.6 + ((file + 0.5) * (depthM - 2)) / files - 0.7;
      boxes.push({ fromU, fromV, toU: fromU + 1.4, toV: fromV + 1.4 });
    }
  }
  return boxes;
}

/** The pieces of a room of a clear width and depth, m, its board on the left wall. */
export function furnish(furnishing: Furnishing, widthM: number, depthM: number): Piece[] {
  const lengthM = widthM - BOARD_TO_ROW_M;
  switch (furnishing) {
    case 'desks':
      return [
        ...teachersDesk(depthM),
        ...pieces(
          'loose',
          '课桌',
          'Desk',
          rows(Math.min(6, Math.floor(lengthM / 0.95)), 1, 4, { u: 0.45, v: 1.2 }, depthM),
        ),
      ];
    case 'benches':
      return [
        ...teachersDesk(depthM),
        ...pieces(
          'fixed',
          '实验台',
          'Lab bench',
          rows(Math.min(5, Math.floor(lengthM / 1.3)), 1.3, 2, { u: 0.6, v: 2.4 }, depthM),
        ),
      ];
    case 'stools':
      return [
        ...teachersDesk(depthM),
        ...pieces(
          'loose',
          '凳',
          'Stools',
          rows(Math.min(6, Math.floor(lengthM / 0.95)), 1, 2, { u: 0.35, v: 2.6 }, depthM),
        ),
      ];
    case 'officeDesks':
      return pieces('loose', '办公桌', 'Desks', deskIslands(widthM, depthM));
    case 'shelves':
      return pieces('loose', '柜', 'Shelves', alongFarWall(widthM, depthM, 1.2, { u: 1.1, v: 0.45 }));
    case 'cubicles':
      return pieces('loose', '隔间', 'Cubicle', alongFarWall(widthM, depthM, 0.95, { u: 0.9, v: 1.3 }));
    case 'beds':
      return pieces('loose', '双层床', 'Bunk bed', bunks(widthM, depthM));
    case 'none':
      return [];
  }
}
