/** The lockdown, its milder forms, and leaving the campus, as kinds of drill. */
import { evacuateAwayDrillMachine, lockdownDrillMachine, stayInDrillMachine } from '../../machines/drillMachines.js';
import { EVACUATE_AWAY_DRILL_PHASES } from '../../machines/evacuateAwayDrill.js';
import { LOCKDOWN_DRILL_PHASES } from '../../machines/lockdownDrill.js';
import { STAY_IN_DRILL_PHASES } from '../../machines/stayInDrill.js';
import type { DrillKind } from '../drillConduct.js';
import { conductEvacuation } from '../evacuationConduct.js';
import { withStaff } from '../staff/withStaff.js';
import { checkEvacuateAway, checkLockdown } from './checkLockdown.js';
import { conductLockdown } from './conductLockdown.js';
import { planLockdown } from './lockdownPlan.js';

export const lockdown: DrillKind = {
  machine: lockdownDrillMachine,
  phases: LOCKDOWN_DRILL_PHASES,
  usualSlot: 'lesson',
  places: (setting) => planLockdown(setting).places,
  check: checkLockdown,
  conduct: conductLockdown,
};

/** Hold, secure and shelter. */
export const stayIn: DrillKind = {
  ...lockdown,
  machine: stayInDrillMachine,
  phases: STAY_IN_DRILL_PHASES,
};

/**
 * Because of the threat nobody is sent to a landing to wait until the floor is empty, or to a post on the campus that
 * everyone leaves: only the gates are manned, so that they are open. Other posts are where the scenario names them.
 */
export const evacuateAway: DrillKind = withStaff(
  {
    machine: evacuateAwayDrillMachine,
    phases: EVACUATE_AWAY_DRILL_PHASES,
    usualSlot: 'lesson',
    mustersAt({ scenario }) {
      const ids = scenario.intruder?.goAwayTo;
      return ids ? { at: 'assemblyPoints', ids } : { at: 'gates' };
    },
    check: checkEvacuateAway,
    conduct: conductEvacuation,
  },
  { usuallyMans: ({ role, isOutdoors }) => role === 'gate' && isOutdoors },
);
