/** Where the smoke and gases of a scenario are in the plan that is run on. */
import type { WalkableCells } from '../../floorplans/index.js';
import type { HazardPlace, SimulationSetup } from '../../sim/index.js';
import type { ScenarioGas, ScenarioSmoke } from '../hazardScenario.js';
import { cellsOfSpace } from '../population/setting.js';
import type { Scenario } from '../scenario.js';
import { ringPolygon } from './exitAreas.js';

function placeOf({ space, level, area }: ScenarioSmoke | ScenarioGas, cells: WalkableCells): HazardPlace {
  if (space !== undefined) return { cells: cellsOfSpace(cells, space).map(({ index }) => index) };
  const onLevel = cells.cells.flatMap((cell, index) => (cell.planeId === level ? [index] : []));
  return area ? { cells: onLevel, polygon: ringPolygon(area) } : { cells: onLevel };
}

/** Nothing where the scenario has neither smoke nor gases. */
export function resolveHazards(
  { smoke = [], gases = [], hazardLaws }: Scenario,
  cells: WalkableCells,
): Pick<SimulationSetup, 'hazards'> {
  if (smoke.length + gases.length === 0) return {};
  return {
    hazards: {
      smoke: smoke.map((each) => ({ ...placeOf(each, cells), series: each.series })),
      gases: gases.map((each) => ({ ...placeOf(each, cells), series: each.series })),
      ...hazardLaws,
    },
  };
}
