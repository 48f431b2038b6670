/** When people who sleep as a lockdown begins are awake: as in the night drill, by the signal and by their room-mates. */
import { wakeTimesOfRoom } from '../../../sim/index.js';
import { resolveNight } from '../../nightDefaults.js';
import { resolvePhaseDurations } from '../../phaseDurations.js';
import type { DrillSetting } from '../drillConduct.js';
import { findBedrooms } from '../night/bedrooms.js';

/** By occupant, s after the order to lock: 0 for who is awake by then, `Infinity` for who sleeps through it all. */
export type WakesAfterS = (occupant: number) => number;

/** The signal is that of `night`, first heard at the alarm; dressing is left for later. */
export function whenAwake(setting: Pick<DrillSetting, 'population' | 'cells' | 'scenario'>): WakesAfterS {
  const { population, scenario } = setting;
  if (!population.people.some(({ asleep }) => asleep)) return () => 0;
  const { signal, sleep: profile } = resolveNight(scenario.night);
  const { announcementS } = resolvePhaseDurations(scenario.phases);
  const heard = { signal: signal.kind, loudness: signal.loudness, fromS: 0, untilS: signal.soundsForS };
  const known = new Map<number, number>();
  for (const { sleepers } of findBedrooms(setting)) {
    const wakings = wakeTimesOfRoom({ seed: scenario.seed, profile, sleepers, signals: [heard] });
    sleepers.forEach(({ occupant }, k) => {
      const wokenS = wakings[k]?.wokenS ?? Number.POSITIVE_INFINITY;
      known.set(occupant, Math.max(0, wokenS - announcementS));
    });
  }
  return (occupant) => known.get(occupant) ?? 0;
}
