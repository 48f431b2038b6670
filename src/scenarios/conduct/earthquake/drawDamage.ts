/** What the earthquake breaks: named in the scenario, or drawn from the seed thing by thing. */
import {
  buildingFootprint,
  type CampusPlan,
  listOpenings,
  type Opening,
  type Stair,
} from '../../../floorplans/index.js';
import { distance, type Polygon, randomStream, type Segment, signedArea } from '../../../model/index.js';
import { type BuildingStrength, DAMAGE_CHANCES, type DamageGrade, damageGrade } from '../../../sim/index.js';
import {
  EARTHQUAKE_DEFAULTS,
  type FacadeDamage,
  type ScenarioEarthquake,
  type StairDamage,
} from '../../earthquakeScenario.js';
import type { Scenario } from '../../scenario.js';

type Building = CampusPlan['buildings'][number];

/** Shorter edges of an outline are corners, not façades, m. */
const LEAST_FACADE_M = 2;

export interface EarthquakeDamage {
  readonly stairs: readonly { readonly stair: Stair; readonly damage: StairDamage }[];
  readonly doors: readonly Opening[];
  readonly facades: readonly { readonly building: Building; readonly facade: Segment; readonly damage: FacadeDamage }[];
}

export function strengthOf(buildingId: string | null, { strength }: ScenarioEarthquake): BuildingStrength {
  const own = strength?.buildings?.find((each) => each.building === buildingId)?.strength;
  return own ?? strength?.everywhere ?? EARTHQUAKE_DEFAULTS.strength.value;
}

/** The same for the same seed; every stair, door and façade has a stream of its own. */
export function drawDamage(
  plan: CampusPlan,
  { seed, earthquake = {} }: Pick<Scenario, 'seed' | 'earthquake'>,
): EarthquakeDamage {
  const { damage: stated = {}, intensity = EARTHQUAKE_DEFAULTS.intensity.value } = earthquake;
  const gradeOf = (building: Building | undefined): DamageGrade =>
    stated.drawn && building ? damageGrade(strengthOf(building.id, earthquake), intensity) : 'none';
  const draw = (purpose: string, id: string) => randomStream(seed, purpose, id).next();

  const stairs = plan.stairs.flatMap((stair) => {
    const named = stated.stairs?.find((each) => each.stair === stair.id)?.damage;
    const damage = named ?? drawnStair(gradeOf(buildingOfStair(plan, stair)), draw('stairDamage', stair.id));
    return damage === null ? [] : [{ stair, damage }];
  });
  const doors = listOpenings(plan).flatMap(({ opening, building }) => {
    if (stated.doors?.includes(opening.id)) return [opening];
    if (opening.kind !== 'door' && opening.kind !== 'exit') return [];
    const chance = DAMAGE_CHANCES.value[gradeOf(building)].doorJammed;
    return draw('doorDamage', opening.id) < chance ? [opening] : [];
  });
  const facades = plan.buildings.flatMap((building) => {
    const named = stated.facades?.find((each) => each.building === building.id)?.damage;
    const grade = gradeOf(building);
    return facadesOf(building).flatMap((facade, k) => {
      if (named) return [{ building, facade, damage: named }];
      if (grade === 'none' || draw('facadeDamage', `${building.id}/${k}`) >= DAMAGE_CHANCES.value[grade].facadeDown)
        return [];
      return [{ building, facade, damage: grade }];
    });
  });
  return { stairs, doors, facades };
}

/** One draw decides: the lowest values block the stair, the next strew it. */
function drawnStair(grade: DamageGrade, uniform: number): StairDamage | null {
  if (grade === 'none') return null;
  const { stairBlocked, stairStrewn } = DAMAGE_CHANCES.value[grade];
  if (uniform < stairBlocked) return 'blocked';
  return uniform < stairBlocked + stairStrewn ? grade : null;
}

function buildingOfStair({ buildings }: CampusPlan, { lower }: Stair): Building | undefined {
  return buildings.find((building) => building.levels.some((level) => level.id === lower.levelId));
}

/** Lengths of outside wall, counter-clockwise round the building. */
function facadesOf(building: Building): Segment[] {
  return buildingFootprint(building).flatMap(({ outer }: Polygon) => {
    const ring = signedArea(outer) < 0 ? [...outer].reverse() : outer;
    return ring.flatMap((from, k): Segment[] => {
      const to = ring[(k + 1) % ring.length] as (typeof ring)[number];
      return distance(from, to) < LEAST_FACADE_M ? [] : [[from, to]];
    });
  });
}
