/** One room (or building) in a lockdown, with its class and doors, as data. */

export const lockdownRoom = {
  id: 'lockdownRoom/1',
  initial: 'open',
  states: {
    open: { on: { LOCK_DOWN: [{ guard: 'expectsPeople', target: 'takingIn' }, { target: 'locking' }] } },
    /** The door is held for people from outside, for so long and no longer. */
    takingIn: {
      on: { EVERYONE_IN: 'locking', RELEASED: 'released' },
      after: { holdDoorS: { target: 'locking', actions: 'giveUp' } },
    },
    /** Begins again where who was to lock is left outside. From door to door, while lights go out and everyone gets out of sight. */
    locking: {
      entry: 'lock',
      on: { RELEASED: 'released', PLANNED_ANEW: { target: 'locking', reenter: true, actions: 'planAnew' } },
      after: { lockingS: [{ guard: 'holds', target: 'secured' }, { target: 'notSecured' }] },
    },
    secured: { entry: 'secure', after: { roomCountS: 'counted' }, on: { RELEASED: 'released' } },
    /** Something stays open; heads are counted all the same. */
    notSecured: { entry: 'miss', after: { roomCountS: 'countedOpen' }, on: { RELEASED: 'released' } },
    counted: { entry: 'count', on: { RELEASED: 'released' } },
    countedOpen: { entry: 'count', on: { RELEASED: 'released' } },
    /** By a key. */
    released: { entry: 'release', type: 'final' },
  },
} as const;
