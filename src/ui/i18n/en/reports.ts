/** Words of the prints. */
export default {
  title: 'What do you want to print?',
  lead: 'Each page comes in Chinese, English or both, on A4, and can be copied in black and white.',
  group: {
    onTheWall: 'On the walls',
    forTheDrill: 'For the day of a drill',
    afterwards: 'After a drill',
    theYear: 'For the year',
  },
  print: {
    routeSheets: {
      name: 'Route sheets',
      what: 'One page a room: you are here, first and second route, assembly place, what the teacher does.',
    },
    landings: {
      name: 'Arrows for the landings',
      what: 'One large arrow for every door and landing of every staircase, in the order of hanging.',
    },
    assembly: {
      name: 'Assembly map',
      what: 'The places of all classes by number, the ways to them, and who leaves by which exit.',
    },
    commander: {
      name: 'Commander card',
      what: 'Phases in their order with signals and words, posts, targets, numbers, blanks for the times.',
    },
    exercisePlan: {
      name: 'Exercise plan',
      what: 'Who leads, who stands where, signals, routes, letters and checklist of one drill. It is printed where it is written.',
    },
    tallySheets: {
      name: 'Tally sheets',
      what: 'For a drill without a network: commander, desk, class, post and warden, with the expected numbers filled in.',
    },
    drillRecord: {
      name: 'Drill record',
      what: 'The values of a drill with their sources, the score item by item, missing evidence, findings, signatures; hash and code once it is locked.',
    },
    termReport: {
      name: 'Term report',
      what: 'A summary on the first page: duties, scores, findings, the worst risk, next steps; the lists after it.',
    },
    yearPlan: { name: 'Year plan', what: 'All duties of the year with their clauses, drills, staffing; to be signed.' },
    status: {
      name: 'Status page',
      what: 'One sheet for the principal: what is met, what is missing, what comes next.',
    },
    evidencePack: {
      name: 'Evidence for inspection',
      what: 'Duties, clauses, drills, signed records, plans, findings and staffing of a term or year, with what is missing, and as a pack of files.',
    },
    method: {
      name: 'Method and limits',
      what: 'Two pages: how a run is computed, the results of its 22 checks, and where it must not be used.',
    },
  },
  period: 'Period',
  pack: {
    zip: 'Download the pack',
    zipping: 'Packing…',
    zipped_one: '{{count}} file packed',
    zipped_other: '{{count}} files packed',
    failed: 'The pack could not be made. Try again; if it fails still, pack one term at a time.',
  },
  checking: 'Reading the results of the checks…',
  tally: {
    drill: 'Drill',
    role: 'Sheets',
    all: 'All',
    unplanned: 'Not planned:',
    none: 'No tally sheets for this drill',
  },
  routeSheets: {
    building: 'Building',
    allBuildings: 'Whole school',
    room: 'Room or class',
    allRooms_one: '{{count}} sheet',
    allRooms_other: 'All {{count}} sheets',
    basis: 'Routes and times after',
    lastRun: 'The last run',
    shortest: 'Shortest routes, no scenario',
    working: 'Working out the ways of every room…',
    failed: 'The ways could not be worked out. Look at the checks of the plan in Campus first.',
    none: 'The plan has no classroom and no room of a class. Draw one in Campus, or give the classes their rooms.',
  },
  landings: {
    stair: 'Staircase',
    allStairs_one: '{{count}} sheet',
    allStairs_other: 'All {{count}} sheets',
    none: 'The plan has no stairs. Draw them in Campus; a school on one floor needs no arrows.',
  },
  assembly: { none: 'The plan has no assembly point. Draw one on the grounds in Campus.' },
  commander: { drill: 'Drill', usual: '{{kind}}, the usual card' },
  missing: {
    plan: {
      title: 'There is no plan to print',
      text: 'Prints are drawn from the campus plan. Draw one, or open a file.',
    },
    school: { title: 'There are no classes to print', text: 'Give the school its classes and rooms in Campus.' },
    toCampus: 'To the campus',
  },
  frame: {
    back: 'All prints',
    language: 'Language of the print',
    in: { 'zh-CN': 'Chinese', en: 'English', both: 'Both' },
    black: 'Black ink only',
    large: 'Large type',
    print: 'Print',
    cut: '“{{name}}” does not fit on its page: part of it is cut off',
    cutRemedy:
      'Its letters are at half size already, and smaller ones could not be read. Shorten names, or print one language only.',
  },
};
