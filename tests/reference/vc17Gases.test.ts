import { expect, it } from 'vitest';
import { knownMissesOf, missesOf, UNHURRIED } from './support/misses.js';

it(
  '[SC301] VC-17 Incapacitation by asphyxiant gases (FED = 1) (NIST TN 1822 Verif.2.6; ISO 20414 test 19; gas mixtures from the FDS+Evac guide as used in PedestrianDynamics/pyFDS-Evac (verification page ISO Test 19))',
  UNHURRIED,
  async () => {
    expect(await missesOf('VC-17')).toEqual(knownMissesOf('VC-17'));
  },
);
