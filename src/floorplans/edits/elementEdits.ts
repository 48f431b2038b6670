/** What is the same for anything with an id: taken away, moved; and obstacles. */
import type { Point } from '../../model/index.js';
import type { CampusPlan, Level, Obstacle } from '../campusPlan.js';
import { movedPolygon } from '../plan/movedLevel.js';
import { changed, type EditOutcome, enclosesNothing, notThere } from './editOutcome.js';
import { allIds, newId } from './newId.js';
import { outlineOf } from './outlineOf.js';
import type { EditOf } from './planEdit.js';
import { findLevel, withLevel } from './planParts.js';

export function addObstacle(plan: CampusPlan, edit: EditOf<'addObstacle'>): EditOutcome {
  const at = findLevel(plan, edit.levelId);
  if (at === null) return notThere(plan, edit.levelId);
  const polygon = outlineOf(edit.outline);
  if (polygon === null) return enclosesNothing(plan);
  const id = newId(plan, 'obstacle');
  const number = at.level.obstacles.length + 1;
  const obstacle: Obstacle = {
    id,
    name: edit.name ?? `障碍 ${number}`,
    nameEn: edit.nameEn ?? edit.name ?? `Obstacle ${number}`,
    kind: edit.obstacleKind,
    polygon,
  };
  return changed(
    withLevel(plan, edit.levelId, (level) => ({ ...level, obstacles: [...level.obstacles, obstacle] })),
    [id],
  );
}

const without = <T extends { readonly id: string }>(items: readonly T[], id: string): readonly T[] =>
  items.some((each) => each.id === id) ? items.filter((each) => each.id !== id) : items;

/** A room goes with its doors: those to another room are left to that one only if they lead outside, else they go too. */
function levelWithout(level: Level, id: string): Level {
  const isRoom = level.spaces.some((space) => space.id === id);
  const openings = isRoom
    ? level.openings.filter(({ spaceIds }) => !spaceIds.includes(id))
    : without(level.openings, id);
  return { ...level, spaces: without(level.spaces, id), openings, obstacles: without(level.obstacles, id) };
}

export function removeElement(plan: CampusPlan, { id }: EditOf<'removeElement'>): EditOutcome {
  if (!allIds(plan).has(id)) return notThere(plan, id);
  const buildings = without(plan.buildings, id).map((building) => ({
    ...building,
    levels: without(building.levels, id).map((level) => levelWithout(level, id)),
  }));
  const levels = new Set(buildings.flatMap((building) => building.levels.map((level) => level.id)));
  const spaces = new Set(
    buildings.flatMap((building) => building.levels.flatMap((level) => level.spaces.map((space) => space.id))),
  );
  const stairs = without(plan.stairs, id).filter(
    ({ lower, upper }) => spaces.has(lower.spaceId) && spaces.has(upper.spaceId),
  );
  const posts = without(plan.posts, id).filter(({ levelId }) => levelId === undefined || levels.has(levelId));
  const assemblyPoints = without(plan.assemblyPoints, id).map((point) => ({
    ...point,
    slots: without(point.slots, id),
  }));
  const { site } = plan;
  const grounds =
    site === undefined ? {} : { site: { ...site, gates: without(site.gates, id), areas: without(site.areas, id) } };
  return changed({ ...plan, ...grounds, buildings, stairs, posts, assemblyPoints }, []);
}

export function moveElement(plan: CampusPlan, { id, by }: EditOf<'moveElement'>): EditOutcome {
  if (!by.every((each) => Math.abs(each) <= 10_000)) return notThere(plan, id);
  const move = ([x, y]: Point): Point => [Math.round((x + by[0]) * 1000) / 1000, Math.round((y + by[1]) * 1000) / 1000];
  const isMovable =
    plan.posts.some((each) => each.id === id) ||
    plan.assemblyPoints.some((each) => each.id === id) ||
    (plan.site?.areas ?? []).some((each) => each.id === id) ||
    plan.buildings.some((building) => building.levels.some((level) => level.obstacles.some((each) => each.id === id)));
  if (!isMovable) return notThere(plan, id);
  const { site } = plan;
  const shape = <T extends { readonly id: string; readonly polygon: Obstacle['polygon'] }>(item: T): T =>
    item.id === id ? { ...item, polygon: movedPolygon(item.polygon, move) } : item;
  const made: CampusPlan = {
    ...plan,
    ...(site === undefined ? {} : { site: { ...site, areas: site.areas.map(shape) } }),
    buildings: plan.buildings.map((building) => ({
      ...building,
      levels: building.levels.map((level) => ({ ...level, obstacles: level.obstacles.map(shape) })),
    })),
    assemblyPoints: plan.assemblyPoints.map((point) =>
      point.id === id
        ? {
            ...shape(point),
            slots: point.slots.map((slot) => ({ ...slot, polygon: movedPolygon(slot.polygon, move) })),
          }
        : point,
    ),
    posts: plan.posts.map((post) => (post.id === id ? { ...post, at: move(post.at) } : post)),
  };
  return changed(made, [id]);
}
