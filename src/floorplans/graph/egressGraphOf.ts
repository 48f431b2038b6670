import { oncePerObject } from '../../model/index.js';
import { buildEgressGraph } from './buildEgressGraph.js';

/** The network of some cells, built once for them; nobody may change it. */
export const egressGraphOf = oncePerObject(buildEgressGraph);
