/** The night drill as a kind. */
import { nightDrillMachine } from '../machines/drillMachines.js';
import { NIGHT_DRILL_PHASES } from '../machines/nightDrill.js';
import type { DrillKind } from './drillConduct.js';
import { checkNight } from './night/nightChecks.js';
import { conductNight } from './night/nightConduct.js';
import { planNight } from './night/nightPlan.js';
import { placesOf } from './night/rounds.js';

export const night: DrillKind = {
  machine: nightDrillMachine,
  phases: NIGHT_DRILL_PHASES,
  usualSlot: 'night',
  places: (setting) => placesOf(planNight(setting).rounds),
  check: checkNight,
  begin(setting, input) {
    const { rounds, counted } = planNight(setting);
    // without wardens the rooms of the storey with the most of them are counted one after the other
    const perStorey = new Map<string, number>();
    for (const { planeId } of counted) perStorey.set(planeId, (perStorey.get(planeId) ?? 0) + 1);
    const counts = rounds.length > 0 ? rounds.map((round) => round.rooms) : [...perStorey.values()];
    return { ...input, roomsToCount: Math.max(0, ...counts) };
  },
  conduct: conductNight,
};
