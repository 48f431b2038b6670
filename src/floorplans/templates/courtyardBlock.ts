/**
 * Courtyard block: a north wing and two side wings around a court that opens to the south, each wing one room deep
 * behind an open gallery on the side of the court.
 */
import { type BuiltBlock, createLevelDrafts, finishLevel } from './builtBlock.js';
import { AXIS_TO_FACE_M, AXIS_TO_OUTSIDE_M, INNER_WALL_M } from './construction.js';
import { EAST_BAYS, NORTH_BAYS, WEST_BAYS } from './courtyardBays.js';
import { draftCourtyardGalleries } from './courtyardGalleries.js';
import { courtyardGrid } from './courtyardGrid.js';
import { type CourtyardBlockParams, DEFAULT_COURTYARD_EXITS } from './courtyardParams.js';
import { DEFAULT_STAIR } from './halfTurnStair.js';
import { composePlacements, type Placement, placeRing } from './placement.js';
import { draftStrip } from './strip.js';

/** Builds the block; see {@link CourtyardBlockParams} for units, defaults and sources. */
export function courtyardBlock(params: CourtyardBlockParams): BuiltBlock {
  const { placement = { originM: [0, 0], quarterTurns: 0 }, stair = DEFAULT_STAIR, roomDepthM = 7.65 } = params;
  const { northBays = NORTH_BAYS, westBays = WEST_BAYS, eastBays = EAST_BAYS } = params;
  const grid = courtyardGrid({ ...params, northBays, westBays, eastBays });
  const levels = createLevelDrafts(params.key, params.storeys ?? 4, params.storeyHeightM ?? 3.6);
  const at = (x: number, y: number, quarterTurns: Placement['quarterTurns']): Placement =>
    composePlacements(placement, { originM: [x, y], quarterTurns });

  const cornerPosts = draftCourtyardGalleries(levels, grid, at, params.exits ?? DEFAULT_COURTYARD_EXITS);

  const strip = { changes: params.rooms ?? {}, stair, stairGapM: params.stairGapM ?? 2.4 };
  const corridor = (wing: string) => (_u: number, floor: number) => `space:${params.key}-corridor-${wing}-${floor}`;
  const north = draftStrip(levels, {
    ...strip,
    bays: northBays,
    frame: at(AXIS_TO_OUTSIDE_M, grid.galleryNorthY, 0),
    depthM: roomDepthM,
    boardAt: 'start',
    corridorAt: corridor('north'),
  });
  const west = draftStrip(levels, {
    ...strip,
    bays: [...westBays].reverse(),
    // a room's wall to the north gallery is an inner wall: its grid line lies half a wall south of the gallery
    frame: at(grid.westGalleryX, grid.gallerySouthY - INNER_WALL_M + AXIS_TO_FACE_M - grid.westLengthM, 1),
    depthM: grid.westDepthM,
    boardAt: 'end',
    corridorAt: corridor('west'),
  });
  const east = draftStrip(levels, {
    ...strip,
    bays: eastBays,
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
    posts: [...north.posts, ...west.posts, ...east.posts, ...cornerPosts],
  };
}
