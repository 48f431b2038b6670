import { expect, it } from 'vitest';
import { knownMissesOf, missesOf, UNHURRIED } from './support/misses.js';

it('[SC301] VC-12 Choice between a near and a far exit under congestion (RiMEA 3.0 test 11)', UNHURRIED, async () => {
  expect(await missesOf('VC-12')).toEqual(knownMissesOf('VC-12'));
});
