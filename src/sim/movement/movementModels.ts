/** The movement models a run can be made with. */
import { createCollisionFreeSpeedModel } from './collisionFreeSpeedModel.js';
import type { MovementModel } from './movementModel.js';
import { createTimeGapModel } from './timeGapModel.js';

/** By their permanent names; the second is there to see how far a figure hangs on the first. */
export const MOVEMENT_MODELS = ['time-gap', 'collision-free-speed'] as const;
export type MovementModelName = (typeof MOVEMENT_MODELS)[number];

/** The calibrated and verified model. */
export const DEFAULT_MOVEMENT_MODEL: MovementModelName = 'time-gap';

export function createMovementModel(name: MovementModelName): MovementModel {
  return name === 'time-gap' ? createTimeGapModel() : createCollisionFreeSpeedModel();
}
