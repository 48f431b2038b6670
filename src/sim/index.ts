export * from './metrics/bottleneck.js';
export * from './record/runRecord.js';
