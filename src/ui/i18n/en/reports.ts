/** Words of the reports. */
export default {
  title: 'Reports are not built yet; the same can be seen on screen',
  lead: 'This place will print and export. Below is what each report will hold, and where to look until then.',
  later: 'Not built yet',
  report: {
    routeSheets: {
      name: 'Route sheets',
      what: 'One page a classroom: first and second route, exit, assembly square, what the teacher does; Chinese, English or both, fit for black-and-white copies.',
      today: 'See rooms, exits and assembly points in Campus',
    },
    drillRecord: {
      name: 'Drill record',
      what: 'Times, measured beside forecast, score and findings of one drill, to print and sign.',
      today: 'Enter and score a drill in Drills',
    },
    termSummary: {
      name: 'Term summary',
      what: 'How many rules of this term are met and which are left, the biggest risk, progress of findings.',
      today: 'See how things stand in Home',
    },
    method: {
      name: 'Method and limits',
      what: 'How a run is computed, with which figures and sources, and where it must not be used.',
      today: 'Read it in Settings, Method and limits',
    },
  },
};
