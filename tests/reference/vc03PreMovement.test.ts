import { expect, it } from 'vitest';
import { knownMissesOf, missesOf, UNHURRIED } from './support/misses.js';

it(
  '[SC301] VC-03 Pre-movement (pre-evacuation) times (RiMEA 3.0 test 5; IMO MSC.1/Circ.1533 test 5; NIST TN 1822 Verif.1.1; ISO 20414 test 1)',
  UNHURRIED,
  async () => {
    expect(await missesOf('VC-03')).toEqual(knownMissesOf('VC-03'));
  },
);
