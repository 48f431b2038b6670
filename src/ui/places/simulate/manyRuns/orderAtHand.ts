/** What is repeated: the run on the screen with other seeds, or the drill of the project where none has run. */
import type { RepeatOrder } from '../../../../scenarios/index.js';
import { useProjectStore } from '../../../app/projectStore.js';
import { useRunStore } from '../../../run/runStore.js';
import type { RunOrder } from '../../../worker/protocol.js';
import { FIRST_SEED, runOrderFor } from '../runOrder.js';

export interface OrderAtHand {
  readonly order: RepeatOrder;
  /** The seed of the run on the screen: the repeated runs begin with it. */
  readonly seed: number;
  /** Time the run on the screen took, s; null until it is done. */
  readonly oneRunS: number | null;
}

function withoutSeed({ seed, ...order }: RunOrder): RepeatOrder {
  return order;
}

/** Null where the project cannot be run; the replay says why. */
export function useOrderAtHand(): OrderAtHand | null {
  const project = useProjectStore((store) => store.project);
  const shown = useRunStore((state) => state.order);
  const result = useRunStore((state) => (state.status === 'done' ? state.result : null));
  if (project === null) return null;
  // a plan that has changed since is run as it is now
  const order = shown?.plan === project.plan ? shown : runOrderFor(project, FIRST_SEED, null);
  if (order === null || order === undefined) return null;
  return { order: withoutSeed(order), seed: order.seed, oneRunS: result?.wallS ?? null };
}
