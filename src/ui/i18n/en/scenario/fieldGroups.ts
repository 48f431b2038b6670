/** Headings of the fields of a drill, and what they are about. */
export default {
  staff: {
    title: 'Staff',
    lead: 'Who is at the posts, leads and reports.',
  },
  conduct: {
    title: 'How people take part',
    lead: 'What holds for everyone in this drill.',
  },
  fire: {
    title: 'The fire',
    lead: 'Without a room that burns, the drill is practised without smoke.',
  },
  earthquake: {
    title: 'The earthquake',
    lead: 'How strong it is and how the buildings stand it.',
  },
  damage: {
    title: 'What it breaks',
    lead: 'Nothing breaks unless it is named here.',
  },
  aftershock: {
    title: 'Aftershock',
    lead: 'Once, after the second signal.',
  },
  waking: {
    title: 'Waking',
    lead: 'What sounds, and how people sleep.',
  },
  light: {
    title: 'Light',
    lead: 'How well people see on the way.',
  },
  wardens: {
    title: 'Wardens',
    lead: 'Who knocks where, and for how long.',
  },
  nightDoors: {
    title: 'Doors at night',
    lead: 'What is locked, and what unlocks it.',
  },
  threat: {
    title: 'The threat',
    lead: 'An abstract marker. Only when rooms are secured and what could be seen is worked out.',
  },
  locking: {
    title: 'Locking',
    lead: 'What doors have, and who is taken in.',
  },
  guards: {
    title: 'Guards and release',
    lead: 'Who goes there, and who opens the rooms afterwards.',
  },
  warning: {
    title: 'The warning',
    lead: 'Who warns, and how much time there is.',
  },
  refuge: {
    title: 'High and low ground',
    lead: 'Where people are safe, and what is cut off.',
  },
  water: {
    title: 'The water',
    lead: 'When it stands on the lowest ground, and how fast it rises.',
  },
};
