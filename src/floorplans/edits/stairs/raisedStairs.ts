/** The staircases up to a storey once more on top of it, for a copy of that storey. */
import type { CampusPlan, Level, Stair } from '../../campusPlan.js';
import { newIds } from '../newId.js';
import { findLevel } from '../planParts.js';
import { endsOnFloors, hasGround } from './stairGround.js';

function raised(
  stair: Stair,
  plan: CampusPlan,
  top: Level,
  copy: Level,
): Pick<Stair, 'flights' | 'landings' | 'riserM'> {
  const from = findLevel(plan, stair.lower.levelId)?.level.elevationM ?? 0;
  const factor = (copy.elevationM - top.elevationM) / (top.elevationM - from);
  const at = (elevationM: number) => Math.round((top.elevationM + (elevationM - from) * factor) * 1000) / 1000;
  return {
    riserM: stair.riserM * factor,
    flights: stair.flights.map((flight) => ({
      ...flight,
      fromElevationM: at(flight.fromElevationM),
      toElevationM: at(flight.toElevationM),
    })),
    landings: stair.landings.map((landing) => ({ ...landing, elevationM: at(landing.elevationM) })),
  };
}

/**
 * @param plan - with the copy on top already
 * @param roomOf - the copy of a room
 */
export function withRaisedStairs(
  plan: CampusPlan,
  top: Level,
  copy: Level,
  roomOf: (spaceId: string) => string | undefined,
): CampusPlan {
  const below = plan.stairs.filter(({ upper }) => upper.levelId === top.id);
  const ids = newIds(plan, 'stair', below.length);
  const made = below.flatMap((stair, index): Stair[] => {
    const spaceId = roomOf(stair.upper.spaceId);
    if (spaceId === undefined) return [];
    const again: Stair = {
      ...stair,
      id: ids[index] as string,
      lower: stair.upper,
      upper: { levelId: copy.id, spaceId },
      ...raised(stair, plan, top, copy),
    };
    return hasGround(plan, again) && endsOnFloors(plan, again) ? [again] : [];
  });
  return { ...plan, stairs: [...plan.stairs, ...made] };
}
