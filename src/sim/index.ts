export { createSimulation } from './engine/simulation.js';
export * from './metrics/bottleneck.js';
export * from './record/runRecord.js';
export * from './engine/setup.js';
