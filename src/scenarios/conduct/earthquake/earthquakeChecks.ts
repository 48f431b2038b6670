/** What an earthquake drill misses: names the plan does not have, and places to stand that lie too near to a façade. */
import { type CampusPlan, intersectAll, listOpenings } from '../../../floorplans/index.js';
import { distanceToOutline, type Polygon, type Problem, problem, ringCentroid } from '../../../model/index.js';
import { suggestNames } from '../../parsing/closestNames.js';
import type { DrillSetting } from '../drillConduct.js';
import { type FallZone, fallZones } from './fallZones.js';

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
  const zones = fallZones(plan);
  return plan.assemblyPoints.flatMap((point, k) => {
    const places: readonly Polygon[] =
      point.slots.length > 0 ? point.slots.map((slot) => slot.polygon) : [point.polygon];
    const near = places.flatMap((place) => worst(place, zones) ?? []);
    const nearest = near.reduce<Nearness | null>(
      (best, each) => (best && best.shortM >= each.shortM ? best : each),
      null,
    );
    if (!nearest) return [];
    const { zone, awayM } = nearest;
    const values = {
      point: point.name,
      building: zone.building.name,
      count: near.length,
      distanceM: Math.floor(awayM * 10 + 1e-6) / 10,
      neededM: Math.ceil(zone.reachM * 10 - 1e-6) / 10,
    };
    const message = `The assembly point “${point.name}” lies within reach of what falls from “${zone.building.name}”: ${values.distanceM} m away, where ${values.neededM} m are needed. Move it, or the places of classes that are too near (${near.length}).`;
    const at = ringCentroid(point.polygon.outer);
    return [problem('warning', 'assembly-near-facade', `assemblyPoints[${k}]`, message, { values, place: { at } })];
  });
}

interface Nearness {
  readonly zone: FallZone;
  /** From the place to the building, m. */
  readonly awayM: number;
  /** What is missing to be clear of it, m. */
  readonly shortM: number;
}

function worst(place: Polygon, zones: readonly FallZone[]): Nearness | null {
  let found: Nearness | null = null;
  for (const zone of zones) {
    const awayM = Math.min(...zone.footprint.map((ground) => apartM(place, ground)));
    const shortM = zone.reachM - awayM;
    if (shortM > 0 && (!found || shortM > found.shortM)) found = { zone, awayM, shortM };
  }
  return found;
}

/** Distance of two outlines, m; 0 where they overlap. */
function apartM(one: Polygon, other: Polygon): number {
  if (intersectAll([one], [other]).length > 0) return 0;
  const reach = (from: Polygon, to: Polygon) => Math.min(...from.outer.map((at) => distanceToOutline(at, to)));
  return Math.min(reach(one, other), reach(other, one));
}
