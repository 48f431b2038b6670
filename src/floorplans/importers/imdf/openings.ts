/** IMDF openings → the doors and gaps of their levels, each with the spaces it joins. */
import {
  distance,
  distanceToOutline,
  isInsidePolygon,
  midpoint,
  type Problem,
  problem,
  type Segment,
  SNAP_M,
} from '../../../model/index.js';
import type { Opening, Space } from '../../campusPlan.js';
import { spacesBeside } from '../countPlan.js';
import { findJoinedSpaces, pointBeside } from '../outlines/spacesJoined.js';
import type { BuildingDraft, LevelDraft } from './buildings.js';
import { type Feature, isObject } from './geojson.js';
import type { ImdfFiles } from './imdfArchive.js';
import { type Label, readLabel } from './labels.js';
import { isOutOfReach, type Projection } from './projection.js';

/** How near the building's outline a way out of it lies, m. */
const OUTER_WALL_M = 0.4;

/** Whether the far side of a one-sided opening is the ground outside, on the ground floor. */
function leadsOutside(segment: Segment, level: LevelDraft): boolean {
  const { outline } = level;
  if (outline === null || level.ordinal !== 0) return false;
  if (distanceToOutline(midpoint(segment), outline) > OUTER_WALL_M) return false;
  return ([1, -1] as const).some((side) => !isInsidePolygon(pointBeside(segment, side, 2 * OUTER_WALL_M), outline));
}

function nearestOtherM(segment: Segment, level: LevelDraft, spaceId: string): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const space of level.drawnSpaces) {
    if (space.id === spaceId) continue;
    nearest = Math.min(nearest, distanceToOutline(midpoint(segment), space.polygon));
  }
  return nearest;
}

/** Tells of an opening that does not lie between exactly two spaces as drawn. */
function tellSides(opening: Opening, drawn: readonly Space[], level: LevelDraft, problems: Problem[]): void {
  const at = midpoint(opening.segment);
  const place = { levelId: level.id, at };
  const tell = (code: string, text: string, values: Record<string, string | number>) =>
    problems.push(
      problem('warning', code, 'opening.geojson', text, { values: { level: level.name, ...values }, place }),
    );
  const first = drawn[0];
  if (!first) {
    const text = `An opening on ${level.name} at (${at[0].toFixed(1)}, ${at[1].toFixed(1)}) touches no room. Move it onto a wall, or leave it out.`;
    tell('opening-without-space', text, {});
  } else if (drawn.length > 2) {
    const rooms = drawn.map((space) => space.name).join(', ');
    const text = `An opening on ${level.name} touches ${drawn.length} rooms (${rooms}); it was taken to join ${opening.name}. Check which rooms it joins.`;
    tell('opening-with-many-spaces', text, { count: drawn.length, rooms });
  } else if (drawn.length === 1 && opening.kind !== 'exit') {
    const away = nearestOtherM(opening.segment, level, first.id);
    const distanceM = Math.round(away * 100) / 100;
    const behind = level.spaces.find((space) => space.id !== first.id && opening.spaceIds.includes(space.id));
    const repair = behind
      ? `${first.name} stands inside ${behind.name}, so the door was taken to lead there`
      : 'it leads nowhere until the room behind it is drawn';
    const text = `A door of ${first.name} (${level.name}) has a room on one side only; the next wall is ${distanceM} m away. It was not taken for an exit: ${repair}. Check where it leads.`;
    tell('opening-one-sided', text, { room: first.name, distanceM });
  }
}

/** The labels of the spaces an opening joins, where it has none of its own. */
function joinedLabel(spaces: readonly Space[]): Label {
  return {
    name: spaces.map((space) => space.name).join(' – '),
    nameEn: spaces.map((space) => space.nameEn ?? space.name).join(' – '),
  };
}

function toOpening(feature: Feature, segment: Segment, level: LevelDraft): Opening {
  const spaces = findJoinedSpaces(segment, level.spaces);
  const isExit = spaces.length === 1 && leadsOutside(segment, level);
  const own = readLabel(feature.properties.name);
  return {
    id: feature.id,
    ...(own ?? joinedLabel(spaces)),
    kind: isExit ? 'exit' : isObject(feature.properties.door) ? 'door' : 'opening',
    segment,
    clearWidthM: Math.round(distance(segment[0], segment[1]) * 1000) / 1000,
    spaceIds: spaces.map((space) => space.id),
    origin: { clearWidthM: 'derived', spaceIds: 'derived', ...(own ? {} : { name: 'derived' }) },
  };
}

function readSegment(feature: Feature, project: Projection): Segment | null {
  if (feature.geometry?.type !== 'LineString') return null;
  const points = feature.geometry.points.map(project);
  if (points.some(isOutOfReach)) return null;
  const segment: Segment = [points[0] as Segment[0], points[points.length - 1] as Segment[1]];
  return distance(segment[0], segment[1]) >= SNAP_M ? segment : null;
}

function tellSummary(files: ImdfFiles, read: number, problems: Problem[]): void {
  const tell = (severity: 'info' | 'warning', code: string, text: string, values: Record<string, string | number>) =>
    problems.push(problem(severity, code, 'opening.geojson', text, { values }));
  if (files.opening.length === 0) {
    tell('warning', 'imdf-without-openings', 'The file has no openings, so no room can be left. Add the doors.', {});
    return;
  }
  const lost = files.opening.length - read;
  if (lost > 0) {
    const text = `${lost} openings have no length, or stand out of reach or on a level that is not in the plan, and were left out.`;
    tell('warning', 'opening-unusable', text, { count: lost });
  }
  const text = `IMDF has no door widths: the clear width of each of the ${read} openings is its drawn length.`;
  tell('info', 'opening-width-derived', text, { count: read });
  const cars = files.opening.filter((feature) => feature.properties.category === 'automobile').length;
  if (cars === 0) return;
  const which = cars === files.opening.length ? `All ${cars} openings are` : `${cars} openings are`;
  const category = `${which} marked as made for cars (category "automobile"); they were read as doors for people.`;
  tell('info', 'opening-category-ignored', category, { count: cars });
}

function tellRoomsWithout(buildings: readonly BuildingDraft[], problems: Problem[]): void {
  for (const building of buildings) {
    for (const level of building.levels) {
      const open = new Set(level.openings.flatMap((opening) => opening.spaceIds));
      for (const space of level.spaces) {
        if (open.has(space.id) || space.isWalkable === false || space.kind === 'lift') continue;
        const text = `${space.name} (${level.name}, ${building.name}) has no opening. Add its door, or leave the room out.`;
        const place = { levelId: level.id, at: space.polygon.outer[0] as Segment[0] };
        const values = { space: space.name, level: level.name, building: building.name };
        problems.push(problem('warning', 'space-without-opening', 'unit.geojson', text, { values, place }));
      }
    }
  }
}

/** @returns how many openings lie between exactly two spaces as drawn */
export function readOpenings(
  files: ImdfFiles,
  buildings: readonly BuildingDraft[],
  project: Projection,
  problems: Problem[],
): number {
  const levels = new Map(buildings.flatMap((building) => building.levels.map((level) => [level.id, level])));
  let read = 0;
  let twoSided = 0;
  for (const feature of files.opening) {
    const level = levels.get(String(feature.properties.level_id));
    const segment = readSegment(feature, project);
    if (!level || !segment) continue;
    const opening = toOpening(feature, segment, level);
    const drawn = spacesBeside(midpoint(segment), level.drawnSpaces).map((index) => level.drawnSpaces[index] as Space);
    tellSides(opening, drawn, level, problems);
    level.openings.push(opening);
    read++;
    if (drawn.length === 2) twoSided++;
  }
  tellSummary(files, read, problems);
  tellRoomsWithout(buildings, problems);
  return twoSided;
}
