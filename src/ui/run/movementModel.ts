/**
 * Which movement model an order asks for.
 *
 * The calibrated one makes forecasts. The other is there to see how far a figure hangs on the model: what it gives is
 * looked at and compared, and never kept with the project.
 */
import type { RepeatOrder, Scenario } from '../../scenarios/index.js';
import { DEFAULT_MOVEMENT_MODEL, type MovementModelName } from '../../sim/index.js';

export function modelOf({ movementModel = DEFAULT_MOVEMENT_MODEL }: Scenario): MovementModelName {
  return movementModel;
}

export function isCalibrated(scenario: Scenario): boolean {
  return modelOf(scenario) === DEFAULT_MOVEMENT_MODEL;
}

/** The same scenario with another model; the calibrated one is not written out, so that its runs keep their hash. */
export function withModel(scenario: Scenario, model: MovementModelName): Scenario {
  const { movementModel: _, ...rest } = scenario;
  return model === DEFAULT_MOVEMENT_MODEL ? rest : { ...rest, movementModel: model };
}

/** Whether two orders ask for the same drill on the same plan, by different models. */
export function differInModelOnly(one: RepeatOrder, other: RepeatOrder): boolean {
  if (one === other || one.plan !== other.plan || one.school !== other.school) return false;
  if (modelOf(one.scenario) === modelOf(other.scenario)) return false;
  const drill = ({ scenario }: RepeatOrder) => JSON.stringify({ ...scenario, movementModel: null, seed: null });
  return drill(one) === drill(other);
}
