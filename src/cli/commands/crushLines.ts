/** Places where people would stand too close to be safe. */
import type { RunResult } from '../../scenarios/index.js';

/** From here on those who watch crowds worry, people per m²; the engine forecasts the crowd, never what becomes of anyone. */
const TOO_CLOSE_PER_M2 = 5;

export function crushLines(bottlenecks: RunResult['bottlenecks']): string[] {
  const places = bottlenecks.filter((each) => each.peakDensityPerM2 > TOO_CLOSE_PER_M2);
  if (places.length === 0) return [];
  const names = places.map(({ whereEn }) => whereEn).join('; ');
  return [
    `  too close to be safe, more than ${TOO_CLOSE_PER_M2} people per m² at: ${names}.`,
    '    Before the real drill send classes to other stairs, or let floors leave one after another.',
  ];
}
