/** What the headings of a list of rooms mean, in Chinese or English and in any order. */
import { plainHeading } from '../tables/plainHeading.js';
import type { RoomListRow } from './roomList.js';

export type RoomField = Exclude<keyof RoomListRow, 'row' | 'areaM2'> | 'area' | 'class';

const HEADINGS: Readonly<Record<RoomField, readonly string[]>> = {
  room: [
    ...[
      '房间号',
      '房号',
      '房间编号',
      '教室号',
      '教室编号',
      '室号',
      '门牌',
      '门牌号',
      '编号',
      '房间',
      '教室',
      '场所编号',
    ],
    ...['room', 'room no', 'room number', 'room id', 'roomid', 'ref', 'number', 'no', 'nr', 'code'],
  ],
  building: [
    ...['楼栋', '楼', '楼宇', '楼名', '教学楼', '建筑', '建筑物', '建筑名称', '所在楼', '所在楼栋', '栋'],
    ...['building', 'block', 'building name'],
  ],
  level: ['楼层', '层', '所在楼层', '层数', '层号', 'floor', 'level', 'storey', 'story'],
  name: [
    ...['名称', '房间名称', '房间名', '教室名称', '场所名称', '场所', '功能室名称'],
    ...['name', 'room name', 'title', 'label', 'description'],
  ],
  nameEn: ['英文名', '英文名称', 'name en', 'english name'],
  kind: [
    ...['用途', '类型', '房间类型', '房间用途', '教室类型', '功能', '使用性质', '类别', '性质'],
    ...['kind', 'type', 'use', 'usage', 'room type', 'category', 'function'],
  ],
  capacity: [
    ...[
      '容纳',
      '容纳人数',
      '可容纳人数',
      '人数',
      '容量',
      '座位',
      '座位数',
      '额定人数',
      '核定人数',
      '设计人数',
      '床位',
      '床位数',
    ],
    ...['capacity', 'seats', 'people', 'persons', 'occupancy', 'max occupancy', 'places', 'beds'],
  ],
  area: [
    ...['面积', '建筑面积', '使用面积', '房间面积', '净面积', '面积平方米'],
    ...['area', 'area m2', 'floor area', 'net area', 'size', 'm2', 'm²', '㎡', '平方米'],
  ],
  class: ['班级', '班级名称', '使用班级', '行政班', 'class', 'class name', 'form'],
};

/** `null` for a heading that says nothing here. */
export function roomFieldOf(heading: string): RoomField | null {
  const text = plainHeading(heading);
  if (text === '') return null;
  for (const [field, words] of Object.entries(HEADINGS) as [RoomField, readonly string[]][]) {
    if (words.includes(text) || words.includes(text.replaceAll(' ', ''))) return field;
  }
  return null;
}

export interface RoomColumns {
  /** Of the headings, from 0. */
  readonly row: number;
  readonly columns: ReadonlyMap<RoomField, number>;
}

/** A title may stand above the headings. */
const ROWS_BEFORE_HEADINGS = 10;

/** The first row that names a column of rooms and one thing more. A list may call its numbers a name, if it has no other. */
export function findRoomColumns(rows: readonly (readonly string[])[]): RoomColumns | null {
  for (let row = 0; row < Math.min(rows.length, ROWS_BEFORE_HEADINGS); row++) {
    const columns = new Map<RoomField, number>();
    (rows[row] as readonly string[]).forEach((heading, column) => {
      const field = roomFieldOf(heading);
      // of two columns with one meaning the first counts
      if (field !== null && !columns.has(field)) columns.set(field, column);
    });
    const name = columns.get('name');
    if (!columns.has('room') && name !== undefined) {
      columns.set('room', name);
      columns.delete('name');
    }
    if (columns.has('room') && columns.size >= 2) return { row, columns };
  }
  return null;
}
