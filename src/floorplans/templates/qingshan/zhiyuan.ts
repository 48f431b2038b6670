/** Zhiyuan 致远楼: the four-storey corridor block with grade 9, the laboratories, the library and the offices. */
import type { Bay, RoomChanges } from '../bays.js';
import type { BuiltBlock } from '../builtBlock.js';
import { corridorBlock } from '../corridorBlock.js';

const STAIR_BAY_M = 3.9;

const room = (key: string): Bay => ({ key, widthM: 9, use: 'classroom' });

const NORTH_BAYS: readonly Bay[] = [
  { key: 'd', widthM: STAIR_BAY_M, use: 'stair' },
  room('01'),
  room('02'),
  room('03'),
  room('04'),
  { key: 'e', widthM: STAIR_BAY_M, use: 'stair' },
];

const SOUTH_BAYS: readonly Bay[] = [
  { key: 'boys', widthM: STAIR_BAY_M, use: 'toilet', name: '男卫生间', nameEn: "Boys' toilets" },
  room('05'),
  room('06'),
  room('07'),
  room('08'),
  { key: 'girls', widthM: STAIR_BAY_M, use: 'toilet', name: '女卫生间', nameEn: "Girls' toilets" },
];

const ROOMS: RoomChanges = {
  '101': { use: 'library', name: '图书馆', nameEn: 'Library' },
  '102': { use: 'library', name: '阅览室', nameEn: 'Reading room' },
  '103': { use: 'meetingRoom', name: '会议室', nameEn: 'Meeting room' },
  '104': { use: 'office', name: '医务室', nameEn: 'Clinic', capacity: 4 },
  '105': { use: 'office', name: '教务处', nameEn: 'Academic office' },
  '106': {
    use: 'hall',
    exit: { key: 'south', name: '致远楼南门', nameEn: 'Zhiyuan south door', clearWidthM: 2.4 },
  },
  '107': { use: 'office', name: '校长办公室', nameEn: "Principal's office", capacity: 6 },
  '108': { use: 'office', name: '值班室（消防控制室）', nameEn: 'Duty and fire control room', capacity: 6 },
  '201': { use: 'laboratory', name: '物理实验室 2', nameEn: 'Physics lab 2' },
  '202': { use: 'laboratory', name: '化学实验室 2', nameEn: 'Chemistry lab 2' },
  '203': { use: 'laboratory', name: '生物实验室 2', nameEn: 'Biology lab 2' },
  '204': { use: 'storage', name: '仪器室', nameEn: 'Apparatus store' },
  '205': { use: 'computerRoom', name: '计算机教室 1', nameEn: 'Computer room 1' },
  '206': { use: 'computerRoom', name: '计算机教室 2', nameEn: 'Computer room 2' },
  '207': { use: 'office', name: '理科办公室', nameEn: 'Science staff room' },
  '208': { use: 'office', name: '电教办公室', nameEn: 'IT staff room' },
  '305': { use: 'office', name: '九年级办公室', nameEn: 'Grade 9 staff room', capacity: 14 },
  '306': { use: 'office', name: '文科办公室', nameEn: 'Arts staff room', capacity: 14 },
  '307': { use: 'specialRoom', name: '劳动教室', nameEn: 'Workshop' },
  '308': { use: 'specialRoom', name: '史地教室', nameEn: 'Humanities room' },
  '401': { use: 'specialRoom', name: '合唱教室', nameEn: 'Choir room' },
  '402': { use: 'specialRoom', name: '创客教室', nameEn: 'Maker room' },
  '403': { use: 'meetingRoom', name: '多功能厅', nameEn: 'Multi-purpose room' },
  '404': { use: 'storage', name: '体育器材室', nameEn: 'Sports store' },
  '405': { use: 'office', name: '总务处', nameEn: 'General office' },
  '406': { use: 'office', name: '德育处', nameEn: 'Pupil affairs office' },
  '407': { use: 'specialRoom', name: '社团活动室', nameEn: 'Club room', capacity: 40 },
  '408': { use: 'storage', name: '档案室', nameEn: 'Records room' },
};

export function zhiyuan(): BuiltBlock {
  return corridorBlock({
    key: 'zhiyuan',
    name: '致远楼',
    nameEn: 'Zhiyuan',
    placement: { originM: [104, 121], quarterTurns: 0 },
    northBays: NORTH_BAYS,
    southBays: SOUTH_BAYS,
    rooms: ROOMS,
    endExits: [
      { key: 'west', name: '致远楼西门', nameEn: 'Zhiyuan west door' },
      { key: 'east', name: '致远楼东门', nameEn: 'Zhiyuan east door' },
    ],
  });
}
