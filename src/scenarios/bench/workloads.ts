/** The workloads by name, as the bench measures them. */
import { qingshanCampus } from '../../floorplans/index.js';
import { qingshanSchool } from '../demo/qingshanSchool.js';
import { presetScenario } from '../presetScenario.js';
import { hallWorkload, roomWorkload } from './hallWorkload.js';
import { schoolFloorWorkload } from './schoolFloorWorkload.js';
import { sound, type Workload } from './workload.js';

/** `school` is the demo campus with everyone in the fire drill; the others are crowds that walk out. */
export const WORKLOAD_NAMES = ['W1', 'W2', 'W3', 'school', 'city'] as const;
export type WorkloadName = (typeof WORKLOAD_NAMES)[number];

/** People per m² in {@link constantDensityWorkload}: that of W2. */
export const CONSTANT_DENSITY_PER_M2 = 0.7;

/** Exits at a third and two thirds of a side. */
const AT_THIRDS = [1 / 3, 2 / 3];
/** Five exits a side, evenly spread. */
const FIVE_A_SIDE = [0.1, 0.3, 0.5, 0.7, 0.9];

export function createWorkload(name: WorkloadName): Workload {
  switch (name) {
    case 'W1':
      return roomWorkload();
    case 'W2':
      return hallWorkload({ name, sideM: 120, exitWidthM: 3, exitsAt: AT_THIRDS, count: 10_000 });
    case 'W3':
      return schoolFloorWorkload();
    case 'city':
      return hallWorkload({ name, sideM: 300, exitWidthM: 3, exitsAt: FIVE_A_SIDE, count: 50_000 });
    case 'school':
      return {
        name,
        plan: qingshanCampus(),
        scenario: sound(presetScenario('fire', 'lesson', { population: { from: 'school' } })),
        school: qingshanSchool(),
      };
  }
}

/** A hall as W2 for any number of people: only its size grows with them, so the cost of one should not. */
export function constantDensityWorkload(count: number): Workload {
  const sideM = Math.sqrt(count / CONSTANT_DENSITY_PER_M2);
  return hallWorkload({ name: `${count} people`, sideM, exitWidthM: 3, exitsAt: AT_THIRDS, count });
}
