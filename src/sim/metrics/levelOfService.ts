/**
 * Level of service A to F by the floor area each person has. Always say which of the three tables was used.
 *
 * Source: J. J. Fruin, "Pedestrian Planning and Design" (1971): walkways 35, 25, 15, 10 and 5 square feet a person, stairs
 * 20, 15, 10, 7 and 4, queues 13, 10, 7, 3 and 2. Walkway areas are checked; stairs and queues are recalled and want
 * checking against the book.
 */
import { MusterError } from '../../model/index.js';

export type LevelOfService = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';
export type LevelOfServiceTable = 'walkway' | 'stairs' | 'queue';

/** Least area per person of levels A to E, m²; below the last it is F. */
export const LEVEL_OF_SERVICE_M2: Readonly<Record<LevelOfServiceTable, readonly number[]>> = {
  walkway: [3.25, 2.32, 1.39, 0.93, 0.46],
  stairs: [1.85, 1.39, 0.93, 0.65, 0.37],
  queue: [1.21, 0.93, 0.65, 0.28, 0.19],
};

export const LEVELS_OF_SERVICE = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

/**
 * @param densityPerM2 - people per square metre, 0 or more
 * @throws MusterError `density-out-of-range` for a negative density or NaN
 */
export function levelOfService(densityPerM2: number, table: LevelOfServiceTable): LevelOfService {
  if (!(densityPerM2 >= 0)) throw new MusterError('density-out-of-range', `expected 0 or more, got ${densityPerM2}`);
  const areaM2 = 1 / densityPerM2;
  const index = LEVEL_OF_SERVICE_M2[table].findIndex((least) => areaM2 >= least);
  return LEVELS_OF_SERVICE[index < 0 ? LEVELS_OF_SERVICE.length - 1 : index] as LevelOfService;
}
