/** The workers of this page. */
import type { RepeatCrew } from '../../../run/repeatStore.js';
import { openRepeatWorker, repeatWorkerCount } from '../../../worker/repeatClient.js';

export function repeatCrew(): RepeatCrew {
  return { open: openRepeatWorker, workers: repeatWorkerCount(navigator.hardwareConcurrency) };
}
