/** The reference cases in plain words: what each is, and what it checks. */
export default {
  case: {
    'VC-01': {
      title: 'Walking alone down a corridor',
      what: 'Nobody in the way: people keep the speed they are given, however the corridor lies on the plan.',
    },
    'VC-02': {
      title: 'Walking up and down a stair',
      what: 'The stair speed holds along the slope, in both directions.',
    },
    'VC-03': {
      title: 'Time before the first step',
      what: 'Everyone starts at the moment they were given, and all moments together follow the distribution asked for.',
    },
    'VC-04': {
      title: 'Twenty people round a corner',
      what: 'Nobody walks through or into a wall, and everybody arrives.',
    },
    'VC-05': {
      title: 'Walking speed by age',
      what: 'The speeds drawn fit the age groups, and people walk at the speed drawn for them.',
    },
    'VC-06': {
      title: 'A full room empties through a 1 m door',
      what: 'The door neither clogs nor lets through more people than is credible.',
    },
    'VC-07': {
      title: 'Doors from 0.8 to 1.2 m',
      what: 'The wider the door, the more people pass, as many as in experiments.',
    },
    'VC-08': {
      title: 'Speed in a crowd',
      what: 'The denser the crowd, the slower it walks, as measured; and the flow has its peak where it was measured.',
    },
    'VC-09': {
      title: 'In single file',
      what: 'People who follow each other keep speeds within those of eight tenths of the experiments.',
    },
    'VC-10': {
      title: 'A hall of 1,000 with four doors, then two',
      what: 'Half the doors take about twice the time, and the crowd spreads over the doors evenly.',
    },
    'VC-11': {
      title: 'Rooms with an assigned exit',
      what: 'People take the exit they are assigned, even where another is nearer.',
    },
    'VC-12': {
      title: 'A near exit and a far one',
      what: 'Most take the near exit, a queue forms there, and some turn to the other.',
    },
    'VC-13': {
      title: 'Queue at the foot of a stair',
      what: 'A stair carries less than a corridor, so a queue grows before it.',
    },
    'VC-14': {
      title: 'A large crowd round a corner',
      what: 'The corner takes longer than the inner way and less than the outer way.',
    },
    'VC-15': {
      title: 'Two streams meet in a corridor',
      what: 'Crossing takes longer the more people come the other way, and nobody gets stuck for good.',
    },
    'VC-16': {
      title: 'Walking in smoke',
      what: 'Smoke slows people exactly as the chosen law says.',
    },
    'VC-17': {
      title: 'Dose of toxic gas',
      what: 'The dose adds up as a calculation by hand does, and the person stops when it is reached.',
    },
    'VC-18': {
      title: 'A class stays together',
      what: 'The class waits for its slowest and arrives within a short time of each other.',
    },
    'VC-19': {
      title: 'Someone slow and wide in front',
      what: 'One slow person delays those behind; others overtake where there is room.',
    },
    'VC-20': {
      title: 'The familiar exit, and what others do',
      what: 'People prefer the exit they know, and are drawn to where others go.',
    },
    'VC-21': {
      title: 'An exit closes while people leave',
      what: 'People turn round and find the other exit.',
    },
    'VC-22': {
      title: 'Streams merge on a landing',
      what: 'Those from the floor and those from the stair above both get their turn.',
    },
  },
};
