/** Rooms drawn, described, joined. */
import { type Polygon, polygonArea } from '../../model/index.js';
import type { CampusPlan, Space } from '../campusPlan.js';
import { offsetAll, subtractAll } from '../cells/clipping.js';
import { labelOf } from '../labelOf.js';
import { changed, type EditOutcome, notThere, refused } from './editOutcome.js';
import { newId } from './newId.js';
import { outlineOf } from './outlineOf.js';
import type { EditOf } from './planEdit.js';
import { findLevel, findSpace, withItem, withLevel, withoutMarks } from './planParts.js';

/** Smaller rooms are slips of the hand, m². */
const LEAST_ROOM_M2 = 0.5;

/** A wall between two rooms that are joined is no thicker than this, m. */
const THICKEST_WALL_M = 0.6;

/** The next room number of a level that is free: one more than the highest one there. */
function nextName(spaces: readonly Space[], ordinal: number): string {
  const numbers = spaces
    .map(({ name }) => Number(/^\D*(\d{2,4})\b/.exec(name)?.[1] ?? Number.NaN))
    .filter(Number.isInteger);
  return String(numbers.length > 0 ? Math.max(...numbers) + 1 : (ordinal + 1) * 100 + 1);
}

export function drawRoom(plan: CampusPlan, edit: EditOf<'drawRoom'>): EditOutcome {
  const at = findLevel(plan, edit.levelId);
  if (at === null) return notThere(plan, edit.levelId);
  const { level } = at;
  const drawn = outlineOf(edit.outline);
  const free =
    drawn === null
      ? []
      : subtractAll(
          [drawn],
          level.spaces.map(({ polygon }) => polygon),
        );
  const polygon = free[0];
  if (polygon === undefined || polygonArea(polygon) < LEAST_ROOM_M2) {
    const text = `There is no free floor inside this outline on ${labelOf(level)}: rooms lie there already, or its corners enclose nothing. Draw beside them, or part a room with a wall.`;
    return refused(plan, 'edit-room-without-floor', text, { level: labelOf(level) });
  }
  const id = newId(plan, 'room');
  const name = edit.name ?? nextName(level.spaces, level.ordinal);
  const space: Space = {
    id,
    name,
    ...(edit.nameEn === undefined ? {} : { nameEn: edit.nameEn }),
    kind: edit.spaceKind,
    polygon,
    ...(edit.name === undefined ? { origin: { name: 'derived' as const } } : {}),
  };
  return changed(
    withLevel(plan, level.id, (each) => ({ ...each, spaces: [...each.spaces, space] })),
    [id],
  );
}

export function setSpace(plan: CampusPlan, edit: EditOf<'setSpace'>): EditOutcome {
  const at = findSpace(plan, edit.spaceId);
  if (at === null) return notThere(plan, edit.spaceId);
  const { capacity } = edit;
  if (typeof capacity === 'number' && !(Number.isInteger(capacity) && capacity >= 0 && capacity <= 100_000)) {
    const text = `${capacity} is no number of people. Write a whole number from 0.`;
    return refused(plan, 'edit-capacity-invalid', text, { capacity });
  }
  const change = (space: Space): Space => {
    const { capacity: before, origin, ...rest } = space;
    const kept = capacity === undefined ? before : (capacity ?? undefined);
    const byHand = [
      ...(edit.name === undefined ? [] : ['name']),
      ...(edit.spaceKind === undefined ? [] : ['kind']),
      ...(capacity === undefined ? [] : ['capacity']),
    ];
    return {
      ...rest,
      ...(edit.name === undefined ? {} : { name: edit.name }),
      ...(edit.nameEn === undefined ? {} : { nameEn: edit.nameEn }),
      ...(edit.spaceKind === undefined ? {} : { kind: edit.spaceKind }),
      ...(edit.isWalkable === undefined ? {} : { isWalkable: edit.isWalkable }),
      ...(kept === undefined ? {} : { capacity: kept }),
      ...withoutMarks(origin, byHand),
    };
  };
  return changed(
    withLevel(plan, at.level.id, (level) => ({ ...level, spaces: withItem(level.spaces, edit.spaceId, change) })),
    [edit.spaceId],
  );
}

export function setSpaces(plan: CampusPlan, { edits }: EditOf<'setSpaces'>): EditOutcome {
  let made = plan;
  for (const edit of edits) {
    const outcome = setSpace(made, edit);
    if (outcome.problems.length > 0) return { ...outcome, plan };
    made = outcome.plan;
  }
  return changed(
    made,
    edits.map(({ spaceId }) => spaceId),
  );
}

/** Both rooms and the wall between them as one area; `null` where more than a wall lies between. */
function joined(a: Polygon, b: Polygon, others: readonly Polygon[]): Polygon | null {
  const closed = offsetAll(offsetAll([a, b], THICKEST_WALL_M / 2), -THICKEST_WALL_M / 2);
  const parts = subtractAll(closed, others);
  return parts.length === 1 ? (parts[0] as Polygon) : null;
}

export function mergeSpaces(plan: CampusPlan, { spaceId, otherId }: EditOf<'mergeSpaces'>): EditOutcome {
  const at = findSpace(plan, spaceId);
  if (at === null) return notThere(plan, spaceId);
  const { level, space } = at;
  const other = level.spaces.find((each) => each.id === otherId);
  if (other === undefined || other === space) return notThere(plan, otherId);
  const others = level.spaces.filter((each) => each !== space && each !== other).map(({ polygon }) => polygon);
  const polygon = joined(space.polygon, other.polygon, others);
  if (polygon === null) {
    const values = { first: labelOf(space), second: labelOf(other) };
    const text = `${values.first} and ${values.second} do not lie wall to wall, so they cannot become one room. Draw the floor between them first.`;
    return refused(plan, 'edit-rooms-do-not-touch', text, values);
  }
  const spaces = level.spaces
    .filter((each) => each !== other)
    .map((each) => (each === space ? { ...each, polygon } : each));
  const openings = level.openings
    .map((opening) => ({ ...opening, spaceIds: opening.spaceIds.map((id) => (id === otherId ? spaceId : id)) }))
    .filter(({ spaceIds }) => !(spaceIds.length === 2 && spaceIds[0] === spaceIds[1] && spaceIds[0] === spaceId));
  const stairs = plan.stairs.map((stair) => ({
    ...stair,
    lower: stair.lower.spaceId === otherId ? { ...stair.lower, spaceId } : stair.lower,
    upper: stair.upper.spaceId === otherId ? { ...stair.upper, spaceId } : stair.upper,
  }));
  return changed({ ...withLevel(plan, level.id, (each) => ({ ...each, spaces, openings })), stairs }, [spaceId]);
}

export function trimSpace(plan: CampusPlan, { spaceId, keeperId }: EditOf<'trimSpace'>): EditOutcome {
  const at = findSpace(plan, spaceId);
  if (at === null) return notThere(plan, spaceId);
  const keeper = at.level.spaces.find(({ id }) => id === keeperId);
  if (keeper === undefined || keeper === at.space) return notThere(plan, keeperId);
  const parts = subtractAll([at.space.polygon], [keeper.polygon]);
  const [polygon] = parts;
  if (polygon === undefined || parts.length > 1 || polygonArea(polygon) < LEAST_ROOM_M2) {
    const values = { space: labelOf(at.space), keeper: labelOf(keeper) };
    const text = `Without the floor of ${values.keeper} nothing whole is left of ${values.space}. Remove one of them, or move their walls.`;
    return refused(plan, 'edit-nothing-left', text, values);
  }
  return changed(
    withLevel(plan, at.level.id, (level) => ({
      ...level,
      spaces: withItem(level.spaces, spaceId, (space) => ({ ...space, polygon })),
    })),
    [spaceId],
  );
}
