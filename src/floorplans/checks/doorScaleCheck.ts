/** Door widths that show a wrong unit. */
import { midpoint, type Problem, problem } from '../../model/index.js';
import { listOpenings } from '../plan/planElements.js';
import type { PlanContext } from './planContext.js';

/** Range of believable median door widths, m (scale.door). */
const LIKELY_M = { from: 0.6, until: 2.5 } as const;

/** Divisors of the units drawings come in, and what they are called. */
const UNITS: readonly (readonly [number, string])[] = [
  [1000, 'millimetres'],
  [100, 'centimetres'],
  [10, 'decimetres'],
  [25.4, 'inches, scaled to millimetres'],
  [39.37, 'inches'],
  [3.281, 'feet'],
];

/** The unit that makes a door of this median width a door, and by what to divide; `null` where none does. */
export function likelyUnit(medianM: number): readonly [number, string] | null {
  return UNITS.find(([factor]) => medianM / factor >= LIKELY_M.from && medianM / factor <= LIKELY_M.until) ?? null;
}

export function checkDoorScale({ plan }: PlanContext): Problem[] {
  const doors = listOpenings(plan)
    .filter(({ opening }) => opening.kind === 'door' && opening.origin?.clearWidthM !== 'assumed')
    .sort((p, q) => p.opening.clearWidthM - q.opening.clearWidthM);
  const median = doors[doors.length >> 1];
  if (median === undefined) return [];
  const medianM = median.opening.clearWidthM;
  if (medianM >= LIKELY_M.from && medianM <= LIKELY_M.until) return [];
  const unit = likelyUnit(medianM);
  const guess = unit ? `The file is probably in ${unit[1]}; divide by ${unit[0]}.` : 'Check the unit of the file.';
  return [
    problem('warning', 'door-widths-unlikely', '', `Doors are ${medianM.toFixed(2)} m wide on average. ${guess}`, {
      values: { medianM },
      place: { levelId: median.level.id, at: midpoint(median.opening.segment) },
    }),
  ];
}
