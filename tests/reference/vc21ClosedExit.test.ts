import { expect, it } from 'vitest';
import { knownMissesOf, missesOf, UNHURRIED } from './support/misses.js';

it(
  '[SC301] VC-21 An exit becomes unavailable during the run (NIST TN 1822 Verif.4.1; ISO 20414 test 9)',
  UNHURRIED,
  async () => {
    expect(await missesOf('VC-21')).toEqual(knownMissesOf('VC-21'));
  },
);
