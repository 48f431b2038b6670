/**
 * Arrows for the landings of every staircase: which way on, who comes by, what comes next.
 *
 * Turns are told as somebody sees them who leaves: at a door of the staircase, coming off the stairs on a floor or a
 * landing, at the foot. Those who come in and those who come by on one floor have a sheet each, for they turn otherwise.
 */
import { type CampusPlan, groundLevel } from '../../floorplans/index.js';
import { stairsOfShaft } from '../../scenarios/index.js';
import { compareNames } from './compareNames.js';
import { footSheets } from './footSheets.js';
import type { LandingSheet } from './landingSheet.js';
import type { RouteSheet } from './routeSheets.js';
import { levelIn, type Shaft } from './stairPassers.js';
import { storeySheets } from './storeySheets.js';

function sheetsOfShaft(shaft: Shaft, groundOrdinal: number): LandingSheet[] {
  const ordinalOf = (levelId: string) => levelIn(shaft, levelId)?.ordinal ?? 0;
  const above = shaft.storeys.filter(({ lower }) => ordinalOf(lower.levelId) >= groundOrdinal);
  const below = shaft.storeys.filter(({ upper }) => ordinalOf(upper.levelId) <= groundOrdinal);
  return [
    ...[...above].reverse().flatMap((stair) => [...storeySheets(shaft, stair, true), ...footSheets(shaft, stair)]),
    ...[...below].reverse().flatMap((stair) => storeySheets(shaft, stair, false).reverse()),
  ];
}

/**
 * Building by building, staircase by staircase; down the first, up the second and so on, so that whoever hangs them walks
 * no stairs twice.
 *
 * @param sheets - of the rooms: their first routes say who comes by
 */
export function landingSheets(plan: CampusPlan, sheets: readonly RouteSheet[]): LandingSheet[] {
  return plan.buildings.flatMap((building) => {
    const ground = groundLevel(building);
    if (ground === null) return [];
    const own = plan.stairs.filter(({ lower }) => building.levels.some(({ id }) => id === lower.levelId));
    const ids = [...new Set(own.map(({ id }) => stairsOfShaft(plan, id)[0]?.id ?? id))];
    const nameOf = (id: string) => own.find((stair) => stair.id === id)?.name ?? id;
    const ordinal = (id: string) => building.levels.find((level) => level.id === id)?.ordinal ?? 0;
    return ids
      .sort((p, q) => compareNames(nameOf(p), nameOf(q)))
      .flatMap((stairId, index) => {
        const storeys = [...stairsOfShaft(plan, stairId)].sort(
          (p, q) => ordinal(p.lower.levelId) - ordinal(q.lower.levelId),
        );
        const found = sheetsOfShaft({ building, stairId, storeys, sheets }, ground.ordinal);
        return index % 2 === 0 ? found : found.reverse();
      });
  });
}
