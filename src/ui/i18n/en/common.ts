export default {
  appName: 'Muster school drills',
  skipToContent: 'Skip to content',
  place: {
    home: 'Home',
    campus: 'Campus',
    scenarios: 'Scenarios',
    simulate: 'Simulate',
    drills: 'Drills',
    reports: 'Reports',
    settings: 'Settings',
  },
  more: 'More',
  loading: 'Opening',
};
