import { expect, it } from 'vitest';
import { knownMissesOf, missesOf, UNHURRIED } from './support/misses.js';

it(
  '[SC301] VC-10 1000 people leave a hall through four, then two doors (RiMEA 3.0 test 9; IMO MSC.1/Circ.1533 test 9)',
  UNHURRIED,
  async () => {
    expect(await missesOf('VC-10')).toEqual(knownMissesOf('VC-10'));
  },
);
