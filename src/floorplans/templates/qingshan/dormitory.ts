/** The five-storey dormitory: the girls' wing with 304 beds north, the boys' wing with 296 beds south. */
import type { RoomChanges } from '../bays.js';
import type { BuiltBlock } from '../builtBlock.js';
import { type DormitoryWing, dormitoryBlock } from '../dormitoryBlock.js';

/** Key, names and stairs of both wings; 38 and 37 bedrooms of 8 beds. */
export const DORMITORY_WINGS: readonly [DormitoryWing, DormitoryWing] = [
  {
    key: 'g',
    name: '女生楼',
    nameEn: "Girls' wing",
    numberPrefix: { name: '女', nameEn: 'G' },
    stairs: ['f', 'g'],
    endExit: { key: 'girls-north', name: '女生楼北门', nameEn: "Girls' wing, north door" },
    hallExit: { key: 'girls-hall', name: '女生楼大门', nameEn: "Girls' wing, main door" },
  },
  {
    key: 'b',
    name: '男生楼',
    nameEn: "Boys' wing",
    numberPrefix: { name: '男', nameEn: 'B' },
    stairs: ['h', 'j'],
    endExit: { key: 'boys-south', name: '男生楼南门', nameEn: "Boys' wing, south door" },
    hallExit: { key: 'boys-hall', name: '男生楼大门', nameEn: "Boys' wing, main door" },
  },
];

/** Ground-floor rooms that are not bedrooms. */
const ROOMS: RoomChanges = {
  g105: { use: 'washRoom', name: '女生洗衣房', nameEn: "Girls' laundry" },
  g108: { use: 'office', name: '女生楼宿管室', nameEn: "Girls' wardens", capacity: 6 },
  b105: { use: 'office', name: '男生楼宿管室', nameEn: "Boys' wardens", capacity: 5 },
  b107: { use: 'storage', name: '行李房', nameEn: 'Luggage room' },
  b108: { use: 'washRoom', name: '男生洗衣房', nameEn: "Boys' laundry" },
};

export function dormitory(): BuiltBlock {
  return dormitoryBlock({
    key: 'dorm',
    name: '宿舍楼',
    nameEn: 'Dormitory',
    // turned so that the girls' wing lies north and the entrance halls face the field in the west
    placement: { originM: [172, 138], quarterTurns: 3 },
    wings: DORMITORY_WINGS,
    rooms: ROOMS,
  });
}
