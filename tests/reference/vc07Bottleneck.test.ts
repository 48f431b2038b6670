import { expect, it } from 'vitest';
import { knownMissesOf, missesOf, UNHURRIED } from './support/misses.js';

it(
  '[SC301] VC-07 Bottleneck flow against width 0.8-1.2 m (Kretz, Gruenebohm, Schreckenberg 2006; Seyfried et al. 2009; RiMEA 4.1.1 test 12d (reference line J = 1.9 w))',
  UNHURRIED,
  async () => {
    expect(await missesOf('VC-07')).toEqual(knownMissesOf('VC-07'));
  },
);
