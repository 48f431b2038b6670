/** What people who open the well-known text of a level should know. */
import { type Polygon, type Problem, problem } from '../../../model/index.js';
import type { LevelPlace } from '../../plan/planElements.js';

/** What a level is called together with its building. */
export const levelLabel = ({ building, level }: LevelPlace): string => `${building.name} ${level.name}`.trim();

/** A level without any floor is left out. */
export function tellNoFloor(place: LevelPlace): Problem {
  const name = levelLabel(place);
  const text = `${name} has no floor people can walk on, and was left out. Draw its rooms.`;
  return problem('warning', 'wkt-level-empty', place.path, text, { values: { level: name } });
}

/** Movement models take one polygon: parts without a door between them are several. */
export function tellParts(place: LevelPlace, floor: readonly Polygon[]): Problem[] {
  if (floor.length < 2) return [];
  const values = { level: levelLabel(place), count: floor.length };
  const text = `The floor of ${values.level} has ${values.count} parts that no open door joins; JuPedSim takes one polygon at a time. Add the doors, or use the largest part, which stands first.`;
  return [problem('info', 'wkt-parts-apart', place.path, text, { values })];
}

/** Rooms, doors as things, stairs, exits and the grounds have no place in a polygon. */
export function tellWktKeeps(): Problem {
  const text =
    'WKT keeps the floor people can walk on, doorways and furniture taken into account; rooms, names, stairs, exits and the grounds are not in it. Keep the plan as JSON too.';
  return problem('info', 'wkt-keeps-floor', '', text);
}
