/** What may be chosen in the fields of a drill. */
export default {
  staff_guides: {
    all: 'at every post people come past',
    none: 'nobody',
  },
  staff_commander: {
    present: 'present',
    absent: 'absent',
  },
  staff_reports: {
    radio: 'by radio',
    onFoot: 'somebody runs',
  },
  classes_teacher: {
    leads: 'goes in front',
    sweeps: 'goes last',
  },
  doorFlow: {
    emergent: 'as the movement gives',
    design: 'held to the design value',
  },
  fire_growth: {
    slow: 'slow',
    medium: 'medium',
    fast: 'fast',
    ultraFast: 'very fast',
  },
  fire_fuel: {
    mixed: 'mixed furniture',
    wood: 'wood',
    polyurethane: 'foam',
  },
  fire_detectors_rooms: {
    all: 'in every room of the building',
  },
  fire_initialDoors: {
    asPlan: 'as in the plan',
    shut: 'all shut',
  },
  night_signal_kind: {
    tone: 'bell',
    voice: 'voice',
    toneAndVoice: 'bell and voice',
  },
  night_signal_loudness: {
    inRoom: 'in each room',
    corridor: 'in the corridor',
  },
  night_sleep: {
    deepSleep: 'fast asleep',
    bedtime: 'just gone to bed',
  },
  night_dress: {
    shoesOnly: 'shoes only',
    clothes: 'clothes',
  },
  night_knocking_order: {
    nearestFirst: 'the nearest',
    bottomFloorFirst: 'from the lowest floor',
    topFloorFirst: 'from the top floor',
  },
  terrain_warning_by: {
    weather: 'weather service',
    township: 'township watchers',
    gauge: 'gauge with a siren',
    lookout: 'the school’s lookout',
  },
  terrain_refuge: {
    outdoors: 'high ground outdoors',
    upstairs: 'upper floors',
  },
  terrain_season: {
    dry: 'dry',
    rainy: 'rainy',
  },
  intruder_outside: {
    moveIn: 'come in',
  },
  night_light_everywhere: {
    lit: 'lights on',
    emergency: 'emergency lighting',
    torches: 'torches',
    dark: 'dark',
  },
  night_light_buildings: {
    lit: 'lights on',
    emergency: 'emergency lighting',
    torches: 'torches',
    dark: 'dark',
  },
  terrain_light: {
    lit: 'lights on',
    emergency: 'emergency lighting',
    torches: 'torches',
    dark: 'dark',
  },
  earthquake_strength_everywhere: {
    strong: 'strong',
    ordinary: 'ordinary',
    weak: 'weak',
  },
  earthquake_strength_buildings: {
    strong: 'strong',
    ordinary: 'ordinary',
    weak: 'weak',
  },
  night_gate: {
    onAlarm: 'unlocked by the alarm',
    manager: 'unlocked by a warden',
    never: 'stays locked',
  },
  night_lockedDoors: {
    onAlarm: 'unlocked by the alarm',
    manager: 'unlocked by a warden',
    never: 'stays locked',
  },
  intruder_locks_unstated: {
    latch: 'latch',
    electric: 'electric',
    pushButton: 'push button',
    thumbturn: 'thumb turn',
    key: 'key',
    none: 'none',
  },
  intruder_locks_doors: {
    latch: 'latch',
    electric: 'electric',
    pushButton: 'push button',
    thumbturn: 'thumb turn',
    key: 'key',
    none: 'none',
  },
  earthquake_damage_stairs: {
    blocked: 'blocked',
    light: 'light debris',
    moderate: 'some debris',
    heavy: 'heavy debris',
  },
  earthquake_damage_facades: {
    light: 'a little',
    moderate: 'some',
    heavy: 'much',
  },
};
