/**
 * The place a queue belongs to, and what a person calls it.
 *
 * Whoever waits on a staircase or to get onto it belongs to that staircase at the storey they stand on; on a flight or
 * landing that is the storey below. Everyone else belongs to the door or opening they are waiting to pass, or to the
 * goal they are waiting to reach; on the ground close to a door, to the crowd outside it.
 */
import type { WalkableCells } from '../../floorplans/index.js';
import type { RunRecord } from '../record/runRecord.js';
import type { Heading } from './headings.js';
import type { PlaceNames, Words } from './placeNames.js';

function isPartOfStair(cells: WalkableCells, cell: number): boolean {
  const { stairId, spaceKind } = cells.cells[cell] ?? {};
  return Boolean(stairId) || spaceKind === 'stair';
}

/** The cell on the other side of a portal; -1 where the plan ends. */
export function farSide(cells: WalkableCells, portal: number, cell: number): number {
  const { a, b } = cells.portals[portal] ?? { a: -1, b: -1 };
  return a === cell ? b : a;
}

/** The staircase cell that decides the place, or null away from stairs. */
function stairCell(cells: WalkableCells, cell: number, heading: Heading): number | null {
  if (isPartOfStair(cells, cell)) return cell;
  if (heading.kind !== 'portal') return null;
  const far = farSide(cells, heading.index, cell);
  return isPartOfStair(cells, far) ? far : null;
}

/** Equal for everyone whose waiting belongs to one place. */
export function queuePlaceKey(cells: WalkableCells, names: PlaceNames, cell: number, heading: Heading): string {
  const stair = stairCell(cells, cell, heading);
  const shaft = stair === null ? null : names.shaft(stair);
  if (shaft !== null) return `stair ${shaft.key} ${cells.cells[cell]?.levelId ?? ''}`;
  return `${heading.kind} ${heading.index}`;
}

function join(place: Words, level: Words, separator: Words): Words {
  if (level.zh === '') return place;
  return { zh: `${place.zh}${separator.zh}${level.zh}`, en: `${place.en}${separator.en}${level.en}` };
}

const AFTER_PLACE: Words = { zh: ' ', en: ', ' };

/** "B 梯口 2 层", or "B 梯出口 1 层" where most are waiting to get out of the staircase. */
function stairWords(cells: WalkableCells, shaft: Words, cell: number, heading: Heading): Words {
  const leavesStair =
    heading.kind === 'portal' &&
    isPartOfStair(cells, cell) &&
    !isPartOfStair(cells, farSide(cells, heading.index, cell));
  if (leavesStair) return { zh: `${shaft.zh}出口`, en: `${shaft.en} exit` };
  return { zh: shaft.zh.endsWith('梯') ? `${shaft.zh}口` : shaft.zh, en: shaft.en };
}

/** A door that has no name of its own is called after the room it is the door of. */
function doorWords(cells: WalkableCells, cell: number, portal: number): Words {
  const door = cells.portals[portal];
  const room = cells.cells[cell];
  if (door === undefined || room === undefined) return { zh: '', en: '' };
  const named = (name: string, roomName: string) => name !== '' && name !== roomName && !name.includes(' – ');
  return {
    zh: named(door.name, room.name) ? door.name : `${room.name} 门口`,
    en: named(door.nameEn, room.nameEn) ? door.nameEn : `Door of ${room.nameEn}`,
  };
}

/** Room numbers tell the storey already. */
const TELLS_STOREY = /\d{3}/;

/**
 * Words for a place.
 *
 * @param cell - where most of the people stand
 * @param heading - what most of them are waiting for
 */
export function queuePlaceWords(
  cells: WalkableCells,
  names: PlaceNames,
  goals: RunRecord['goals'],
  cell: number,
  heading: Heading,
): Words {
  const level = names.level(cells.cells[cell]?.levelId ?? null);
  const stair = stairCell(cells, cell, heading);
  const shaft = stair === null ? null : names.shaft(stair);
  if (shaft !== null) {
    return names.inBuilding(cell, join(stairWords(cells, shaft, cell, heading), level, AFTER_PLACE));
  }
  if (heading.kind === 'goal') {
    const goal = goals[heading.index];
    return { zh: goal?.name || goal?.id || '', en: goal?.nameEn || goal?.id || '' };
  }
  const door = doorWords(cells, cell, heading.index);
  const words = heading.kind === 'outside' ? { zh: `${door.zh}外`, en: `Outside ${door.en}` } : door;
  const kind = cells.portals[heading.index]?.kind;
  const tellsLevel = kind === 'exit' || kind === 'gate' || TELLS_STOREY.test(words.zh);
  return names.inBuilding(cell, tellsLevel ? words : join(words, level, AFTER_PLACE));
}
