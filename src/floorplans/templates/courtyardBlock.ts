/**
 * Courtyard block: a north wing and two side wings around a court that opens to the south, each wing one room deep
 * behind an open gallery on the side of the court.
 */
import type { Bay, RoomChanges } from './bays.js';
import { type BlockIdentity, type BuiltBlock, createLevelDrafts, finishLevel } from './builtBlock.js';
import { AXIS_TO_FACE_M, AXIS_TO_OUTSIDE_M, INNER_WALL_M } from './construction.js';
import type { EndExit } from './corridorEnd.js';
import { draftCourtyardGalleries } from './courtyardGalleries.js';
import { courtyardGrid } from './courtyardGrid.js';
import { composeFrames, type Frame, placeRing } from './frame.js';
import type { GalleryExit } from './galleryEdge.js';
import { DEFAULT_STAIR, type StairShape } from './halfTurnStair.js';
import { draftStrip } from './strip.js';

/** Parameters of {@link courtyardBlock}; the defaults meet GB 50099-2011 and GB 50016. */
export interface CourtyardBlockParams extends BlockIdentity {
  /** South-west corner of the block's bounding box before turning, and its turn. Default the campus origin, unturned. */
  readonly placement?: Frame;
  /** Default 4; primary classrooms lie on floor 4 at most (GB 50099-2011, 4.3.2). */
  readonly storeys?: number;
  /** Default 3.60 m. */
  readonly storeyHeightM?: number;
  /** Rooms and stairs of the north wing, from west to east. */
  readonly northBays: readonly Bay[];
  /** Of the west wing, from the north corridor southwards. Its far door should lie within 22 m of a stair (GB 50016, 5.5.17). */
  readonly westBays: readonly Bay[];
  /** Of the east wing, from the north corridor southwards. */
  readonly eastBays: readonly Bay[];
  /** What differs on single storeys, by room key. */
  readonly rooms?: RoomChanges;
  /** Clear depth of the north and east wings' rooms, m. Default 7.65. */
  readonly roomDepthM?: number;
  /** Clear depth of the west wing's rooms, m. Default as the others. */
  readonly westDepthM?: number;
  /** Clear width of the galleries, m; at least 1.80 (GB 50099-2011, 8.2.3). Default 2.80. */
  readonly galleryWidthM?: number;
  readonly stair?: StairShape;
  /** Clear width between a stair and the gallery, m. Default 2.40. */
  readonly stairGapM?: number;
  /** Ways out on the ground floor. */
  readonly exits?: CourtyardExits;
}

/** Ways out: through bays of the three galleries, and double doors at their ends. */
export interface CourtyardExits {
  /** Bays counted from the west. */
  readonly north: readonly GalleryExit[];
  /** Bays counted from the north. */
  readonly west: readonly GalleryExit[];
  /** Bays counted from the south. */
  readonly east: readonly GalleryExit[];
  readonly northWestEnd: EndExit | null;
  readonly northEastEnd: EndExit | null;
  readonly westEnd: EndExit | null;
  readonly eastEnd: EndExit | null;
}

export const DEFAULT_COURTYARD_EXITS: CourtyardExits = {
  north: [{ key: 'court', bay: 2, name: '庭院口', nameEn: 'Court exit' }],
  west: [],
  east: [],
  northWestEnd: { key: 'north-west', name: '西门', nameEn: 'West door' },
  northEastEnd: { key: 'north-east', name: '东门', nameEn: 'East door' },
  westEnd: { key: 'west-end', name: '西南门', nameEn: 'South-west door' },
  eastEnd: { key: 'east-end', name: '东南门', nameEn: 'South-east door' },
};

/** Builds the block; see {@link CourtyardBlockParams} for units, defaults and sources. */
export function courtyardBlock(params: CourtyardBlockParams): BuiltBlock {
  const { placement = { originM: [0, 0], quarterTurns: 0 }, stair = DEFAULT_STAIR, roomDepthM = 7.65 } = params;
  const grid = courtyardGrid(params);
  const levels = createLevelDrafts(params.key, params.storeys ?? 4, params.storeyHeightM ?? 3.6);
  const at = (x: number, y: number, quarterTurns: Frame['quarterTurns']): Frame =>
    composeFrames(placement, { originM: [x, y], quarterTurns });

  draftCourtyardGalleries(levels, grid, at, params.exits ?? DEFAULT_COURTYARD_EXITS);

  const strip = { changes: params.rooms ?? {}, stair, stairGapM: params.stairGapM ?? 2.4 };
  const corridor = (wing: string) => (_u: number, floor: number) => `space:${params.key}-corridor-${wing}-${floor}`;
  const north = draftStrip(levels, {
    ...strip,
    bays: params.northBays,
    frame: at(AXIS_TO_OUTSIDE_M, grid.galleryNorthY, 0),
    depthM: roomDepthM,
    boardAt: 'start',
    corridorAt: corridor('north'),
  });
  const west = draftStrip(levels, {
    ...strip,
    bays: [...params.westBays].reverse(),
    // a room's wall to the north gallery is an inner wall: its grid line lies half a wall south of the gallery
    frame: at(grid.westGalleryX, grid.gallerySouthY - INNER_WALL_M + AXIS_TO_FACE_M - grid.westLengthM, 1),
    depthM: grid.westDepthM,
    boardAt: 'end',
    corridorAt: corridor('west'),
  });
  const east = draftStrip(levels, {
    ...strip,
    bays: params.eastBays,
    frame: at(grid.eastGalleryToX, grid.gallerySouthY - INNER_WALL_M + AXIS_TO_FACE_M, 3),
    depthM: roomDepthM,
    boardAt: 'start',
    corridorAt: corridor('east'),
  });

  const outline = placeRing(placement, grid.outline);
  return {
    building: {
      id: `building:${params.key}`,
      name: params.name,
      nameEn: params.nameEn,
      use: 'teaching',
      levels: levels.map((level) => finishLevel(level, outline)),
    },
    stairs: [...north.stairs, ...west.stairs, ...east.stairs],
    posts: [...north.posts, ...west.posts, ...east.posts],
  };
}
