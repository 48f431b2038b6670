export * from './campusPlan.js';
export * from './cells/buildWalkableCells.js';
export * from './cells/walkableCells.js';
export * from './graph/buildEgressGraph.js';
export * from './graph/egressGraph.js';
export * from './graph/geodesic.js';
export * from './graph/shortestRoute.js';
export * from './graph/sweepOutwards.js';
