/** How many people stand in an area of a case: the classic density is this over the size of the area. */
import { isInsideRing, polygonArea, type Ring } from '../../model/index.js';
import { type Frame, OCCUPANT_STATE, type SimulationSetup } from '../../sim/index.js';
import { ringOf, type WrittenRing } from './casePlan.js';

export interface MeasuredArea {
  readonly planeId: string;
  readonly ring: Ring;
  readonly areaM2: number;
}

export function measuredArea(polygon: WrittenRing, planeId = 'F0'): MeasuredArea {
  const ring = ringOf(polygon);
  return { planeId, ring, areaM2: polygonArea({ outer: ring, holes: [] }) };
}

/** Whether a person is in the simulation and not yet past an exit. */
export function isInside({ state }: Frame, i: number): boolean {
  return state[i] !== OCCUPANT_STATE.out && state[i] !== OCCUPANT_STATE.absent;
}

/**
 * Those whose centre lies in the area; people past an exit are no longer counted.
 *
 * @param setup - of the run; null where the case has a single floor
 */
export function peopleIn({ planeId, ring }: MeasuredArea, frame: Frame, setup: SimulationSetup | null): number[] {
  const found: number[] = [];
  for (let i = 0; i < frame.state.length; i++) {
    if (!isInside(frame, i)) continue;
    if (setup && setup.cells.cells[frame.cell[i] as number]?.planeId !== planeId) continue;
    if (isInsideRing([(frame.xCm[i] as number) / 100, (frame.yCm[i] as number) / 100], ring)) found.push(i);
  }
  return found;
}

/** Persons per m² by centres (convention `density`). */
export function densityPerM2(area: MeasuredArea, frame: Frame, setup: SimulationSetup): number {
  return peopleIn(area, frame, setup).length / area.areaM2;
}
