/** What is saved: the one project document, its past versions, and its file. */
export { MAX_ENTRIES, MAX_ENTRY_BYTES, MAX_TOTAL_BYTES } from './archiveLimits.js';
export * from './drillForecast.js';
export * from './loadProject.js';
export * from './packProject.js';
export * from './project.js';
export * from './projectImages.js';
export * from './saveProject.js';
export { scoreInProject } from './scoreInProject.js';
export * from './unpackProject.js';
