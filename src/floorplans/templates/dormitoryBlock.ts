/**
 * Dormitory block: two wings of bedrooms in line along an inner corridor, a wall with a locked door between them.
 *
 * Each wing has its own stairs at both ends, and on the ground floor its own door at the end and its own entrance hall,
 * so that no wing needs the other to leave (MoE notice 教发厅〔2024〕1号: two exits and two stairs on every floor).
 */
import { type Bay, type RoomChanges, stairBayWidthM } from './bays.js';
import type { BlockIdentity, BuiltBlock } from './builtBlock.js';
import { AXIS_TO_FACE_M } from './construction.js';
import { corridorBlock } from './corridorBlock.js';
import type { EndExit } from './corridorEnd.js';
import { DEFAULT_STAIR, type StairShape } from './halfTurnStair.js';
import type { Placement } from './placement.js';
import { stripLengthM } from './strip.js';

/** One wing; its key begins its rooms' keys, as `g301`. */
export interface DormitoryWing {
  readonly key: string;
  readonly name: string;
  readonly nameEn: string;
  /** Before a room's number, as 女 in 女301. */
  readonly numberPrefix: { readonly name: string; readonly nameEn: string };
  /** Letters of the stairs, the western one first. */
  readonly stairs: readonly [string, string];
  readonly endExit: EndExit;
  readonly hallExit: EndExit;
}

export interface DormitoryBlockParams extends BlockIdentity {
  readonly placement?: Placement;
  /** The western and the eastern wing before turning. Default girls west, boys east. */
  readonly wings?: readonly [DormitoryWing, DormitoryWing];
  /** Default 5. */
  readonly storeys?: number;
  /** Default 3.60 m, so that the stairs are those of the teaching blocks. */
  readonly storeyHeightM?: number;
  /** Bedrooms of a wing on each side of the corridor. Default 4. */
  readonly roomsPerSide?: number;
  /** Between grid lines, m. Default 4.00. */
  readonly roomWidthM?: number;
  /** Clear depth, m. Default 6.60: with 8 beds in bunks 3.1 m² a bed (GB 50099-2011, 6.2.29: at least 3.0). */
  readonly roomDepthM?: number;
  /** Beds of a room. Default 8. */
  readonly bedsPerRoom?: number;
  /** Clear width, m. Default 2.40. */
  readonly corridorWidthM?: number;
  readonly rooms?: RoomChanges;
  readonly stair?: StairShape;
}

export const DEFAULT_WINGS: readonly [DormitoryWing, DormitoryWing] = [
  {
    key: 'g',
    name: '女生宿舍',
    nameEn: "Girls' wing",
    numberPrefix: { name: '女', nameEn: 'G' },
    stairs: ['a', 'b'],
    endExit: { key: 'girls-end', name: '女生宿舍侧门', nameEn: "Girls' wing, side door" },
    hallExit: { key: 'girls-hall', name: '女生宿舍大门', nameEn: "Girls' wing, main door" },
  },
  {
    key: 'b',
    name: '男生宿舍',
    nameEn: "Boys' wing",
    numberPrefix: { name: '男', nameEn: 'B' },
    stairs: ['c', 'd'],
    endExit: { key: 'boys-end', name: '男生宿舍侧门', nameEn: "Boys' wing, side door" },
    hallExit: { key: 'boys-hall', name: '男生宿舍大门', nameEn: "Boys' wing, main door" },
  },
];

/** Two streams and 0.15 m for the handrail side, m (GB 50099-2011, 8.7.2). */
const DORMITORY_STAIR: StairShape = { ...DEFAULT_STAIR, flightWidthM: 1.35 };

interface Shape {
  readonly count: number;
  readonly roomWidthM: number;
  readonly stairWidthM: number;
  readonly beds: number;
}

/** Bays of one wing on both sides of the corridor; `hallAt` is the end where the other wing begins. */
function wingBays(wing: DormitoryWing, hallAt: 'west' | 'east', shape: Shape): { north: Bay[]; south: Bay[] } {
  const bedroom = (index: number): Bay => ({
    key: `${wing.key}${String(index).padStart(2, '0')}`,
    widthM: shape.roomWidthM,
    use: 'dormitory',
    capacity: shape.beds,
    numberPrefix: wing.numberPrefix,
  });
  const stairBay = (key: string): Bay => ({ key, widthM: shape.stairWidthM, use: 'stair' });
  const indexes = Array.from({ length: shape.count }, (_, i) => i + 1);
  const wash: Bay = { key: `${wing.key}-wash`, widthM: shape.stairWidthM, use: 'washRoom' };
  const warden: Bay = {
    key: `${wing.key}-warden`,
    widthM: shape.stairWidthM,
    use: 'office',
    name: '宿管室',
    nameEn: 'Warden',
    capacity: 2,
  };
  const rooms = indexes.map((i) => bedroom(shape.count + i));
  return {
    north: [stairBay(wing.stairs[0]), ...indexes.map(bedroom), stairBay(wing.stairs[1])],
    south: hallAt === 'east' ? [wash, ...rooms, warden] : [warden, ...rooms, wash],
  };
}

export function dormitoryBlock(params: DormitoryBlockParams): BuiltBlock {
  const stair = params.stair ?? DORMITORY_STAIR;
  const shape: Shape = {
    count: params.roomsPerSide ?? 4,
    roomWidthM: params.roomWidthM ?? 4,
    stairWidthM: stairBayWidthM(stair.flightWidthM, stair.wellM),
    beds: params.bedsPerRoom ?? 8,
  };
  const wings = params.wings ?? DEFAULT_WINGS;
  const [westWing, eastWing] = wings;
  const west = wingBays(westWing, 'east', shape);
  const east = wingBays(eastWing, 'west', shape);
  const halls: RoomChanges = Object.fromEntries(
    wings.map((wing) => [
      `${wing.key}-warden-1`,
      {
        use: 'hall' as const,
        name: `${wing.name}门厅`,
        nameEn: `${wing.nameEn} hall`,
        exit: { clearWidthM: 1.8, ...wing.hallExit },
      },
    ]),
  );
  return corridorBlock({
    key: params.key,
    name: params.name,
    nameEn: params.nameEn,
    use: 'dormitory',
    ...(params.placement ? { placement: params.placement } : {}),
    storeys: params.storeys ?? 5,
    storeyHeightM: params.storeyHeightM ?? 3.6,
    northBays: [...west.north, ...east.north],
    southBays: [...west.south, ...east.south],
    rooms: { ...halls, ...params.rooms },
    roomDepthM: params.roomDepthM ?? 6.6,
    corridorWidthM: params.corridorWidthM ?? 2.4,
    corridorParts: wings.map((wing) => ({
      key: `corridor-${wing.key}`,
      name: `${wing.name}走廊`,
      nameEn: `${wing.nameEn} corridor`,
    })),
    divider: {
      name: '分隔门',
      nameEn: 'Dividing door',
      atM: stripLengthM(west.north) - AXIS_TO_FACE_M,
      clearWidthM: 1.5,
      lock: 'key',
      state: 'closed',
    },
    stair,
    stairGapM: 1.8,
    endExits: [westWing.endExit, eastWing.endExit],
  });
}
