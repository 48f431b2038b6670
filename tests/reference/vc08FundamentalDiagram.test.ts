import { expect, it } from 'vitest';
import { knownMissesOf, missesOf, UNHURRIED } from './support/misses.js';

it(
  '[SC301] VC-08 Two-dimensional fundamental diagram in a periodic corridor (RiMEA 3.0 test 4; IMO MSC.1/Circ.1533 test 12; ISO 20414 test 13; Weidmann 1993)',
  UNHURRIED,
  async () => {
    expect(await missesOf('VC-08')).toEqual(knownMissesOf('VC-08'));
  },
);
