/** What a lockdown finds out about the rooms before it is run: which will not hold, who has none, what was assumed. */
import { type Problem, problem } from '../../../model/index.js';
import type { LockType } from '../../../sim/index.js';
import type { DrillSetting } from '../drillConduct.js';
import { type PlannedShelter, planLockdown } from './lockdownPlan.js';

/** So many names are told; the figures of the run have them all. */
const MOST_NAMES = 6;

const LOCK_WORDS: Readonly<Record<LockType, { readonly lock: string; readonly lockEn: string }>> = {
  latch: { lock: '插销', lockEn: 'latch' },
  electric: { lock: '电控', lockEn: 'electric' },
  pushButton: { lock: '按钮', lockEn: 'push button' },
  thumbturn: { lock: '旋钮', lockEn: 'thumbturn' },
  key: { lock: '钥匙', lockEn: 'key' },
  none: { lock: '无锁', lockEn: 'no lock' },
};

function namesOf(shelters: readonly PlannedShelter[], between: '、' | ', '): string {
  const shown = shelters.slice(0, MOST_NAMES).map((each) => each.name);
  return shown.join(between) + (shelters.length > MOST_NAMES ? ' …' : '');
}

export function checkShelters(setting: DrillSetting): Problem[] {
  const { variant, locks, intruder, shelters, withoutRoom, moves, places } = planLockdown(setting);
  const found: Problem[] = [];
  if (variant.locks !== 'nothing') {
    const open = shelters.filter(({ doors }) => !doors.every(locks.canHold));
    if (open.length > 0) {
      const names = namesOf(open, ', ');
      const message = `${open.length} places with people in them have an opening that can be neither locked nor blocked: ${names}. Fit a door with a lock, or name another room for these people.`;
      const values = { count: open.length, names: namesOf(open, '、') };
      found.push(problem('warning', 'room-cannot-be-locked', 'intruder.locks', message, { values }));
    }
    const unmanned = shelters.filter(({ hasSomebodyToLock }) => !hasSomebodyToLock);
    if (unmanned.length > 0) {
      const names = namesOf(unmanned, ', ');
      const message = `In ${unmanned.length} places nobody is there to lock: ${names}. Have an adult near each of them.`;
      const values = { count: unmanned.length, names: namesOf(unmanned, '、') };
      found.push(problem('warning', 'room-without-adult', 'population', message, { values }));
    }
    const assumed = locks.assumed.length;
    if (assumed > 0) {
      const words = LOCK_WORDS[intruder.unstatedLock];
      const message = `The plan does not say how ${assumed} doors are locked; “${words.lockEn}” is assumed. State it in the plan, or under "locks".`;
      const values = { count: assumed, ...words };
      found.push(problem('info', 'locks-assumed', 'intruder.locks.unstated', message, { values }));
    }
  }
  if (withoutRoom.length > 0) {
    const count = withoutRoom.length;
    const message = `${count} people are outside and no room with space for them can be reached in time. Name a place to go away to ("outside"), or open more rooms.`;
    found.push(problem('warning', 'people-without-shelter', 'intruder.outside', message, { values: { count } }));
  }
  const hasNobodyAway = intruder.moveAwayTo !== null && ![...moves.values()].some(({ isAway }) => isAway);
  const place = places[places.length - 1];
  if (hasNobodyAway && place) {
    const message = `Nobody goes away to “${place.name}”: nobody is outdoors, or it does not hold them all. Then they come in instead.`;
    found.push(problem('info', 'nobody-goes-away', 'intruder.outside', message, { values: { place: place.name } }));
  }
  return found;
}
