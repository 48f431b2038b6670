/** The bays of a courtyard block for which none are given: ten classrooms a storey, three stairs, toilets and an office. */
import type { Bay } from './bays.js';

/** Two flights of 1.80 m, a well of 0.10 m and a wall, m. */
const STAIR_BAY_M = 3.9;

const classroom = (key: string): Bay => ({ key, widthM: 9, use: 'classroom' });

export const NORTH_BAYS: readonly Bay[] = [
  { key: 'boys', widthM: 2.7, use: 'toilet', name: '男卫生间', nameEn: "Boys' toilets" },
  { key: 'girls', widthM: 2.7, use: 'toilet', name: '女卫生间', nameEn: "Girls' toilets" },
  { key: 'a', widthM: STAIR_BAY_M, use: 'stair' },
  classroom('01'),
  classroom('02'),
  classroom('03'),
  { key: 'b', widthM: STAIR_BAY_M, use: 'stair' },
  classroom('04'),
  classroom('05'),
  { key: 'staff', widthM: 6, use: 'office' },
  { key: 'water', widthM: 3.9, use: 'waterRoom' },
  { key: 'staff-toilets', widthM: 3.9, use: 'toilet', name: '教工卫生间', nameEn: 'Staff toilets' },
];

/** Southwards from the north gallery; short enough for the last door's 22 m to stair A. */
export const WEST_BAYS: readonly Bay[] = [classroom('08'), classroom('09')];

/** Southwards from the north gallery. */
export const EAST_BAYS: readonly Bay[] = [
  classroom('06'),
  classroom('07'),
  { key: 'c', widthM: STAIR_BAY_M, use: 'stair' },
];
