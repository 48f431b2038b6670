/** A list of rooms and a plan → what the list would change, and what does not fit. The plan stays as it is. */
import { type Problem, polygonArea, problem } from '../../model/index.js';
import type { CampusPlan } from '../campusPlan.js';
import type { SpacePlace } from '../plan/planElements.js';
import { changeOf } from './changeOf.js';
import type { RoomList } from './readRoomList.js';
import { RoomIndex } from './roomIndex.js';
import type { RoomChange, RoomListJoin, RoomListRow } from './roomList.js';
import { numberIn } from './roomNumbers.js';

/** Areas of list and plan differ by more than this share of the larger one: they contradict each other. */
const AREA_SHARE = 0.15;

/** People that can stand on a square metre at all, close together; more is a slip of the pen. */
const MOST_PER_M2 = 4;

/** Rooms told by name; of more only the number. */
const MOST_NAMES = 20;

export const fullName = ({ building, space }: SpacePlace): string => `${building.name} ${space.name}`.trim();

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).join(', ');
  return names.length > MOST_NAMES ? `${shown}, …` : shown;
}

function warn(code: string, path: string, text: string, values: Record<string, string | number>, place?: SpacePlace) {
  const at = place?.space.polygon.outer[0];
  const where = place && at ? { place: { levelId: place.level.id, at } } : {};
  return problem('warning', code, path, text, { values, ...where });
}

interface Joined {
  readonly row: RoomListRow;
  readonly place: SpacePlace;
}

/** The room of every row, each at most once; rows that have none are told. */
function placeRows(rows: readonly RoomListRow[], index: RoomIndex, problems: Problem[]) {
  const joined: Joined[] = [];
  const left: RoomListRow[] = [];
  const rowOf = new Map<SpacePlace, number>();
  for (const row of rows) {
    const places = index.find(row);
    const [place] = places;
    const path = `row ${row.row}`;
    const values = { row: row.row, room: row.room };
    if (place === undefined || places.length > 1) {
      left.push(row);
      if (places.length > 1) {
        const several = places.slice(0, 4).map((each) => `${fullName(each)} (${each.level.name})`);
        const text = `Row ${row.row}: “${row.room}” may be any of ${several.join(', ')}. Write building and floor with it.`;
        problems.push(warn('room-list-room-ambiguous', path, text, { ...values, several: several.join(', ') }));
      }
      continue;
    }
    if (index.isElsewhere(row, place)) {
      left.push(row);
      const level = row.level ?? '';
      const text = `Row ${row.row}: the list has “${row.room}” on ${level}, the plan has ${fullName(place)} on ${place.level.name}. Correct the floor.`;
      const more = { level, planned: place.level.name, name: fullName(place) };
      problems.push(warn('room-list-level-differs', path, text, { ...values, ...more }, place));
      continue;
    }
    const before = rowOf.get(place);
    if (before !== undefined) {
      const text = `Row ${row.row}: “${row.room}” is the room of row ${before} once more, which counts. Keep one row for each room.`;
      problems.push(warn('room-list-row-twice', path, text, { ...values, before }, place));
      continue;
    }
    rowOf.set(place, row.row);
    joined.push({ row, place });
  }
  return { joined, left };
}

function checkArea({ row, place }: Joined): Problem[] {
  if (row.areaM2 === undefined) return [];
  const drawnM2 = polygonArea(place.space.polygon);
  if (Math.abs(row.areaM2 - drawnM2) <= AREA_SHARE * Math.max(row.areaM2, drawnM2)) return [];
  const round = (areaM2: number) => Math.round(areaM2 * 10) / 10;
  const values = { row: row.row, room: fullName(place), listedM2: round(row.areaM2), drawnM2: round(drawnM2) };
  const text = `Row ${row.row}: ${values.room} has ${values.listedM2} m² in the list and ${values.drawnM2} m² on the plan. Check scale and walls, or the list.`;
  return [warn('room-list-area-differs', `row ${row.row}`, text, values, place)];
}

/** The row without a capacity that cannot be. */
function possible({ row, place }: Joined, problems: Problem[]): RoomListRow {
  const { capacity, ...rest } = row;
  const areaM2 = polygonArea(place.space.polygon);
  if (capacity === undefined || capacity <= MOST_PER_M2 * areaM2) return row;
  const values = {
    row: row.row,
    room: fullName(place),
    capacity,
    areaM2: Math.round(areaM2 * 10) / 10,
    most: MOST_PER_M2,
  };
  const text = `Row ${row.row}: ${capacity} people cannot be in ${values.room} with ${values.areaM2} m²; at most ${MOST_PER_M2} stand on a square metre. The number was not taken.`;
  problems.push(warn('room-list-capacity-impossible', `row ${row.row}`, text, values, place));
  return rest;
}

function tellLeft(rowsLeft: readonly RoomListRow[], roomsLeft: readonly SpacePlace[]): Problem[] {
  const told: Problem[] = [];
  if (rowsLeft.length > 0) {
    const rooms = listed(rowsLeft.map(({ room }) => room));
    const values = { count: rowsLeft.length, rooms };
    const text = `${rowsLeft.length} rooms of the list were not found on the plan: ${rooms}. Compare their numbers with those on the plan.`;
    told.push(warn('room-list-rows-left', '', text, values));
  }
  if (roomsLeft.length > 0) {
    const rooms = listed(roomsLeft.map(fullName));
    const text = `${roomsLeft.length} rooms of the plan with a number are not in the list: ${rooms}.`;
    told.push(problem('info', 'room-list-rooms-left', '', text, { values: { count: roomsLeft.length, rooms } }));
  }
  return told;
}

export function joinRoomList(plan: CampusPlan, { rows }: RoomList): RoomListJoin {
  const index = new RoomIndex(plan);
  const problems: Problem[] = [];
  const { joined, left } = placeRows(rows, index, problems);
  const changes = joined.flatMap((each): RoomChange[] => {
    problems.push(...checkArea(each));
    const change = changeOf(possible(each, problems), each.place);
    return change === null ? [] : [change];
  });
  const found = new Set(joined.map(({ place }) => place));
  const roomsLeft = index.places.filter((place) => !found.has(place) && numberIn(place.space.name) !== null);
  return {
    rowCount: rows.length,
    joinedCount: joined.length,
    changes,
    rowsLeft: left.map(({ row, room }) => ({ row, room })),
    roomsLeft: roomsLeft.map((place) => ({ spaceId: place.space.id, levelId: place.level.id, room: fullName(place) })),
    problems: [...problems, ...tellLeft(left, roomsLeft)],
  };
}
