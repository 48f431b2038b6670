/** The lowest layer: what words mean. Imports nothing. */
export * from './bytes.js';
export * from './geometry.js';
export * from './maths.js';
export { medianOf } from './medianOf.js';
export { oncePerObject } from './oncePerObject.js';
export * from './problem.js';
export * from './random.js';
export * from './units.js';
