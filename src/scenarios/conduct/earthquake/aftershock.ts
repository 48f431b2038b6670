/** Whether and when the ground shakes again. */
import { randomStream } from '../../../model/index.js';
import { EARTHQUAKE_DEFAULTS } from '../../earthquakeScenario.js';
import type { Scenario } from '../../scenario.js';

/** From the second signal, s; null where it does not come. */
export function aftershockAfterS({ seed, earthquake }: Pick<Scenario, 'seed' | 'earthquake'>): number | null {
  const { aftershock } = earthquake ?? {};
  if (!aftershock) return null;
  const stream = randomStream(seed, 'aftershock', '');
  const comes = stream.next() < (aftershock.chance ?? 1);
  const [fromS, untilS] = EARTHQUAKE_DEFAULTS.aftershockAfterS.value;
  const drawnS = fromS + (untilS - fromS) * stream.next();
  return comes ? (aftershock.afterS ?? drawnS) : null;
}
