import { expect, it } from 'vitest';
import { knownMissesOf, missesOf, UNHURRIED } from './support/misses.js';

it(
  '[SC301] VC-01 Free walking speed in a straight corridor, and the same corridor rotated (RiMEA 3.0 test 1; IMO MSC.1/Circ.1533 test 1; NIST TN 1822 Verif.2.1; ISO 20414 test 2; rotation variant after the Juelich verification test 2 (JuPedSim/jpscore docs/pages/jpscore/jpscore_tests_juelich.md))',
  UNHURRIED,
  async () => {
    expect(await missesOf('VC-01')).toEqual(knownMissesOf('VC-01'));
  },
);
