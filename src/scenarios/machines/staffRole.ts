/**
 * Somebody with a post, as data: ready → toPost → atPost → leaving → counted.
 *
 * A guide leaves when nobody is left on that floor and above. Where that comes before the post is reached, they turn
 * round on the way. Who has a post outdoors stays there and is counted there.
 */

export const staffRole = {
  id: 'staffRole/1',
  initial: 'ready',
  states: {
    ready: { on: { SET_OUT: 'toPost', COUNTED: 'counted' } },
    toPost: { on: { REACHED_POST: 'atPost', FLOOR_CLEAR: 'leaving', COUNTED: 'counted' } },
    atPost: { on: { FLOOR_CLEAR: 'leaving', COUNTED: 'counted' } },
    leaving: { entry: 'leavePost', on: { COUNTED: 'counted' } },
    counted: { type: 'final' },
  },
} as const;
