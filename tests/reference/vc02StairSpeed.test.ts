import { expect, it } from 'vitest';
import { knownMissesOf, missesOf, UNHURRIED } from './support/misses.js';

it(
  '[SC301] VC-02 Assigned speed on a staircase, up and down (RiMEA 3.0 tests 2-3; IMO MSC.1/Circ.1533 tests 2-3; NIST TN 1822 Verif.2.2; ISO 20414 test 3)',
  UNHURRIED,
  async () => {
    expect(await missesOf('VC-02')).toEqual(knownMissesOf('VC-02'));
  },
);
