/** The comparisons the documentation shows, on the demo school. */
import type { Comparison } from './comparison.js';

export const COMPARISONS: readonly Comparison[] = [];
