import { expect, it } from 'vitest';
import { knownMissesOf, missesOf, UNHURRIED } from './support/misses.js';

it(
  '[SC301] VC-11 Exit allocation by room (RiMEA 3.0 test 10; IMO MSC.1/Circ.1533 test 10; NIST TN 1822 Verif.3.1; ISO 20414 test 8)',
  UNHURRIED,
  async () => {
    expect(await missesOf('VC-11')).toEqual(knownMissesOf('VC-11'));
  },
);
