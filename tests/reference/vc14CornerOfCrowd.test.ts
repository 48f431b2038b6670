import { expect, it } from 'vitest';
import { knownMissesOf, missesOf, UNHURRIED } from './support/misses.js';

it(
  '[SC301] VC-14 Large crowd round a corner against two straight corridors (RiMEA 3.0 test 15)',
  UNHURRIED,
  async () => {
    expect(await missesOf('VC-14')).toEqual(knownMissesOf('VC-14'));
  },
);
