/**
 * A class in a drill, as data: from its room to the report of its count.
 *
 * inRoom → moving → assembled → counting → reporting → counted, or missing where somebody is not there; when the last
 * of them has been found, counted. A list of names (staff, visitors) and a room of people are counted by the same machine.
 */

/** The roll may be called for those who came, whatever the others do. */
const standsInPlace = { target: 'assembled', actions: 'noteCount' } as const;

export const classGroup = {
  id: 'classGroup/1',
  initial: 'inRoom',
  states: {
    inRoom: { on: { LEFT_ROOM: 'moving', ASSEMBLED: standsInPlace } },
    moving: { on: { ASSEMBLED: standsInPlace } },
    /** Everyone who can come stands in place; rows are formed. */
    assembled: { after: { linesUpS: 'counting' } },
    counting: { after: { countS: 'reporting' } },
    /** On the way to the commander. */
    reporting: {
      after: {
        reportS: [
          { guard: 'someoneMissing', target: 'missing', actions: 'report' },
          { target: 'counted', actions: 'report' },
        ],
      },
    },
    missing: { on: { FOUND: [{ guard: 'lastOneMissing', target: 'counted' }, { actions: 'noteFound' }] } },
    counted: { type: 'final' },
  },
} as const;
