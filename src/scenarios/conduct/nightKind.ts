/** The night drill as a kind: its wardens keep their rounds, whoever else is awake and on duty goes to the posts. */
import { nightDrillMachine } from '../machines/drillMachines.js';
import { NIGHT_DRILL_PHASES } from '../machines/nightDrill.js';
import type { DrillKind, DrillSetting } from './drillConduct.js';
import { startBedRoll } from './night/bedRoll.js';
import { checkNight } from './night/nightChecks.js';
import { conductNight } from './night/nightConduct.js';
import { countedTogether, planNight } from './night/nightPlan.js';
import { placesOf } from './night/rounds.js';
import { withStaff } from './staff/withStaff.js';

const nightAlone: DrillKind = {
  machine: nightDrillMachine,
  phases: NIGHT_DRILL_PHASES,
  usualSlot: 'night',
  places: (setting) => placesOf(planNight(setting).rounds),
  check: checkNight,
  begin: (setting, input) => ({
    ...input,
    roomsToCount: Math.max(0, ...countedTogether(planNight(setting)).map((rooms) => rooms.length)),
  }),
  conduct: conductNight,
};

/** Those on a round, and those who are asleep when the signal comes. */
function wardensAndSleepers(setting: DrillSetting): ReadonlySet<number> {
  const { rounds, bedrooms } = planNight(setting);
  const sleepers = bedrooms.flatMap((bedroom) => bedroom.sleepers);
  return new Set([...rounds, ...sleepers].map(({ occupant }) => occupant));
}

export const night: DrillKind = withStaff(nightAlone, {
  haveOtherTasks: wardensAndSleepers,
  // whoever is woken by nobody is missed in bed
  mayBeMissedIn: (setting) => planNight(setting).bedrooms.flatMap(({ cells }) => [...cells]),
  startCount: startBedRoll,
});
