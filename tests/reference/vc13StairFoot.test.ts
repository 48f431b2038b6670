import { expect, it } from 'vitest';
import { knownMissesOf, missesOf, UNHURRIED } from './support/misses.js';

it(
  '[SC301] VC-13 Congestion at the foot of an ascending stair (RiMEA 3.0 test 13; IMO MSC.1/Circ.1533 test 11; NIST TN 1822 Verif.5.1; ISO 20414 test 10)',
  UNHURRIED,
  async () => {
    expect(await missesOf('VC-13')).toEqual(knownMissesOf('VC-13'));
  },
);
