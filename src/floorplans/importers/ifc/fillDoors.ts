/** The doors of an IFC model → the openings of its levels, with what could not be solved told one by one. */
import { type Problem, problem } from '../../../model/index.js';
import type { Opening, Space } from '../../campusPlan.js';
import { joinedLabel } from '../openings/joinedLabel.js';
import { leadsOutside } from '../openings/leadsOutside.js';
import { tellSides } from '../openings/tellSides.js';
import type { LevelDraft } from '../planDraft.js';
import { type DoorPlace, FRAME_M } from './doorPlaces.js';
import { roomsBeside } from './doorSides.js';

export interface DoorCounts {
  /** Doors whose two rooms the model names. */
  byBoundary: number;
  /** Of the others, those with a room on both sides as they lie. */
  byGeometry: number;
  exits: number;
  /** Doors inside a room, as of a toilet cubicle, by the room's name. */
  readonly within: string[];
  /** With a room on one side only that do not lead outside, or on none. */
  unsolved: number;
}

/** Rooms the model says the door bounds, in the plan; those of other storeys are none of them. */
export type BoundedSpaces = (door: number) => readonly string[];

function joinedRooms(
  door: DoorPlace,
  named: readonly string[],
  level: LevelDraft,
): { spaces: Space[]; isNamed: boolean } {
  const spaces = level.spaces.filter(({ id }) => named.includes(id));
  if (spaces.length === 2) return { spaces, isNamed: true };
  const beside = roomsBeside(door.segment, door.depthM, level.spaces);
  // a model that names one room and means it: a door seldom bounds another room than it stands beside
  return { spaces: beside.length === 0 ? spaces.slice(0, 1) : beside, isNamed: false };
}

export function fillDoors(
  level: LevelDraft,
  doors: readonly DoorPlace[],
  boundedSpaces: BoundedSpaces,
  path: string,
  counts: DoorCounts,
  problems: Problem[],
): void {
  for (const door of doors) {
    const { spaces, isNamed } = joinedRooms(door, boundedSpaces(door.id), level);
    const isExit = spaces.length === 1 && leadsOutside(door.segment, level);
    const opening: Opening = {
      id: door.globalId,
      ...joinedLabel([...new Set(spaces)]),
      kind: isExit ? 'exit' : 'door',
      segment: door.segment,
      clearWidthM: door.clearWidthM,
      spaceIds: spaces.map(({ id }) => id),
      origin: { name: 'derived', clearWidthM: 'derived', ...(isNamed ? {} : { spaceIds: 'derived' as const }) },
    };
    if (isNamed) counts.byBoundary++;
    else if (spaces.length === 2 && spaces[0] === spaces[1]) counts.within.push(spaces[0]?.name ?? '');
    else if (spaces.length === 2) counts.byGeometry++;
    else if (isExit) counts.exits++;
    else {
      counts.unsolved++;
      tellSides(opening, spaces, level, path, problems);
    }
    level.openings.push(opening);
  }
}

export function tellDoorCounts(
  { byBoundary, byGeometry, exits, within, unsolved }: DoorCounts,
  lost: number,
  path: string,
  problems: Problem[],
): void {
  const count = byBoundary + byGeometry + exits + within.length + unsolved;
  const text = `Read ${count} doors: the model names both rooms of ${byBoundary}; of the others ${byGeometry} have a room on both sides, ${exits} lead outside, ${within.length} stand inside a room, and ${unsolved} are open questions. Clear widths are the stated widths less ${FRAME_M} m for the frame.`;
  const values = { count, byBoundary, byGeometry, exits, within: within.length, unsolved, frameM: FRAME_M };
  problems.push(problem('info', 'ifc-doors-read', path, text, { values }));
  if (within.length > 0) {
    const rooms = [...new Set(within)]
      .map((name) => `${name} (${within.filter((each) => each === name).length})`)
      .join(', ');
    const inside = `${within.length} doors have one room on both sides, as those of toilet cubicles: ${rooms}. If a room lies behind one of them, add it.`;
    problems.push(problem('info', 'ifc-doors-within', path, inside, { values: { count: within.length, rooms } }));
  }
  if (lost === 0) return;
  const left = `${lost} doors have no shape, or stand far from every room, and were left out. Export the model with the geometry of its doors.`;
  problems.push(problem('warning', 'ifc-doors-without-shape', path, left, { values: { count: lost } }));
}

/** Whether a door stands on a storey: by its own floor, for models that do not say. */
export function nearestLevel(door: DoorPlace, levels: readonly LevelDraft[]): LevelDraft | null {
  const away = (level: LevelDraft) => Math.abs(level.elevationM - door.bottomM);
  return levels.reduce<LevelDraft | null>((best, each) => (best && away(best) <= away(each) ? best : each), null);
}
