import { describe, expect, it } from 'vitest';
import { nodeHost as host } from '../../../src/cli/nodeHost.js';
import { decodeHandover, encodeHandover, settleDay } from '../../../src/drills/index.js';
import { dayOf, desk, goodDay } from './fireDay.js';

describe('a searcher sent', () => {
  const day = dayOf();
  const sent = desk(day, [
    [240, 'search', { of: 'c2' }],
    [241, 'search', { of: 'nobody' }],
  ]);

  it('[DR335] is noted of a class and changes no value', () => {
    const without = settleDay(day, goodDay(day));
    const withIt = settleDay(day, [...goodDay(day), sent]);
    expect(withIt.values).toEqual(without.values);
    const fates = withIt.taps.filter(({ tap }) => tap.what === 'search').map(({ of, fate }) => [of, fate]);
    expect(fates).toEqual([
      ['c2', 'used'],
      ['nobody', 'refused'],
    ]);
  });

  it('[DR335] comes back from a hand-over as it was', () => {
    const { value } = decodeHandover(encodeHandover({ is: 'logs', logs: [sent] }, host), host);
    expect(value).toEqual({ is: 'logs', logs: [sent] });
  });
});
