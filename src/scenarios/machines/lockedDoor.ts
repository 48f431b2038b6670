/** A door that is locked at night, as data: let go by the alarm or unlocked by a warden, after a time open. */

export const lockedDoor = {
  id: 'lockedDoor/1',
  initial: 'locked',
  states: {
    locked: { on: { RELEASED: 'opening' } },
    opening: { after: { openingS: 'open' } },
    open: { entry: 'open', type: 'final' },
  },
} as const;
