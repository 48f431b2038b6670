/** What the campus view shows at a scale. */
import { detailAt } from './camera.js';

/** Whether the ground floors are drawn, and the people in them, instead of roofs. */
export function showsGroundFloors(pxPerM: number): boolean {
  return detailAt(pxPerM) !== 'campus';
}
