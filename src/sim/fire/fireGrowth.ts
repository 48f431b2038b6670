/** How a fire grows: with the square of time up to its peak. */
import type { SourcedValue } from '../behaviour/sourcedValue.js';

export const FIRE_GROWTHS = ['slow', 'medium', 'fast', 'ultraFast'] as const;
export type FireGrowth = (typeof FIRE_GROWTHS)[number];

const squared = (value: number, growthS: number): SourcedValue<number> => ({
  value,
  unit: 'kW/s²',
  source: `NFPA 72 and 92: 1055 kW after ${growthS} s`,
  status: 'memory',
  confidence: 'high',
});

/** Heat release over time squared. */
export const GROWTH_KW_PER_S2: Readonly<Record<FireGrowth, SourcedValue<number>>> = {
  slow: squared(1055 / (600 * 600), 600),
  medium: squared(1055 / (300 * 300), 300),
  fast: squared(1055 / (150 * 150), 150),
  ultraFast: squared(1055 / (75 * 75), 75),
};

/** Offices and classrooms. */
export const USUAL_GROWTH: SourcedValue<FireGrowth> = {
  value: 'medium',
  unit: '-',
  source: 'PD 7974-1 and NFPA 72: offices and classrooms grow medium, stacked goods fast',
  status: 'memory',
  confidence: 'medium',
};

/** Heat a fire would release with air enough, kW, at a time since it began; 0 before. */
export function freeHeatKW(growth: FireGrowth, peakKW: number, sinceS: number): number {
  return sinceS <= 0 ? 0 : Math.min(peakKW, GROWTH_KW_PER_S2[growth].value * sinceS * sinceS);
}
