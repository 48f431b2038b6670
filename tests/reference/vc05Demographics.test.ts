import { expect, it } from 'vitest';
import { knownMissesOf, missesOf, UNHURRIED } from './support/misses.js';

it(
  '[SC301] VC-05 Demographics: free speed by age (RiMEA 3.0 test 7 (age curve after Weidmann); IMO MSC.1/Circ.1533 test 7; NIST TN 1822 Verif.2.4; ISO 20414 test 5)',
  UNHURRIED,
  async () => {
    expect(await missesOf('VC-05')).toEqual(knownMissesOf('VC-05'));
  },
);
