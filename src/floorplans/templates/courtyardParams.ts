/** What a courtyard block can be told. */
import type { Bay, RoomChanges } from './bays.js';
import type { BlockIdentity } from './builtBlock.js';
import type { EndExit } from './corridorEnd.js';
import type { GalleryExit } from './galleryEdge.js';
import type { StairShape } from './halfTurnStair.js';
import type { Placement } from './placement.js';

/** Parameters of `courtyardBlock`; the defaults meet GB 50099-2011 and GB 50016. */
export interface CourtyardBlockParams extends BlockIdentity {
  /** South-west corner of the block's bounding box before turning, and its turn. Default the campus origin, unturned. */
  readonly placement?: Placement;
  /** Default 4; primary classrooms lie on floor 4 at most (GB 50099-2011, 4.3.2). */
  readonly storeys?: number;
  /** Default 3.60 m. */
  readonly storeyHeightM?: number;
  /** Rooms and stairs of the north wing, from west to east. Default as in `courtyardBays.ts`, like the other wings'. */
  readonly northBays?: readonly Bay[];
  /** Of the west wing, from the north corridor southwards. Its far door should lie within 22 m of a stair (GB 50016, 5.5.17). */
  readonly westBays?: readonly Bay[];
  /** Of the east wing, from the north corridor southwards. */
  readonly eastBays?: readonly Bay[];
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
