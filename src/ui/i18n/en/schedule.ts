/** Planning the drill year. */
export default {
  stage: {
    choosing: 'Working out the fewest drills for the year …',
    explaining: 'Not everything fits: looking for what is in the way …',
    placing: 'Choosing the days …',
  },
  stop: 'Stop',
  stopped: 'Planning was stopped. It starts again when the school, the records or the fixed drills change.',
  proven_one: '{{count}} drill for the year: proven that fewer will not do.',
  proven_other: '{{count}} drills for the year: proven that fewer will not do.',
  provenRest_one: '{{count}} drill for the year: proven that fewer will not do for the duties that fit.',
  provenRest_other: '{{count}} drills for the year: proven that fewer will not do for the duties that fit.',
  gap_one: '{{count}} drill for the year: at most {{gap}} more than needed.',
  gap_other: '{{count}} drills for the year: at most {{gap}} more than needed.',
  spreadBounded: 'The days are spread well, though not proven best.',
};
