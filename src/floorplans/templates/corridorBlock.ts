/** Corridor block: rooms and stairs along a straight corridor, on both sides or on one side of an open gallery. */
import { type Bay, type RoomChanges, stairBayWidthM } from './bays.js';
import { type BlockIdentity, type BuiltBlock, createLevelDrafts, finishLevel } from './builtBlock.js';
import { AXIS_TO_OUTSIDE_M, INNER_WALL_M, OUTER_WALL_M, RAILING_M } from './construction.js';
import { draftCorridorEnd, type EndExit } from './corridorEnd.js';
import { type CorridorPart, corridorAt, type Divider, draftCorridor, ONE_CORRIDOR } from './dividedCorridor.js';
import { draftGalleryEdge, type GalleryExit } from './galleryEdge.js';
import { DEFAULT_STAIR, type StairShape } from './halfTurnStair.js';
import { composePlacements, type Placement, placeRectangle } from './placement.js';
import { draftStrip, type Strip, stripLengthM } from './strip.js';

/** Parameters of {@link corridorBlock}; the defaults meet GB 50099-2011 and GB 50016. */
export interface CorridorBlockParams extends BlockIdentity {
  readonly use?: 'teaching' | 'dormitory' | 'office' | 'other';
  /** South-west outer corner of the block before turning, and its turn. Default the campus origin, unturned. */
  readonly placement?: Placement;
  /** Default 4; primary classrooms lie on floor 4 at most (GB 50099-2011, 4.3.2). */
  readonly storeys?: number;
  /** Default 3.60 m. */
  readonly storeyHeightM?: number;
  /** Rooms and stairs north of the corridor, from west to east. Default stair A, four classrooms, stair B. */
  readonly northBays?: readonly Bay[];
  /** The same south of it; none makes the corridor an open gallery. Default none. */
  readonly southBays?: readonly Bay[];
  /** What differs on single storeys, by room key. */
  readonly rooms?: RoomChanges;
  /** Clear depth of the rooms, m. Default 7.65. */
  readonly roomDepthM?: number;
  /** Clear width, m: at least 2.40 between rooms and 1.80 along a gallery (GB 50099-2011, 8.2.3). Default 3.00. */
  readonly corridorWidthM?: number;
  /** Names of the corridor, or of its two parts where a wall with a door divides it. Default one corridor. */
  readonly corridorParts?: readonly CorridorPart[];
  readonly divider?: Divider;
  readonly stair?: StairShape;
  /** Clear width between a stair and the corridor, m. Default 2.40. */
  readonly stairGapM?: number;
  /** Doors at the corridor's west and east end. Default one at each. */
  readonly endExits?: readonly [EndExit | null, EndExit | null];
  /** Ways out of an open gallery. Default none. */
  readonly galleryExits?: readonly GalleryExit[];
}

const DEFAULT_END_EXITS = [
  { key: 'west', name: '西门', nameEn: 'West door' },
  { key: 'east', name: '东门', nameEn: 'East door' },
] as const;

function defaultNorthBays(stair: StairShape): Bay[] {
  const widthM = stairBayWidthM(stair.flightWidthM, stair.wellM);
  const rooms = ['01', '02', '03', '04'].map((key): Bay => ({ key, widthM: 9, use: 'classroom' }));
  return [{ key: 'a', widthM, use: 'stair' }, ...rooms, { key: 'b', widthM, use: 'stair' }];
}

/** Builds the block; see {@link CorridorBlockParams} for units, defaults and sources. */
export function corridorBlock(params: CorridorBlockParams): BuiltBlock {
  const {
    placement = { originM: [0, 0], quarterTurns: 0 },
    storeys = 4,
    storeyHeightM = 3.6,
    roomDepthM = 7.65,
    corridorWidthM = 3,
    stair = DEFAULT_STAIR,
    southBays = [],
    corridorParts = ONE_CORRIDOR,
    endExits = DEFAULT_END_EXITS,
    divider,
  } = params;
  const northBays = params.northBays ?? defaultNorthBays(stair);
  const levels = createLevelDrafts(params.key, storeys, storeyHeightM);
  const lengthM = stripLengthM(northBays);
  const isGallery = southBays.length === 0;
  const southY = isGallery ? RAILING_M : OUTER_WALL_M + roomDepthM + INNER_WALL_M;
  const northY = southY + corridorWidthM;
  const westX = OUTER_WALL_M;
  const eastX = lengthM + 2 * AXIS_TO_OUTSIDE_M - OUTER_WALL_M;
  const at = (x: number, y: number, quarterTurns: Placement['quarterTurns']): Placement =>
    composePlacements(placement, { originM: [x, y], quarterTurns });

  const corridor = { key: params.key, frame: at(westX, southY, 0), lengthM: eastX - westX, widthM: corridorWidthM };
  draftCorridor(levels, corridor, corridorParts, divider);
  const spaceAt = (x: number, floor: number) => corridorAt(corridor, corridorParts, divider, x - westX, floor);

  const strip: Omit<Strip, 'bays' | 'frame' | 'boardAt' | 'corridorAt'> = {
    depthM: roomDepthM,
    changes: params.rooms ?? {},
    stair,
    stairGapM: params.stairGapM ?? 2.4,
  };
  const north = draftStrip(levels, {
    ...strip,
    bays: northBays,
    frame: at(AXIS_TO_OUTSIDE_M, northY, 0),
    boardAt: 'start',
    corridorAt: (u, floor) => spaceAt(AXIS_TO_OUTSIDE_M + u, floor),
  });
  const south = draftStrip(levels, {
    ...strip,
    bays: [...southBays].reverse(),
    frame: at(AXIS_TO_OUTSIDE_M + lengthM, southY, 2),
    boardAt: 'end',
    corridorAt: (u, floor) => spaceAt(AXIS_TO_OUTSIDE_M + lengthM - u, floor),
  });
  if (isGallery) {
    draftGalleryEdge(levels, {
      key: 'gallery',
      frame: at(eastX, southY, 2),
      lengthM: eastX - westX,
      bays: Math.max(1, Math.round((eastX - westX) / 4.2)),
      spaceId: (floor) => spaceAt(westX, floor),
      exits: params.galleryExits ?? [],
      hasLastColumn: true,
    });
  }
  draftCorridorEnd(levels, at(westX, southY, 1), corridorWidthM, endExits[0], (floor) => spaceAt(westX, floor));
  draftCorridorEnd(levels, at(eastX, northY, 3), corridorWidthM, endExits[1], (floor) => spaceAt(eastX, floor));

  const outline = placeRectangle(placement, {
    fromU: 0,
    fromV: 0,
    toU: lengthM + 2 * AXIS_TO_OUTSIDE_M,
    toV: northY + INNER_WALL_M + roomDepthM + OUTER_WALL_M,
  });
  return {
    building: {
      id: `building:${params.key}`,
      name: params.name,
      nameEn: params.nameEn,
      use: params.use ?? 'teaching',
      levels: levels.map((level) => finishLevel(level, outline)),
    },
    stairs: [...north.stairs, ...south.stairs],
    posts: [...north.posts, ...south.posts],
  };
}
