/** Repairs of rooms: a way in where there is none, slivers, names. */
import { midpoint, type Problem, polygonArea } from '../../model/index.js';
import type { Level, Space } from '../campusPlan.js';
import { CRACK_M } from '../checks/brokenCorridorCheck.js';
import type { PlanEdit } from '../edits/planEdit.js';
import { labelOf } from '../labelOf.js';
import { type FacingWall, facingWalls } from '../plan/facingWalls.js';
import type { ElementAt } from './elementAt.js';
import { DOOR_M } from './openingFixes.js';
import type { PlanFix } from './planFix.js';

/** How thick a wall a new door goes through, and how much of it is left beside the door, m. */
const WALL_M = 0.5;
const JAMBS_M = 0.2;

/** A new gap between corridors is at most this wide, m. */
const WIDEST_GAP_M = 6;

const isJoined = (level: Level, space: Space, other: Space) =>
  level.openings.some(({ spaceIds }) => spaceIds.includes(space.id) && spaceIds.includes(other.id));

const isWay = ({ kind }: Space) => kind === 'corridor' || kind === 'hall';

/** The longest wall to a corridor that has room for a door. */
function wallToCorridor(level: Level, space: Space): FacingWall | undefined {
  const walkable = level.spaces.filter((each) => each.isWalkable !== false);
  return facingWalls(space, walkable, WALL_M).find(
    ({ other, lengthM }) =>
      other !== null && isWay(other) && lengthM >= DOOR_M + JAMBS_M && !isJoined(level, space, other),
  );
}

export function addDoor({ level, space }: ElementAt): PlanFix[] {
  if (level === undefined || space === undefined) return [];
  const wall = wallToCorridor(level, space);
  if (wall === undefined || wall.other === null) return [];
  const at = midpoint(wall.segment);
  const edits = [{ kind: 'addOpening', levelId: level.id, at, openingKind: 'door', clearWidthM: DOOR_M } as const];
  return [{ code: 'add-door', values: { space: labelOf(space), other: labelOf(wall.other), widthM: DOOR_M }, edits }];
}

export function markAsShaft({ space }: ElementAt): PlanFix[] {
  if (space === undefined) return [];
  const edits = [{ kind: 'setSpace', spaceId: space.id, isWalkable: false } as const];
  return [{ code: 'mark-as-shaft', values: { space: labelOf(space) }, edits }];
}

/** The doors of a room that the plan has shut. */
export function openDoors({ level, space }: ElementAt): PlanFix[] {
  if (level === undefined || space === undefined) return [];
  const shut = level.openings.filter(({ state, spaceIds }) => state === 'closed' && spaceIds.includes(space.id));
  return shut.map((opening) => ({
    code: 'open-door' as const,
    values: { opening: labelOf(opening) },
    edits: [{ kind: 'setOpening', openingId: opening.id, state: 'open' } as const],
  }));
}

/** Two corridors with a crack between them: a gap as wide as they lie side by side, or one corridor. */
export function joinCorridors({ level, space }: ElementAt): PlanFix[] {
  if (level === undefined || space === undefined) return [];
  const wall = facingWalls(space, level.spaces.filter(isWay), CRACK_M).find(
    ({ other }) => other !== null && !isJoined(level, space, other),
  );
  if (wall === undefined || wall.other === null) return [];
  const values = { first: labelOf(space), second: labelOf(wall.other) };
  const widthM = Math.floor(Math.min(wall.lengthM, WIDEST_GAP_M) * 10) / 10;
  const gap: PlanEdit = {
    kind: 'addOpening',
    levelId: level.id,
    at: midpoint(wall.segment),
    openingKind: 'opening',
    clearWidthM: widthM,
  };
  const merge: PlanEdit = { kind: 'mergeSpaces', spaceId: wall.other.id, otherId: space.id };
  return [
    { code: 'join-corridors', values: { ...values, widthM }, edits: [gap] },
    { code: 'merge-corridors', values, edits: [merge] },
  ];
}

export function removeSpace({ space }: ElementAt): PlanFix[] {
  if (space === undefined) return [];
  return [
    { code: 'remove-space', values: { space: labelOf(space) }, edits: [{ kind: 'removeElement', id: space.id }] },
  ];
}

/** All rooms of the name but the first get a number behind it. */
export function renameSpaces({ level, space }: ElementAt): PlanFix[] {
  if (level === undefined || space === undefined) return [];
  const taken = new Set(level.spaces.map(({ name }) => name));
  const edits: PlanEdit[] = [];
  let number = 1;
  for (const each of level.spaces) {
    if (each.name !== space.name || each === space || each.kind === 'corridor') continue;
    do number++;
    while (taken.has(`${space.name}-${number}`));
    const nameEn = each.nameEn === undefined ? {} : { nameEn: `${each.nameEn}-${number}` };
    edits.push({ kind: 'setSpace', spaceId: each.id, name: `${space.name}-${number}`, ...nameEn });
  }
  return edits.length === 0
    ? []
    : [{ code: 'rename-spaces', values: { space: space.name, count: edits.length }, edits }];
}

/** The floor that two rooms share goes to one of them: to the smaller one first, as a reader does. */
export function trimOverlap({ level, space }: ElementAt, { values }: Problem): PlanFix[] {
  const other = level?.spaces.find((each) => each !== space && labelOf(each) === values?.second);
  if (space === undefined || other === undefined) return [];
  const [smaller, larger] = polygonArea(space.polygon) <= polygonArea(other.polygon) ? [space, other] : [other, space];
  return [[larger, smaller] as const, [smaller, larger] as const].map(([trimmed, keeper]) => ({
    code: 'trim-space' as const,
    values: { space: labelOf(trimmed), keeper: labelOf(keeper) },
    edits: [{ kind: 'trimSpace', spaceId: trimmed.id, keeperId: keeper.id } as const],
  }));
}
