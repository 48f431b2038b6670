/** The guards of a lockdown, as data: one alone stands back, two or more hold a line, the police take over. */

export const guardLine = {
  id: 'guardLine/1',
  initial: 'onDuty',
  states: {
    onDuty: { on: { CALLED: 'coming' } },
    coming: { on: { GUARD_THERE: 'standingBack', HANDED_OVER: 'relieved' } },
    /** In sight, at a distance, alone. */
    standingBack: { entry: 'standBack', on: { GUARD_THERE: 'holding', HANDED_OVER: 'relieved' } },
    /** Shield in front, forks to the sides. */
    holding: { entry: 'hold', on: { HANDED_OVER: 'relieved' } },
    relieved: { type: 'final' },
  },
} as const;
