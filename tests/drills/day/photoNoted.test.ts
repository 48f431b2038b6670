import { describe, expect, it } from 'vitest';
import { nodeHost as host } from '../../../src/cli/nodeHost.js';
import { decodeHandover, encodeHandover, settleDay } from '../../../src/drills/index.js';
import { dayOf, goodDay, logOf } from './fireDay.js';

describe('a photo of a blocked way', () => {
  const day = dayOf();
  const about = 'a'.repeat(40);
  const noted = logOf(day, { device: 'x', role: 'post', of: 'p1' }, [
    [40, 'blocked'],
    [45, 'photo', { about }],
    [46, 'photo'],
    [47, 'photo', { of: 'nobody', about }],
  ]);

  it('[DR342] is noted by its hash and changes no value; one without a hash, or of nowhere, counts for nothing', () => {
    const reported = { ...noted, taps: noted.taps.slice(0, 1) };
    const without = settleDay(day, [...goodDay(day), reported]);
    const withIt = settleDay(day, [...goodDay(day), noted]);
    expect(withIt.values).toEqual(without.values);
    const fates = withIt.taps.filter(({ tap }) => tap.what === 'photo').map(({ of, fate }) => [of, fate]);
    expect(fates).toEqual([
      ['p1', 'used'],
      ['p1', 'refused'],
      ['nobody', 'refused'],
    ]);
  });

  it('[DR342] comes back from a hand-over as it was', () => {
    const { value } = decodeHandover(encodeHandover({ is: 'logs', logs: [noted] }, host), host);
    expect(value).toEqual({ is: 'logs', logs: [noted] });
  });
});
