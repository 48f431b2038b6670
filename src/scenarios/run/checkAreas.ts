/** Whether people can stand where a scenario puts them: areas in walls, beside the floor, or partly so. */
import type { WalkableCells } from '../../floorplans/index.js';
import { type Problem, problem, signedArea } from '../../model/index.js';
import type { ScenarioOccupants, ScenarioSource } from '../freeScenario.js';
import { canStandOn, usableAreaM2 } from '../population/placement.js';
import { floorOfLevel, USUAL_RADIUS_M } from '../population/writtenPopulation.js';
import type { Scenario } from '../scenario.js';

/** An area with less of it on the floor than this share is told of. */
const MOSTLY = 0.9;

/** An area nobody can stand in is an error; one that lies partly off the floor is used as far as it goes, and told. */
export function checkAreas({ occupants, sources }: Scenario, cells: WalkableCells): Problem[] {
  return [
    ...occupants.flatMap((each, i) => (each.count === 0 ? [] : checkArea(each, `occupants[${i}].area`, cells))),
    ...sources.flatMap((each, i) => checkArea(each, `sources[${i}].area`, cells)),
  ];
}

function checkArea(entry: ScenarioOccupants | ScenarioSource, path: string, cells: WalkableCells): Problem[] {
  const { id, name = id, level, area, bodyRadiusM: radiusM = USUAL_RADIUS_M } = entry;
  const floor = floorOfLevel(cells, level);
  if (!canStandOn({ floor, within: area, radiusM })) {
    const message = `“${name}”: nobody can stand in its area, which lies in a wall or beside the floor of level “${level}”. Move it onto the floor, ${radiusM} m clear of walls.`;
    return [problem('error', 'area-off-floor', path, message, { values: { who: `“${name}”`, level, radiusM } })];
  }
  const wholeM2 = Math.abs(signedArea(area));
  const share = usableAreaM2({ floor, within: area, radiusM: 0 }) / wholeM2;
  if (!(share < MOSTLY)) return [];
  const percent = Math.round(100 * share);
  const message = `“${name}”: only ${percent} % of its area is floor of level “${level}”, and people stand on that part. Draw the area on the floor.`;
  return [problem('warning', 'area-partly-off-floor', path, message, { values: { who: `“${name}”`, level, percent } })];
}
