/** All doors of the buildings, and what is told of them together. */
import { midpoint, type Point, type Problem, problem } from '../../../model/index.js';
import type { Opening } from '../../campusPlan.js';
import { DOOR_WIDTH_M, GAP_WIDTH_M, MAIN_ENTRANCE_WIDTH_M } from '../openings/assumedWidths.js';
import { doubledDoor } from '../openings/doubledDoor.js';
import type { LevelDraft } from '../planDraft.js';
import { doorNodes, MAX_DOORS } from './doorNodes.js';
import type { NodePlaces } from './nodePlaces.js';
import type { BuildingRooms } from './osmBuildings.js';
import type { OsmData, OsmNode } from './osmData.js';
import { doorLevels, isRepeatOn, type PlacedDoor, readDoor } from './osmDoors.js';
import { spaceIdOf, spacesByShape } from './osmRooms.js';

/** A shape on one of its levels. */
interface Use {
  readonly shapeId: string;
  readonly level: LevelDraft;
}

/** Every shape on every level, by the nodes of its outline. */
function usesByNode(built: readonly BuildingRooms[]): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const { building, rooms } of built) {
    const levels = new Map(building.levels.map((level) => [level.fileOrdinal, level]));
    for (const { shape, levels: values } of rooms) {
      const nodes = new Set(shape.parts.flatMap(({ outer, holes }) => [outer, ...holes].flat()));
      const on = values.flatMap((value) => levels.get(value) ?? []);
      for (const node of nodes) {
        const own = uses.get(node) ?? [];
        own.push(...on.map((level) => ({ shapeId: shape.id, level })));
        uses.set(node, own);
      }
    }
  }
  return uses;
}

interface PlacedDoors {
  readonly doors: readonly PlacedDoor[];
  /** Repetitions on levels where no room is. */
  readonly idleRepeats: number;
  /** Doors of levels that are not in the plan, or out of reach. */
  readonly lost: number;
}

function placeDoor(node: OsmNode, at: Point, uses: readonly Use[], built: readonly BuildingRooms[]): PlacedDoor[] {
  const byShape = new Map<string, number[]>();
  for (const { shapeId, level } of uses) byShape.set(shapeId, [...(byShape.get(shapeId) ?? []), level.fileOrdinal]);
  return doorLevels(node, [...byShape.values()]).flatMap((value) => {
    const here = uses.filter(({ level }) => level.fileOrdinal === value);
    const isRepeat = isRepeatOn(node, value);
    const everywhere = built.flatMap(({ building }) => building.levels);
    const level = here[0]?.level ?? (isRepeat ? null : everywhere.find((each) => each.fileOrdinal === value));
    if (!level) return [];
    const shapeIds = here.filter((use) => use.level === level).map((use) => use.shapeId);
    return [{ node, at, level, isRepeat, shapeIds }];
  });
}

function placeDoors(data: OsmData, places: NodePlaces, built: readonly BuildingRooms[]): PlacedDoors {
  const uses = usesByNode(built);
  const doors: PlacedDoor[] = [];
  let idleRepeats = 0;
  let lost = 0;
  for (const node of doorNodes(data).slice(0, MAX_DOORS)) {
    const at = places.at(node.id);
    const placed = at ? placeDoor(node, at, uses.get(node.id) ?? [], built) : [];
    doors.push(...placed);
    if (placed.every((door) => door.isRepeat)) lost++;
    const repeats = placed.filter((door) => door.isRepeat).length;
    idleRepeats += Math.max(0, doorLevels(node, []).filter((level) => isRepeatOn(node, level)).length - repeats);
  }
  return { doors, idleRepeats, lost };
}

/** Where the doors of every room are, by the id of its space. */
function doorsByRoom(doors: readonly PlacedDoor[]): Map<string, Point[]> {
  const byRoom = new Map<string, Point[]>();
  for (const { at, level, shapeIds } of doors) {
    for (const id of shapeIds) {
      const key = `${level.id} ${spaceIdOf(id, level)}`;
      byRoom.set(key, [...(byRoom.get(key) ?? []), at]);
    }
  }
  return byRoom;
}

export interface DoorCounts {
  /** Door nodes of the file that stand on a level of the plan. */
  readonly doors: number;
  /** Of these, shared by exactly two outlines of their level. */
  readonly twoSided: number;
}

function tellDoors(
  { idleRepeats, lost }: PlacedDoors,
  all: number,
  assumed: number,
  path: string,
  problems: Problem[],
): void {
  const tell = (severity: 'info' | 'warning', code: string, text: string, values: Record<string, number>) =>
    problems.push(problem(severity, code, path, text, { values }));
  if (all === 0) {
    tell(
      'warning',
      'osm-without-doors',
      'The file has no doors, so no room can be left. Add nodes with door=* to the outlines.',
      {},
    );
  }
  if (all > MAX_DOORS) {
    const text = `The file has ${all} doors; only the first ${MAX_DOORS} were read. Save one building at a time.`;
    tell('warning', 'osm-too-many-doors', text, { count: all, limit: MAX_DOORS });
  }
  if (assumed > 0) {
    const text = `${assumed} doors have no width in the file: ${DOOR_WIDTH_M} m was assumed for a door, ${GAP_WIDTH_M} m for a gap without a leaf, ${MAIN_ENTRANCE_WIDTH_M} m for a main entrance. Measure those on the main ways out.`;
    const values = { count: assumed, fromM: DOOR_WIDTH_M, untilM: MAIN_ENTRANCE_WIDTH_M };
    tell('info', 'widths-assumed', text, values);
  }
  if (idleRepeats > 0) {
    const text = `${idleRepeats} repetitions of doors (repeat_on) fall on levels where no room has them, and were left out.`;
    tell('info', 'osm-door-repeats-idle', text, { count: idleRepeats });
  }
  if (lost > 0) {
    const text = `${lost} doors stand on a level that is not in the plan, or far from the campus, and were left out. Check their level tags and places.`;
    tell('warning', 'osm-doors-without-level', text, { count: lost });
  }
}

/** A door drawn on top of another one keeps its place and joins nothing. */
function single(door: Opening, level: LevelDraft, path: string, problems: Problem[]): Opening {
  const other = doubledDoor(door, level.openings);
  if (!other) return door;
  const text = `Two doors between ${door.name} (${level.name}) lie on each other; only one of them is used. Leave one out.`;
  const place = { levelId: level.id, at: midpoint(door.segment) };
  const values = { door: door.name, level: level.name };
  problems.push(problem('warning', 'door-doubled', path, text, { values, place }));
  return { ...door, spaceIds: [] };
}

export function readDoors(
  data: OsmData,
  places: NodePlaces,
  built: readonly BuildingRooms[],
  path: string,
  problems: Problem[],
): DoorCounts {
  const placed = placeDoors(data, places, built);
  const byRoom = doorsByRoom(placed.doors);
  const levels = new Set(placed.doors.map((door) => door.level));
  const byShape = new Map([...levels].map((level) => [level, spacesByShape(level)]));
  // a node on an outline is a better door than one beside it
  const ordered = [...placed.doors].sort((p, q) => Math.sign(q.shapeIds.length) - Math.sign(p.shapeIds.length));
  const assumedNodes = new Set<string>();
  let doors = 0;
  let twoSided = 0;
  for (const door of ordered) {
    const { level } = door;
    const read = readDoor(
      door,
      byShape.get(level) ?? new Map(),
      (id) => byRoom.get(`${level.id} ${id}`) ?? [],
      path,
      problems,
    );
    level.openings.push(single(read.opening, level, path, problems));
    if (read.isWidthAssumed) assumedNodes.add(door.node.id);
    if (door.isRepeat) continue;
    doors++;
    if (read.sharedCount === 2) twoSided++;
  }
  tellDoors(placed, doorNodes(data).length, assumedNodes.size, path, problems);
  return { doors, twoSided };
}
