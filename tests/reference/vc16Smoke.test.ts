import { expect, it } from 'vitest';
import { knownMissesOf, missesOf, UNHURRIED } from './support/misses.js';

it('[SC301] VC-16 Walking speed in uniform smoke (NIST TN 1822 Verif.2.5; ISO 20414 test 18)', UNHURRIED, async () => {
  expect(await missesOf('VC-16')).toEqual(knownMissesOf('VC-16'));
});
