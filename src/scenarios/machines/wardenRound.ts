/**
 * The round of one warden at night, as data: unlock, knock at every door, then look into every room on the way back.
 *
 * A stop that cannot be reached in time, or a room that does not get empty, is given up and noted; the round goes on,
 * so it always ends. The rounds of all wardens and the drill run on one clock.
 */

export const wardenRound = {
  id: 'wardenRound/1',
  initial: 'ready',
  /** Stopped by smoke on the way. */
  on: { LOST: '.lost' },
  states: {
    /** On duty; gets up, takes torch and keys. */
    ready: { after: { startS: 'choosing' } },
    choosing: { always: [{ guard: 'isOver', target: 'over' }, { target: 'walking' }] },
    walking: {
      entry: 'setOut',
      on: {
        ARRIVED: [
          { guard: 'isAtLock', target: 'unlocking' },
          { guard: 'isToKnock', target: 'knocking' },
          { target: 'sweeping' },
        ],
      },
      after: { giveUpS: { target: 'choosing', actions: ['tellMiss', 'goOn'] } },
    },
    unlocking: { entry: 'unlock', after: { unlockingS: { target: 'choosing', actions: ['tellFinish', 'goOn'] } } },
    knocking: { entry: 'knock', after: { knockingS: { target: 'choosing', actions: ['tellFinish', 'goOn'] } } },
    /** In the room, waking whoever is left. */
    sweeping: {
      entry: 'enter',
      on: { ROOM_EMPTY: { actions: 'seeItEmpty' } },
      after: {
        sweepingS: [{ guard: 'isEmpty', target: 'choosing', actions: ['tellFinish', 'goOn'] }, { target: 'waiting' }],
      },
    },
    /** Until those who get up have left. */
    waiting: {
      on: { ROOM_EMPTY: { target: 'choosing', actions: ['tellFinish', 'goOn'] } },
      after: { patienceS: { target: 'choosing', actions: ['tellMiss', 'goOn'] } },
    },
    over: { entry: 'leave', type: 'final' },
    lost: { type: 'final' },
  },
} as const;
