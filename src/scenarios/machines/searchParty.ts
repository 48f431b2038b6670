/**
 * Two people who look for somebody, as data: meeting → going → looking → comingBack → back.
 *
 * They set out only together. They turn round where no way is open, and when half of the time for the search is over,
 * so that the search ends by itself.
 */

const turnRound = <Reason extends string>(reason: Reason) =>
  ({ target: 'comingBack', actions: { type: 'note', params: { reason } } }) as const;

export const searchParty = {
  id: 'searchParty/1',
  initial: 'meeting',
  states: {
    meeting: {
      on: { TOGETHER: 'going', NO_WAY: turnRound('closed') },
      after: { turnBackS: turnRound('timeUp') },
    },
    going: {
      entry: 'goThere',
      on: { ARRIVED: 'looking', NO_WAY: turnRound('closed') },
      after: { turnBackS: turnRound('timeUp') },
    },
    looking: { entry: 'look', after: { lookS: turnRound('seen') } },
    comingBack: { entry: 'comeBack', on: { BACK: 'back' } },
    back: { type: 'final' },
  },
} as const;
