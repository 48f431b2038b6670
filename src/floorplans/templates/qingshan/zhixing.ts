/** Zhixing 知行楼: the four-storey courtyard block with the classrooms of grades 1 to 8. */
import type { Bay, RoomChanges } from '../bays.js';
import type { BuiltBlock } from '../builtBlock.js';
import { courtyardBlock } from '../courtyardBlock.js';
import type { CourtyardExits } from '../courtyardParams.js';

const WEST_BAYS: readonly Bay[] = [
  { key: 'lab', widthM: 9.3, use: 'laboratory', name: '物理实验室', nameEn: 'Physics lab' },
  { key: 'prep', widthM: 2.4, use: 'storage' },
  // its rear door as near as 5 m from the front one allow, 23 m from stair A (GB 50016, 5.5.17: 25 m on an open gallery)
  { key: 'music', widthM: 10.8, use: 'specialRoom', name: '音乐教室', nameEn: 'Music room', rearDoorAtM: 6.7 },
];

/** The first floor teaches the youngest: science for primary grades, a reading room and the clinic beside them. */
const ROOMS: RoomChanges = {
  '107': { use: 'library', name: '低年级阅览室', nameEn: 'Reading corner' },
  'lab-1': { name: '科学实验室', nameEn: 'Science lab' },
  'music-1': { name: '舞蹈教室', nameEn: 'Dance room' },
  'lab-3': { name: '化学实验室', nameEn: 'Chemistry lab' },
  'music-3': { name: '美术教室', nameEn: 'Art room' },
  'lab-4': { name: '生物实验室', nameEn: 'Biology lab' },
  'music-4': { name: '书法教室', nameEn: 'Calligraphy room' },
  '407': { use: 'specialRoom', name: '心理辅导室', nameEn: 'Counselling room', capacity: 24 },
};

const EXITS: CourtyardExits = {
  north: [
    { key: 'stair-a', bay: 0, name: 'A 梯出口', nameEn: 'Stair A exit' },
    { key: 'court-west', bay: 3, name: '庭院西口', nameEn: 'Court, west exit' },
    { key: 'stair-b', bay: 6, name: 'B 梯出口', nameEn: 'Stair B exit' },
    { key: 'court-east', bay: 9, name: '庭院东口', nameEn: 'Court, east exit' },
  ],
  west: [{ key: 'west-court', bay: 3, name: '西廊口', nameEn: 'West gallery exit' }],
  east: [{ key: 'stair-c', bay: 0, name: 'C 梯出口', nameEn: 'Stair C exit' }],
  northWestEnd: { key: 'north-west', name: '知行楼西门', nameEn: 'Zhixing west door' },
  northEastEnd: { key: 'north-east', name: '知行楼东门', nameEn: 'Zhixing east door' },
  westEnd: { key: 'west-end', name: '西廊南门', nameEn: 'West gallery, south door' },
  eastEnd: { key: 'east-end', name: '东廊南门', nameEn: 'East gallery, south door' },
};

export function zhixing(): BuiltBlock {
  return courtyardBlock({
    key: 'zhixing',
    name: '知行楼',
    nameEn: 'Zhixing',
    placement: { originM: [16, 108], quarterTurns: 0 },
    westBays: WEST_BAYS,
    // deep enough for 44 places of 1.80 m² in a laboratory 9.10 m long (GB 50099-2011, 7.1.1)
    westDepthM: 8.7,
    rooms: ROOMS,
    exits: EXITS,
  });
}
