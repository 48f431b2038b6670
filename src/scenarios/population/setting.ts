/** What every way of making a population needs to know. */
import type { Cell, WalkableCells } from '../../floorplans/index.js';
import { type Outcome, type Problem, problem, ringCentroid, type Segment } from '../../model/index.js';
import type { Crowd } from './crowd.js';
import type { Group, Person, PlacedPopulation } from './person.js';

export interface Setting {
  readonly cells: WalkableCells;
  readonly seed: number;
  readonly crowd: Crowd;
  /** By cell: whether a person there can get to an assembly point or out. */
  readonly hasWayOut: readonly boolean[];
}

/** More than this are not simulated at once. */
export const MOST_PEOPLE = 100_000;

export interface IndexedCell {
  readonly index: number;
  readonly cell: Cell;
}

/** The floor of a space: one cell, or several where something fixed divides it. */
export function cellsOfSpace({ cells }: WalkableCells, spaceId: string): IndexedCell[] {
  return cells.flatMap((cell, index) => {
    const isPart = cell.kind === 'space' && (cell.id === spaceId || cell.id.startsWith(`${spaceId}~`));
    return isPart ? [{ index, cell }] : [];
  });
}

/** The doorways of some cells, to be kept clear when people are placed. */
export function doorwaysOf({ portals }: WalkableCells, floor: readonly IndexedCell[]): Segment[] {
  return floor.flatMap(({ cell }) => cell.portals.flatMap((index) => (portals[index] ? [portals[index].segment] : [])));
}

/** Where a room is, to take a person there. */
export function placeOf(cell: Cell) {
  const at = ringCentroid(cell.polygon.outer);
  return cell.levelId === null ? { at } : { levelId: cell.levelId, at };
}

/** Who a problem is about: a label of the user's own, or words in Chinese and English. */
export type Who = string | { readonly who: string; readonly whoEn: string };

export function inBothLanguages(who: Who) {
  return typeof who === 'string' ? { who, whoEn: who } : who;
}

export function doNotFit(who: Who, count: number, cell: Cell | undefined, path: string): Problem {
  const words = inBothLanguages(who);
  const where = cell ? ` in “${cell.name}”` : '';
  const message = `${words.whoEn}: ${count} people do not fit${where} without overlapping. Make the area larger or the number smaller.`;
  const values = { ...words, count, room: cell?.name ?? '' };
  return problem('error', 'people-do-not-fit', path, message, cell ? { values, place: placeOf(cell) } : { values });
}

/** More people than can be simulated at once. */
export function tooMany(count: number, path: string): Problem {
  const message = `At least ${count} people are asked for; at most ${MOST_PEOPLE} can be simulated at once. Lower the number.`;
  return problem('error', 'too-many-people', path, message, { values: { count } });
}

export function noWayOut(who: Who, cell: Cell, path: string): Problem {
  const words = inBothLanguages(who);
  const message = `${words.whoEn}: there is no way out of “${cell.name}”. Give it a door that leads to an exit, or place nobody there.`;
  return problem('error', 'room-without-way-out', path, message, {
    values: { ...words, room: cell.name },
    place: placeOf(cell),
  });
}

/** A population, or nothing where a problem stands in the way. */
export function populationOutcome(
  groups: readonly Group[],
  people: readonly Person[],
  problems: readonly Problem[],
): Outcome<PlacedPopulation> {
  if (problems.some((each) => each.severity === 'error')) return { value: null, problems };
  return { value: { groups, people }, problems };
}
