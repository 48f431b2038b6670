/** The end wall of a corridor: double doors on the ground floor where it is a way out, a window above. */
import type { LevelDraft } from './builtBlock.js';
import { OUTER_WALL_M } from './construction.js';
import { addExit } from './doorways.js';
import { type Placement, placeSegment } from './placement.js';

/** A way out at the end of a corridor on the ground floor. */
export interface EndExit {
  readonly key: string;
  readonly name: string;
  readonly nameEn: string;
  /** Clear width of the double doors, m; at least 1.40 (GB 50099-2011, 8.5.3). Default 1.80. */
  readonly clearWidthM?: number;
}

const EXIT_WIDTH_M = 1.8;
const WINDOW_M = 1.5;

/**
 * @param frame - u along the end wall from one side of the corridor to the other, v outwards from its inner face
 * @param widthM - clear width of the corridor
 */
export function draftCorridorEnd(
  levels: readonly LevelDraft[],
  frame: Placement,
  widthM: number,
  exit: EndExit | null,
  spaceId: (floor: number) => string,
): void {
  const atV = OUTER_WALL_M / 2;
  for (const level of levels) {
    if (level.floor === 1 && exit) {
      addExit(level, frame, {
        id: `exit:${level.key}-${exit.key}`,
        name: exit.name,
        nameEn: exit.nameEn,
        atU: widthM / 2,
        atV,
        clearWidthM: exit.clearWidthM ?? EXIT_WIDTH_M,
        spaceId: spaceId(level.floor),
        leaves: 2,
      });
    } else {
      level.windows.push(
        placeSegment(frame, [
          [(widthM - WINDOW_M) / 2, atV],
          [(widthM + WINDOW_M) / 2, atV],
        ]),
      );
    }
  }
}
