/** One bedroom at night, the class of the dormitory, as data: asleep, stirring, left, looked into. */

export const bedroom = {
  id: 'bedroom/1',
  initial: 'asleep',
  states: {
    asleep: { on: { SOMEONE_WOKE: 'stirring', LEFT: 'left' } },
    stirring: { entry: 'stir', on: { LEFT: 'left' } },
    left: { entry: 'leave', on: { LOOKED_INTO: 'swept' } },
    swept: { entry: 'sweep', type: 'final' },
  },
} as const;
