/** The five-storey dormitory: the girls' wing with 304 beds north, the boys' wing with 296 beds south. */
import type { RoomChanges } from '../bays.js';
import type { BuiltBlock } from '../builtBlock.js';
import { DEFAULT_WINGS, type DormitoryWing, dormitoryBlock } from '../dormitoryBlock.js';

/** Letters go on from the teaching blocks' A to E; I is left out, it reads as a 1. */
const WINGS: readonly [DormitoryWing, DormitoryWing] = [
  { ...DEFAULT_WINGS[0], stairs: ['f', 'g'] },
  { ...DEFAULT_WINGS[1], stairs: ['h', 'j'] },
];

/** Ground-floor rooms that are not bedrooms. */
const ROOMS: RoomChanges = {
  g105: { use: 'washRoom', name: '女生洗衣房', nameEn: "Girls' laundry" },
  g108: { use: 'office', name: '女生宿舍宿管室', nameEn: "Girls' wardens", capacity: 6 },
  b105: { use: 'office', name: '男生宿舍宿管室', nameEn: "Boys' wardens", capacity: 5 },
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
    wings: WINGS,
    rooms: ROOMS,
  });
}
