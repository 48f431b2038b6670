/** IMDF openings → the doors and gaps of their levels, each with the spaces it joins. */
import { distance, midpoint, type Problem, problem, type Segment, SNAP_M } from '../../../model/index.js';
import type { Opening, Space } from '../../campusPlan.js';
import { spacesBeside } from '../countPlan.js';
import { type Feature, isObject } from '../features/geojson.js';
import { isOutOfReach, type Projection } from '../features/projection.js';
import { readLabel } from '../labels/label.js';
import { joinedLabel } from '../openings/joinedLabel.js';
import { leadsOutside } from '../openings/leadsOutside.js';
import { tellRoomsWithout } from '../openings/tellRoomsWithout.js';
import { tellSides } from '../openings/tellSides.js';
import { findJoinedSpaces } from '../outlines/spacesJoined.js';
import type { BuildingDraft, LevelDraft } from '../planDraft.js';
import type { ImdfFiles } from './imdfArchive.js';

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
    const { level_id: levelId } = feature.properties;
    const level = typeof levelId === 'string' ? levels.get(levelId) : undefined;
    const segment = readSegment(feature, project);
    if (!level || !segment) continue;
    const opening = toOpening(feature, segment, level);
    const drawn = spacesBeside(midpoint(segment), level.drawnSpaces).map((index) => level.drawnSpaces[index] as Space);
    tellSides(opening, drawn, level, 'opening.geojson', problems);
    level.openings.push(opening);
    read++;
    if (drawn.length === 2) twoSided++;
  }
  tellSummary(files, read, problems);
  tellRoomsWithout(buildings, 'unit.geojson', problems);
  return twoSided;
}
