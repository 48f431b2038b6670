import { expect, it } from 'vitest';
import { knownMissesOf, missesOf, UNHURRIED } from './support/misses.js';

it(
  '[SC301] VC-20 Familiar exit and social influence (NIST TN 1822 Verif.3.2 and 3.3; ISO 20414 tests 15-16)',
  UNHURRIED,
  async () => {
    expect(await missesOf('VC-20')).toEqual(knownMissesOf('VC-20'));
  },
);
