import { expect, it } from 'vitest';
import { knownMissesOf, missesOf, UNHURRIED } from './support/misses.js';

it(
  '[SC301] VC-04 Twenty people round a 90 degree corner (RiMEA 3.0 test 6; IMO MSC.1/Circ.1533 test 6; NIST TN 1822 Verif.2.3; ISO 20414 test 4)',
  UNHURRIED,
  async () => {
    expect(await missesOf('VC-04')).toEqual(knownMissesOf('VC-04'));
  },
);
