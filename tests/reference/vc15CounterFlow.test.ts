import { expect, it } from 'vitest';
import { knownMissesOf, missesOf, UNHURRIED } from './support/misses.js';

it(
  '[SC301] VC-15 Counterflow in a 2 m corridor (IMO MSC.1/Circ.1533 test 8; NIST TN 1822 Verif.2.8; ISO 20414 test 6)',
  UNHURRIED,
  async () => {
    expect(await missesOf('VC-15')).toEqual(knownMissesOf('VC-15'));
  },
);
