/** What the run tells a drill machine, as it reads on the arrows of its diagram. */
export default {
  EVERYONE_COUNTED: 'every class has reported',
  SEARCH_OVER: 'those who search are back',
  DETECTOR_WENT_OFF: 'a detector goes off',
  FIRST_CLASS_LEFT_ITS_ROOM: 'the first class leaves its room',
  BUILDINGS_CLEAR: 'nobody is in a building any more',
  EVERYONE_ASSEMBLED: 'everyone stands in place',
  COMMANDER_DECIDED: 'the commander has the stairs looked over and decides',
  AFTERSHOCK: 'the ground shakes again',
  EVERYONE_SECURED: 'everyone is behind a locked door',
  POLICE_ARRIVED: 'the police arrive',
  ALL_ROOMS_RELEASED: 'all rooms are released',
  MOVEMENT_OVER: 'nobody can get any further',
};
