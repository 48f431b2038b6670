import { expect, it } from 'vitest';
import { knownMissesOf, missesOf, UNHURRIED } from './support/misses.js';

it(
  '[SC301] VC-22 Merging of stair and floor streams on a landing (Boyce, Purser and Shields 2009/2012; Galea, Sharp and Lawrence 2008; geometry of the Thunderhead merging study (landing 1.5 m x 3.0 m, stairs 1.5 m, 7/11 in steps))',
  UNHURRIED,
  async () => {
    expect(await missesOf('VC-22')).toEqual(knownMissesOf('VC-22'));
  },
);
