/** Where the fire, smoke and gases of a scenario are in the plan that is run on. */
import type { CampusPlan, WalkableCells } from '../../floorplans/index.js';
import { FIRE_DEFAULTS, type HazardPlace, type SimulationSetup } from '../../sim/index.js';
import type { ScenarioGas, ScenarioSmoke } from '../hazardScenario.js';
import { cellsOfSpace } from '../population/setting.js';
import type { Scenario } from '../scenario.js';
import { readSmokeFiles } from '../smokeFiles/readSmokeFiles.js';
import { ringPolygon } from './exitAreas.js';
import { resolveFire } from './resolveFire.js';

function placeOf({ space, level, area }: ScenarioSmoke | ScenarioGas, cells: WalkableCells): HazardPlace {
  if (space !== undefined) return { cells: cellsOfSpace(cells, space).map(({ index }) => index) };
  const onLevel = cells.cells.flatMap((cell, index) => (cell.planeId === level ? [index] : []));
  return area ? { cells: onLevel, polygon: ringPolygon(area) } : { cells: onLevel };
}

/**
 * Nothing where the scenario has neither fire nor smoke nor gases.
 *
 * @param scenario - checked against the plan
 */
export function resolveHazards(
  scenario: Scenario,
  cells: WalkableCells,
  plan: CampusPlan,
): Pick<SimulationSetup, 'hazards'> {
  const { smoke = [], gases = [], hazardLaws, fire, smokeFiles = [] } = scenario;
  const files = readSmokeFiles(smokeFiles);
  const burnt = fire ? resolveFire(fire, scenario, plan, cells) : null;
  const allSmoke = [...smoke, ...files.smoke];
  const allGases = [...gases, ...files.gases];
  if (!burnt && allSmoke.length + allGases.length === 0) return {};
  return {
    hazards: {
      smoke: [...allSmoke.map((each) => ({ ...placeOf(each, cells), series: each.series })), ...(burnt?.smoke ?? [])],
      gases: [...allGases.map((each) => ({ ...placeOf(each, cells), series: each.series })), ...(burnt?.gases ?? [])],
      ...(burnt ? { burning: burnt.burning, closedAbovePerM: FIRE_DEFAULTS.closedAbovePerM.value } : {}),
      ...hazardLaws,
    },
  };
}
