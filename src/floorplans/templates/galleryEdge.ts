/**
 * The open side of a gallery: columns at an even pitch, a balustrade between them, and on the ground floor
 * ways out through single bays.
 *
 * Edge frame: u along the edge from its first column, v outwards from the corridor's edge. A column's inner face lies
 * on the corridor's edge, so that nothing stands in its clear width (GB 50099-2011, 8.6.1).
 */
import type { LevelDraft } from './builtBlock.js';
import { COLUMN_M, RAILING_M } from './construction.js';
import { addExit } from './doorways.js';
import { type Placement, placeRectangle, placeSegment } from './placement.js';

/** A way out through one bay of a gallery on the ground floor. */
export interface GalleryExit {
  /** Bay between two columns, counted from 0 at the start of the edge. */
  readonly bay: number;
  readonly key: string;
  readonly name: string;
  readonly nameEn: string;
  /** Clear width, m. Default 3.00. */
  readonly clearWidthM?: number;
}

export interface GalleryEdge {
  /** Stem of the columns' ids. */
  readonly key: string;
  readonly frame: Placement;
  readonly lengthM: number;
  readonly bays: number;
  readonly spaceId: (floor: number) => string;
  readonly exits: readonly GalleryExit[];
  /** False where another edge draws the column of that corner. */
  readonly hasLastColumn: boolean;
}

const EXIT_WIDTH_M = 3;

export function draftGalleryEdge(levels: readonly LevelDraft[], edge: GalleryEdge): void {
  const pitchM = (edge.lengthM - COLUMN_M) / edge.bays;
  for (const level of levels) {
    for (let i = 0; i < edge.bays + (edge.hasLastColumn ? 1 : 0); i++) {
      level.obstacles.push({
        id: `obstacle:${level.key}-${edge.key}-column-${level.floor}-${i + 1}`,
        name: '柱',
        nameEn: 'Column',
        kind: 'column',
        polygon: placeRectangle(edge.frame, { fromU: i * pitchM, fromV: 0, toU: i * pitchM + COLUMN_M, toV: COLUMN_M }),
      });
    }
    let railFromU = 0;
    const exits = level.floor === 1 ? edge.exits : [];
    for (const exit of exits) {
      const widthM = exit.clearWidthM ?? EXIT_WIDTH_M;
      const atU = COLUMN_M / 2 + (exit.bay + 0.5) * pitchM;
      addExit(level, edge.frame, {
        id: `exit:${level.key}-${exit.key}`,
        name: exit.name,
        nameEn: exit.nameEn,
        atU,
        atV: RAILING_M / 2,
        clearWidthM: widthM,
        spaceId: edge.spaceId(level.floor),
        leaves: 0,
      });
      level.railings.push(railing(edge.frame, railFromU, atU - widthM / 2));
      railFromU = atU + widthM / 2;
    }
    level.railings.push(railing(edge.frame, railFromU, edge.lengthM));
  }
}

function railing(frame: Placement, fromU: number, toU: number) {
  return placeSegment(frame, [
    [fromU, RAILING_M / 2],
    [toU, RAILING_M / 2],
  ]);
}
