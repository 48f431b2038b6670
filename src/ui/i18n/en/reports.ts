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
    exercisePlan: {
      name: 'Exercise plan',
      what: 'Who leads, who stands where, signals, routes, letters and checklist of one drill. It is printed where it is written.',
    },
    tallySheets: {
      name: 'Tally sheets',
      what: 'For a drill without a network: commander, desk, class, post and warden, with the expected numbers filled in.',
    },
    drillRecord: { name: 'Drill record', what: 'Times, measured beside forecast, score and findings of one drill.' },
    yearPlan: { name: 'Year plan', what: 'All duties of the year with their clauses, drills, staffing; to be signed.' },
    status: {
      name: 'Status page',
      what: 'One sheet for the principal: what is met, what is missing, what comes next.',
    },
    method: {
      name: 'Method and limits',
      what: 'How a run is computed, with which figures and sources, and where it must not be used.',
    },
  },
  tally: {
    drill: 'Drill',
    role: 'Sheets',
    all: 'All',
    unplanned: 'Not planned:',
    none: 'No tally sheets for this drill',
  },
  frame: {
    back: 'All prints',
    language: 'Language of the print',
    in: { 'zh-CN': 'Chinese', en: 'English', both: 'Both' },
    black: 'Black ink only',
    large: 'Large type',
    print: 'Print',
  },
};
