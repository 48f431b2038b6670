/** What each phase is called, what happens in it and when it ends. */
export default {
  detection: {
    name: 'Detection',
    what: 'something is wrong and nobody has raised the alarm',
    ends: 'the alarm sounds',
  },
  alarm: {
    name: 'Alarm',
    what: 'the signal sounds and is understood everywhere',
    ends: 'two rounds of the signal',
  },
  response: {
    name: 'Reaction',
    what: 'classes stop work and line up',
    ends: 'the first class leaves its room',
  },
  evacuation: {
    name: 'Leaving',
    what: 'along the routes out of every building',
    ends: 'the last person is out',
  },
  assembly: {
    name: 'Assembly',
    what: 'over the grounds to the squares',
    ends: 'everyone stands in place',
  },
  rollCall: {
    name: 'Count',
    what: 'every class counts and reports',
    ends: 'all classes have reported',
  },
  search: {
    name: 'Search',
    what: 'for those not accounted for; left out when all are there',
    ends: 'found, or searched',
  },
  allClear: {
    name: 'All clear',
    what: 'the drill is declared over',
    ends: 'the announcement is made',
  },
  earlyWarning: {
    name: 'Early warning',
    what: 'the warning sounds and whoever hears it takes cover',
    ends: 'the ground shakes',
  },
  shaking: {
    name: 'Under cover',
    what: 'nobody walks while the ground shakes; all stay under cover after it',
    ends: 'the second signal',
  },
  secondSignal: {
    name: 'Second signal',
    what: 'the signal to leave: heads covered, classes line up',
    ends: 'the first class leaves its room',
  },
  aftershock: {
    name: 'Aftershock',
    what: 'the ground shakes again and everyone takes cover where they are',
    ends: 'the ground is still',
  },
  lockingDown: {
    name: 'Locking',
    what: 'rooms take people in and lock',
    ends: 'every room is secured',
  },
  secured: {
    name: 'Secured',
    what: 'everyone stays quiet behind a locked door',
    ends: 'word comes from outside',
  },
  policeTakeover: {
    name: 'Police',
    what: 'the site is handed over to the police',
    ends: 'the police have taken over',
  },
  release: {
    name: 'Release',
    what: 'rooms are opened one by one',
    ends: 'all rooms are released',
  },
  waking: {
    name: 'Waking',
    what: 'people wake, get up and dress',
    ends: 'the first room leaves',
  },
  bedRoll: {
    name: 'Bed roll',
    what: 'every bed is counted',
    ends: 'all wardens have reported',
  },
  warning: {
    name: 'Warning',
    what: 'the warning is passed on through the school',
    ends: 'everyone has heard it',
  },
};
