import { expect, it } from 'vitest';
import { knownMissesOf, missesOf, UNHURRIED } from './support/misses.js';

it(
  '[SC301] VC-18 A group stays together (teacher-led class) (NIST TN 1822 Verif.2.9; ISO 20414 test 14)',
  UNHURRIED,
  async () => {
    expect(await missesOf('VC-18')).toEqual(knownMissesOf('VC-18'));
  },
);
