import { expect, it } from 'vitest';
import { knownMissesOf, missesOf, UNHURRIED } from './support/misses.js';

it(
  '[SC301] VC-19 A slow, large occupant delays the others (NIST TN 1822 Verif.2.10; ISO 20414 test 7)',
  UNHURRIED,
  async () => {
    expect(await missesOf('VC-19')).toEqual(knownMissesOf('VC-19'));
  },
);
