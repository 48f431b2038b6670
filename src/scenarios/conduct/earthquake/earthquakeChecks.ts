/** What an earthquake drill misses: names the plan does not have, and places to stand that lie too near to a façade. */
import { type CampusPlan, listOpenings, nearFacades, toldDistances } from '../../../floorplans/index.js';
import { type Problem, problem, ringCentroid } from '../../../model/index.js';
import { suggestNames } from '../../parsing/closestNames.js';
import type { DrillSetting } from '../drillConduct.js';

export function checkEarthquake({ plan, scenario }: Pick<DrillSetting, 'plan' | 'scenario'>): Problem[] {
  const { strength, damage } = scenario.earthquake ?? {};
  const problems: Problem[] = [];
  const require = (id: string, known: readonly string[], code: string, path: string, what: string) => {
    if (known.includes(id)) return;
    const message = `The earthquake names “${id}”, and the plan has no such ${what}. ${suggestNames(id, known)}`;
    problems.push(problem('error', code, `earthquake.${path}`, message, { values: { id } }));
  };
  const buildings = plan.buildings.map((building) => building.id);
  const doors = listOpenings(plan).map(({ opening }) => opening.id);
  const stairs = plan.stairs.map((stair) => stair.id);
  strength?.buildings?.forEach(({ building }, k) => {
    require(building, buildings, 'unknown-building', `strength.buildings[${k}].building`, 'building');
  });
  damage?.stairs?.forEach(({ stair }, k) => {
    require(stair, stairs, 'unknown-stair', `damage.stairs[${k}].stair`, 'stair');
  });
  damage?.doors?.forEach((door, k) => {
    require(door, doors, 'unknown-door', `damage.doors[${k}]`, 'door');
  });
  damage?.facades?.forEach(({ building }, k) => {
    require(building, buildings, 'unknown-building', `damage.facades[${k}].building`, 'building');
  });
  return [...problems, ...checkGround(plan)];
}

/** Assembly points within reach of what falls; or no grounds to tell it by. */
function checkGround(plan: CampusPlan): Problem[] {
  if (!plan.site) {
    const message =
      'The plan has no grounds, so nobody can be kept clear of façades: people are out when they leave a building. Draw the grounds and an assembly point.';
    return [problem('warning', 'earthquake-without-grounds', 'site', message)];
  }
  return nearFacades(plan).map((near) => {
    const { point, building, count, index } = near;
    const values = { point: point.name, building: building.name, count, ...toldDistances(near) };
    const message = `The assembly point “${point.name}” lies within reach of what falls from “${building.name}”: ${values.distanceM} m away, where ${values.neededM} m are needed. Move it, or the places of classes that are too near (${count}).`;
    const at = ringCentroid(point.polygon.outer);
    return problem('warning', 'assembly-near-facade', `assemblyPoints[${index}]`, message, { values, place: { at } });
  });
}
