export * from './campusPlan.js';
export * from './cells/walkableCells.js';
export * from './graph/egressGraph.js';
