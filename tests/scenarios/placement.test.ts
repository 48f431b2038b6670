import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildWalkableCells } from '../../src/floorplans/index.js';
import { distance, distanceToOutline } from '../../src/model/index.js';
import { createCrowd } from '../../src/scenarios/population/crowd.js';
import { type PlacementRequest, placePeople } from '../../src/scenarios/population/placement.js';
import { shareOut } from '../../src/scenarios/population/shareOut.js';
import { box, pen } from './support/plans.js';

const room = buildWalkableCells(pen()).cells.cells.map((cell, index) => ({ index, cell }));

const request = (change: Partial<PlacementRequest>): PlacementRequest => ({
  floor: room,
  count: 20,
  radiusM: 0.2,
  style: 'random',
  seed: 1,
  ownerId: (i) => `p/${i}`,
  ...change,
});

describe('placing people', () => {
  it.each(['random', 'lattice'] as const)('[SC32] %s places never overlap and keep clear of walls', (style) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 130 }), fc.integer(), (count, seed) => {
        const places = placePeople(request({ count, seed, style }), createCrowd());
        if (!places) return count > 100;
        const [pen] = room;
        return places.every(({ at }, i) => {
          const isClear = pen !== undefined && distanceToOutline(at, pen.cell.polygon) >= 0.2 - 1e-9;
          return isClear && places.slice(0, i).every((other) => distance(other.at, at) >= 0.4 - 1e-9);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('[SC32] 100 people of 0.2 m radius fit into 25 m², 200 do not', () => {
    expect(placePeople(request({ count: 100 }), createCrowd())).toHaveLength(100);
    expect(placePeople(request({ count: 200 }), createCrowd())).toBeNull();
  });

  it('[SC32] people stay inside the area they are given', () => {
    const places = placePeople(request({ within: box(1, 1, 2, 4) }), createCrowd());
    for (const { at } of places ?? []) {
      expect(at[0]).toBeGreaterThanOrEqual(1);
      expect(at[0]).toBeLessThanOrEqual(2);
    }
    expect(places).toHaveLength(20);
  });

  it('[SC33] one person more leaves the places of the others alone', () => {
    const places = placePeople(request({ count: 20 }), createCrowd());
    const more = placePeople(request({ count: 21 }), createCrowd());
    expect(more?.slice(0, 20)).toEqual(places);
  });

  it('[SC64] shares add up to the number and follow the weights', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5000 }),
        fc.array(fc.double({ min: 0.1, max: 500, noNaN: true }), { minLength: 1, maxLength: 50 }),
        (count, weights) => {
          const shares = shareOut(count, weights);
          const total = weights.reduce((sum, weight) => sum + weight, 0);
          const isNear = shares.every((share, i) => Math.abs(share - (count * (weights[i] ?? 0)) / total) < 1 + 1e-6);
          return isNear && shares.reduce((sum, share) => sum + share, 0) === count;
        },
      ),
    );
  });
});
