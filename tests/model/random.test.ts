import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashText, randomStream, squares32 } from '../../src/model/index.js';

const MASK = (1n << 64n) - 1n;

/** The generator as printed in the paper, in whole 64-bit numbers. */
function referenceSquares32(key: bigint, counter: bigint): number {
  const rotate = (x: bigint) => ((x >> 32n) | (x << 32n)) & MASK;
  const y = (counter * key) & MASK;
  const z = (y + key) & MASK;
  let x = rotate((y * y + y) & MASK);
  x = rotate((x * x + z) & MASK);
  x = rotate((x * x + y) & MASK);
  return Number(((x * x + z) & MASK) >> 32n);
}

const word = fc.integer({ min: 0, max: 0xffffffff });

describe('squares32', () => {
  it('[M1] agrees with the published generator in 64-bit whole numbers', () => {
    fc.assert(
      fc.property(word, word, word, (high, low, counter) => {
        const key = (BigInt(high) << 32n) | BigInt(low);
        expect(squares32(high, low, counter)).toBe(referenceSquares32(key, BigInt(counter)));
      }),
      { numRuns: 2000 },
    );
  });

  it('[M1] agrees at the corners of its halves', () => {
    const corners = [0, 1, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xffff0000, 0xffffffff];
    for (const high of corners) {
      for (const low of corners) {
        for (const counter of corners) {
          const key = (BigInt(high) << 32n) | BigInt(low);
          expect(squares32(high, low, counter)).toBe(referenceSquares32(key, BigInt(counter)));
        }
      }
    }
  });
});

describe('randomStream', () => {
  const first = (seed: number, purpose: string, owner: string | number) => randomStream(seed, purpose, owner).next();

  it('[M2] gives the same numbers whatever else is drawn in between', () => {
    const alone = randomStream(7, 'freeSpeed', 'pupil-1');
    const expected = [alone.next(), alone.next(), alone.next()];
    const mixed = randomStream(7, 'freeSpeed', 'pupil-1');
    const other = randomStream(7, 'freeSpeed', 'pupil-2');
    const drawn = expected.map(() => {
      other.next();
      return mixed.next();
    });
    expect(drawn).toEqual(expected);
  });

  it('[M3] stays in [0, 1) in steps of 2^-32', () => {
    fc.assert(
      fc.property(fc.integer(), fc.string(), fc.string(), (seed, purpose, owner) => {
        const value = first(seed, purpose, owner);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThan(1);
        expect(Number.isInteger(value * 2 ** 32)).toBe(true);
      }),
    );
  });

  it('[M4] fills sixteen equal parts evenly along one stream', () => {
    const stream = randomStream(1, 'uniformity', 'one');
    const bins = new Array<number>(16).fill(0);
    const draws = 160_000;
    for (let i = 0; i < draws; i++) {
      const bin = Math.floor(stream.next() * 16);
      bins[bin] = (bins[bin] as number) + 1;
    }
    const expected = draws / 16;
    const chiSquare = bins.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    // 15 degrees of freedom: 37.7 is exceeded once in a thousand
    expect(chiSquare).toBeLessThan(37.7);
  });

  it.each([
    ['seeds', (i: number) => first(i, 'freeSpeed', 'p')],
    ['number owners', (i: number) => first(1, 'freeSpeed', i)],
    ['text owners', (i: number) => first(1, 'freeSpeed', `3-2/${i}`)],
    ['purposes', (i: number) => first(1, `purpose ${i}`, 'p')],
  ])('[M4] first draws of neighbouring %s are even and unrelated', (_name, draw) => {
    const n = 20_000;
    const values = Array.from({ length: n }, (_, i) => draw(i));
    const mean = values.reduce((a, b) => a + b, 0) / n;
    const variance = values.reduce((a, b) => a + (b - mean) ** 2, 0) / n;
    let lagged = 0;
    for (let i = 1; i < n; i++) lagged += ((values[i] as number) - mean) * ((values[i - 1] as number) - mean);
    // four standard errors each
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / n));
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(4 * Math.sqrt(1 / 180 / n));
    expect(Math.abs(lagged / n / variance)).toBeLessThan(4 / Math.sqrt(n));
  });

  it('[M4] texts that differ in one letter differ in about half the bits of their hash', () => {
    let bits = 0;
    const pairs = 2000;
    for (let i = 0; i < pairs; i++) {
      let x = hashText(`occupant-${i}a`) ^ hashText(`occupant-${i}b`);
      for (; x !== 0; x &= x - 1) bits++;
    }
    expect(bits / pairs).toBeGreaterThan(15);
    expect(bits / pairs).toBeLessThan(17);
  });
});
