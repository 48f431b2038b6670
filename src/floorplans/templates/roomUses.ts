/**
 * What a room of a template is used for, as data: its kind, doors, size and furniture.
 *
 * Door widths are clear widths, m. Teaching rooms have two doors of 1.00 m (GB 50099-2011, 8.1.8 and 8.8.1: two doors
 * of at least 0.90 m); rooms with one door stay under 75 m² (GB 50016, 5.5.15).
 */
import type { SpaceKind } from '../campusPlan.js';

export type Furnishing = 'desks' | 'benches' | 'stools' | 'officeDesks' | 'shelves' | 'cubicles' | 'beds' | 'none';

export interface RoomUse {
  readonly kind: SpaceKind;
  readonly name: string;
  readonly nameEn: string;
  /** People the room is meant for; absent for rooms nobody stays in. */
  readonly capacity?: number;
  /** `frontAndRear`: one by the board and one at the other end; `front`: one near the board's end; `gap`: open to the corridor. */
  readonly doors: 'frontAndRear' | 'front' | 'gap';
  readonly doorClearWidthM: number;
  /** Doors of rooms for many swing out into the corridor; of small rooms, in. */
  readonly swing: 'out' | 'in';
  readonly furnishing: Furnishing;
}

const teaching = { doors: 'frontAndRear', doorClearWidthM: 1, swing: 'out' } as const;
const small = { doors: 'front', doorClearWidthM: 1, swing: 'in' } as const;

export const ROOM_USES = {
  classroom: { ...teaching, kind: 'classroom', name: '教室', nameEn: 'Classroom', capacity: 48, furnishing: 'desks' },
  specialRoom: {
    ...teaching,
    kind: 'classroom',
    name: '专用教室',
    nameEn: 'Special room',
    capacity: 48,
    furnishing: 'stools',
  },
  computerRoom: {
    ...teaching,
    kind: 'classroom',
    name: '计算机教室',
    nameEn: 'Computer room',
    capacity: 48,
    furnishing: 'desks',
  },
  laboratory: {
    ...teaching,
    kind: 'laboratory',
    name: '实验室',
    nameEn: 'Laboratory',
    capacity: 44,
    doorClearWidthM: 1.2,
    furnishing: 'benches',
  },
  library: { ...teaching, kind: 'library', name: '图书室', nameEn: 'Library', capacity: 40, furnishing: 'shelves' },
  office: {
    ...small,
    kind: 'office',
    name: '教师办公室',
    nameEn: 'Staff room',
    capacity: 10,
    furnishing: 'officeDesks',
  },
  meetingRoom: {
    ...teaching,
    kind: 'office',
    name: '会议室',
    nameEn: 'Meeting room',
    capacity: 40,
    furnishing: 'officeDesks',
  },
  storage: { ...small, kind: 'storage', name: '准备室', nameEn: 'Preparation room', furnishing: 'shelves' },
  toilet: { ...small, kind: 'toilet', name: '卫生间', nameEn: 'Toilets', furnishing: 'cubicles' },
  waterRoom: {
    ...small,
    kind: 'other',
    name: '开水间',
    nameEn: 'Water room',
    doorClearWidthM: 0.9,
    furnishing: 'none',
  },
  washRoom: { ...small, kind: 'toilet', name: '盥洗室', nameEn: 'Wash room', furnishing: 'cubicles' },
  dormitory: { ...small, kind: 'dormitory', name: '宿舍', nameEn: 'Dormitory', capacity: 8, furnishing: 'beds' },
  hall: {
    ...small,
    doors: 'gap',
    doorClearWidthM: 2,
    kind: 'hall',
    name: '门厅',
    nameEn: 'Entrance hall',
    furnishing: 'none',
  },
} as const satisfies Record<string, RoomUse>;

export type RoomUseName = keyof typeof ROOM_USES;
