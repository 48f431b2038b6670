import { expect, it } from 'vitest';
import { knownMissesOf, missesOf, UNHURRIED } from './support/misses.js';

it(
  '[SC301] VC-06 Flow through a 1 m exit from a packed room (IMO MSC.1/Circ.1533 test 4; NIST TN 1822 Verif.5.2; ISO 20414 test 11)',
  UNHURRIED,
  async () => {
    expect(await missesOf('VC-06')).toEqual(knownMissesOf('VC-06'));
  },
);
