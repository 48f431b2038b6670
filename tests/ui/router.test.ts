import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLACE_IDS, readRoute, routeHash } from '../../src/ui/app/router.js';

describe('addresses', () => {
  it('[UI2] a moment of a replay is an address', () => {
    expect(readRoute('#/simulate?t=73&level=level%3Az-2')).toEqual({
      place: 'simulate',
      params: { t: '73', level: 'level:z-2' },
    });
  });

  it('[UI2] an address that names no place gives none', () => {
    for (const hash of ['', '#', '#/', '#/nowhere', '#content']) expect(readRoute(hash).place).toBeNull();
  });

  it('[UI2] what is written is what is read, whatever the parameters hold', () => {
    const params = fc.dictionary(
      fc.string({ minLength: 1 }).filter((key) => key !== '__proto__'),
      fc.string({ minLength: 1 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...PLACE_IDS), params, (place, given) => {
        const read = readRoute(routeHash(place, given));
        expect(read.place).toBe(place);
        expect(read.params).toEqual({ ...given });
      }),
    );
  });

  it('[UI2] any text after the sign is survived', () => {
    fc.assert(fc.property(fc.string(), (text) => void readRoute(`#${text}`)));
  });
});
