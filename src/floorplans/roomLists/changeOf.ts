/** What one row of a list changes of its room. */
import type { Space } from '../campusPlan.js';
import type { SpacePlace } from '../plan/planElements.js';
import type { RoomChange, RoomFieldChange, RoomListRow } from './roomList.js';
import { numberIn, plainRoom } from './roomNumbers.js';

/** As on a door plate: the number stays in front of the name, so that the next list finds the room again. */
function nameFor(name: string, before: string): string {
  if (plainRoom(before).includes(plainRoom(name))) return before;
  const number = numberIn(before);
  if (number === null || name.normalize('NFKC').toLowerCase().includes(number)) return name;
  const written = before.match(new RegExp(number.replace(/[-]/g, '\\-'), 'i'))?.[0] ?? number;
  return `${written} ${name}`;
}

/** The English twin follows where the list has one, or where it was only a copy. */
function nameEnFor({ nameEn }: RoomListRow, { name, nameEn: before }: Space, to: string): string | undefined {
  if (nameEn !== undefined) return before === undefined ? nameEn : nameFor(nameEn, before);
  return before === name && to !== name ? to : undefined;
}

/** `null` where the plan says the same already. */
export function changeOf(row: RoomListRow, { space, level, building }: SpacePlace): RoomChange | null {
  const fields: RoomFieldChange[] = [];
  const name = row.name === undefined ? space.name : nameFor(row.name, space.name);
  if (name !== space.name) fields.push({ field: 'name', from: space.name, to: name });
  if (row.kind !== undefined && row.kind !== space.kind) fields.push({ field: 'kind', from: space.kind, to: row.kind });
  if (row.capacity !== undefined && row.capacity !== space.capacity) {
    fields.push({ field: 'capacity', from: space.capacity ?? null, to: row.capacity });
  }
  const nameEn = nameEnFor(row, space, name);
  const isTwinNew = nameEn !== undefined && nameEn !== space.nameEn;
  if (fields.length === 0 && !isTwinNew) return null;
  if (isTwinNew && name === space.name) fields.push({ field: 'name', from: space.nameEn ?? '', to: nameEn });
  const of = (field: RoomFieldChange['field']) => fields.some((each) => each.field === field);
  return {
    row: row.row,
    spaceId: space.id,
    levelId: level.id,
    room: `${building.name} ${space.name}`.trim(),
    roomEn: `${building.nameEn ?? building.name} ${space.nameEn ?? space.name}`.trim(),
    fields,
    edit: {
      kind: 'setSpace',
      spaceId: space.id,
      ...(name === space.name ? {} : { name }),
      ...(isTwinNew ? { nameEn } : {}),
      ...(of('kind') && row.kind !== undefined ? { spaceKind: row.kind } : {}),
      ...(of('capacity') && row.capacity !== undefined ? { capacity: row.capacity } : {}),
    },
  };
}
