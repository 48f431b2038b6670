import { expect, it } from 'vitest';
import { knownMissesOf, missesOf, UNHURRIED } from './support/misses.js';

it(
  '[SC301] VC-09 Single-file fundamental diagram on a ring (RiMEA 4.1.1 test 16 (percentile table))',
  UNHURRIED,
  async () => {
    expect(await missesOf('VC-09')).toEqual(knownMissesOf('VC-09'));
  },
);
