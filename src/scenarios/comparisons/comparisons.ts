/** The comparisons the documentation shows, on the demo school. */
import { qingshanCampus } from '../../floorplans/index.js';
import { qingshanSchool } from '../demo/qingshanSchool.js';
import { type DrillName, drillScenario } from '../drillScenario.js';
import type { RepeatOrder } from '../runs/replication.js';
import type { Scenario, Slot } from '../scenario.js';
import type { ComparedFigure, Comparison } from './comparison.js';

const evacuation: ComparedFigure = {
  name: 'signal to everyone at the assembly point',
  unit: 's',
  of: (result) => result.evacuationTimeS,
};
const buildingsClear: ComparedFigure = {
  name: 'signal to the last out of the buildings',
  unit: 's',
  of: (result) => result.buildingClearTimeS,
};
const notThere: ComparedFigure = { name: 'not at the assembly point', unit: 'people', of: ({ stuck }) => stuck.length };
const worstDensity: ComparedFigure = {
  name: 'highest density in a bottleneck',
  unit: 'people/m²',
  of: ({ bottlenecks }) => bottlenecks.reduce((most, each) => Math.max(most, each.peakDensityPerM2), 0),
};
const lastRoomExit: ComparedFigure = {
  name: 'signal to the last out of a bedroom',
  unit: 's',
  of: ({ night }) => night?.lastRoomExitS ?? null,
};
const medianWaking: ComparedFigure = {
  name: 'signal to half of all awake',
  unit: 's',
  of: ({ night }) => night?.medianWakingS ?? null,
};
const secured: ComparedFigure = {
  name: 'alarm to everyone behind a locked door',
  unit: 's',
  of: ({ securedTimeS }) => securedTimeS ?? null,
};
const inSight: ComparedFigure = {
  name: 'exposure in line of sight',
  unit: 'person-seconds',
  of: ({ lockdown }) => lockdown?.threat?.inSightPersonS ?? null,
};
const unsecured: ComparedFigure = {
  name: 'exposure outside secured rooms',
  unit: 'person-seconds',
  of: ({ lockdown }) => lockdown?.threat?.unsecuredPersonS ?? null,
};
const responseGroup: ComparedFigure = {
  name: 'alarm to the guards holding a line',
  unit: 's',
  of: ({ lockdown }) => lockdown?.threat?.responseGroupS ?? null,
};

const allCounted: ComparedFigure = {
  name: 'signal to every class counted',
  unit: 's',
  of: ({ rollCall, phases }) => {
    const alarm = phases.find(({ name }) => name === 'alarm');
    return rollCall?.allCountedS == null || !alarm ? null : rollCall.allCountedS - alarm.startS;
  },
};

/** The demo school at a part of its day. */
function held(kind: DrillName, slot: Slot, more: Partial<Scenario> = {}): RepeatOrder {
  const scenario: Scenario = { ...drillScenario(kind, slot, { from: 'school' }, 1), ...more };
  return { plan: qingshanCampus(), school: qingshanSchool(), scenario };
}

const DIVIDING_DOORS = [1, 2, 3, 4, 5].map((storey) => `door:dorm-divider-${storey}`);

const dividingDoors = (releases: 'onAlarm' | 'never') => ({
  night: { lockedDoors: DIVIDING_DOORS.map((door) => ({ door, releases })) },
});

const guards = (count: number) => held('intruder', 'lesson', { intruder: { guards: { count } } });

export const COMPARISONS: readonly Comparison[] = [
  {
    id: 'day-night',
    title: 'Day against night',
    about:
      'The whole school in lessons, and its boarders asleep with the staff on duty. Not the same people: by day 1,468 leave three buildings, by night about 615 leave the dormitory.',
    ways: [
      { label: 'fire drill in lesson time', order: () => held('fire', 'lesson') },
      { label: 'night drill, deep sleep', order: () => held('night', 'night', { night: { sleep: 'deepSleep' } }) },
    ],
    figures: [evacuation, buildingsClear, worstDensity, notThere],
  },
  {
    id: 'bedtime',
    title: 'A drill at bedtime against one in deep sleep',
    about:
      'The same boarders and the same night staff. At bedtime most are still awake: a drill held then says too little of a fire at two in the morning.',
    ways: [
      { label: 'at bedtime', order: () => held('night', 'night', { night: { sleep: 'bedtime' } }) },
      { label: 'in deep sleep', order: () => held('night', 'night', { night: { sleep: 'deepSleep' } }) },
    ],
    figures: [medianWaking, lastRoomExit, evacuation, buildingsClear, notThere],
  },
  {
    id: 'dividing-doors',
    title: 'Dividing doors of the dormitory: locked against open',
    about: 'The doors between the girls’ and the boys’ wing on all five storeys, at night and in deep sleep.',
    ways: [
      { label: 'released by the alarm', order: () => held('night', 'night', dividingDoors('onAlarm')) },
      { label: 'locked throughout', order: () => held('night', 'night', dividingDoors('never')) },
    ],
    figures: [lastRoomExit, evacuation, buildingsClear, worstDensity, notThere],
  },
  {
    id: 'guides',
    title: 'Stairs with guides against stairs without',
    about:
      'The fire drill in lesson time. A guide at every landing and corner keeps people to their way, and leaves when nobody remains on that floor and above; without guides some take a wrong turn or stop where streams meet.',
    ways: [
      { label: 'every post manned', order: () => held('fire', 'lesson', { staff: { guides: 'all' } }) },
      { label: 'no guides', order: () => held('fire', 'lesson', { staff: { guides: 'none' } }) },
    ],
    figures: [evacuation, buildingsClear, allCounted, worstDensity, notThere],
  },
  {
    id: 'building-strength',
    title: 'Earthquake: strong against weak buildings',
    about:
      'Intensity VIII in lesson time, damage drawn from the seed. In strong buildings everyone takes cover; in weak ones those near the way out on the ground floor go at once, and more ways are broken afterwards.',
    ways: [
      { label: 'strong', order: () => strength('strong') },
      { label: 'weak', order: () => strength('weak') },
    ],
    figures: [evacuation, buildingsClear, worstDensity, notThere],
  },
  {
    id: 'guards',
    title: 'Guards by the staffing rule against one fewer',
    about: 'The rule asks four full-time guards of this school. A threat noticed at the gate in lesson time.',
    ways: [
      { label: 'four guards', order: () => guards(4) },
      { label: 'three guards', order: () => guards(3) },
    ],
    figures: [responseGroup, secured, inSight, unsecured],
  },
  {
    id: 'two-guards',
    title: 'Two guards against one',
    about: 'The least any of the rules asks is two: nobody faces a threat alone.',
    ways: [
      { label: 'two guards', order: () => guards(2) },
      { label: 'one guard', order: () => guards(1) },
    ],
    figures: [responseGroup, secured, inSight, unsecured],
  },
];

function strength(everywhere: 'strong' | 'weak'): RepeatOrder {
  return held('earthquake', 'lesson', {
    earthquake: { intensity: 8, strength: { everywhere }, damage: { drawn: true } },
  });
}
