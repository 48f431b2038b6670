/** When drills are due and how well they went: duties, schedule, record, score, findings. */
export * from './calendar/civilDate.js';
export { DRILL_RECORD_VERSION, type DrillRecord, drillRecordSchema, parseDrillRecord } from './drillRecord.js';
export * from './events/drillKinds.js';
export * from './loop/finding.js';
export * from './rules/drillRules.js';
export { type ForecastRun, forecastValues, RUN_VALUE_NAMES } from './scoring/forecast.js';
export { type Formula, parseFormula } from './scoring/formula.js';
export * from './scoring/rubric.js';
export * from './scoring/scoreDrill.js';
