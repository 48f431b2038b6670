/** What is practised: scenarios, schools, who is where, drills phase by phase, and running them. */
export * from './checkScenarioAgainstPlan.js';
export * from './demo/qingshanSchool.js';
export * from './freeScenario.js';
export { FIRE_DRILL_PHASES, fireDrill } from './machines/fireDrill.js';
export * from './parseScenario.js';
export * from './parseSchool.js';
export * from './phaseDurations.js';
export { AREA_PER_PERSON_M2, listRooms, type Room } from './population/rooms.js';
export { isBuiltDrill, type PresetOptions, presetScenario } from './presetScenario.js';
export { ENGINE_VERSION } from './run/engineVersion.js';
export { prepareRun } from './run/prepareRun.js';
export * from './run/runRequest.js';
export * from './scenario.js';
export * from './school.js';
export * from './verification/index.js';
