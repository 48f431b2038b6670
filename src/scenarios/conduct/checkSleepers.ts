/** What a drill that is not made for the night tells before it is run with people asleep. */
import { type Problem, problem } from '../../model/index.js';
import type { DrillSetting } from './drillConduct.js';
import { LOCKDOWN_VARIANTS } from './lockdown/variants.js';

/** Nothing for the night drill and a free run, and where nobody sleeps. */
export function checkSleepers({ scenario: { kind }, population: { people } }: DrillSetting): Problem[] {
  if (kind === 'night' || kind === 'free') return [];
  const count = people.filter(({ asleep }) => asleep === true).length;
  if (count === 0) return [];
  const values = { count };
  if (kind in LOCKDOWN_VARIANTS) {
    const message = `${count} people are asleep when the alarm comes. Each wakes at a time of their own, and somebody asleep locks or moves only once awake; nobody goes from room to room to wake them. Hold the drill when people are up, or practise waking them with the night drill ("night").`;
    return [problem('warning', 'lockdown-among-sleepers', 'slot', message, { values })];
  }
  const message = `${count} people are asleep when the drill begins. Here each only takes a time to wake and dress: no doors are locked, nobody sleeps on, and no wardens go round. For a drill among sleepers run the night drill ("night").`;
  return [problem('warning', 'sleepers-woken-simply', 'slot', message, { values })];
}
