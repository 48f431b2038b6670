import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Frame } from '../../src/sim/index.js';
import { packFrames, unpackFrames } from '../../src/ui/worker/frameBlock.js';

const frameOf = (occupants: number) =>
  fc.record({
    step: fc.integer({ min: 0, max: 1_000_000 }),
    timeS: fc.double({ min: 0, max: 14_400, noNaN: true }),
    xCm: fc.int32Array({ minLength: occupants, maxLength: occupants }),
    yCm: fc.int32Array({ minLength: occupants, maxLength: occupants }),
    cell: fc.int16Array({ minLength: occupants, maxLength: occupants }),
    state: fc.uint8Array({ minLength: occupants, maxLength: occupants }),
  });

const plain = (frames: readonly Frame[]) =>
  frames.map((each) => ({
    ...each,
    xCm: [...each.xCm],
    yCm: [...each.yCm],
    cell: [...each.cell],
    state: [...each.state],
  }));

describe('a block of frames', () => {
  it('[UI40] gives back what was packed, whatever the number of people and frames', () => {
    const blocks = fc.nat(9).chain((occupants) => fc.array(frameOf(occupants), { maxLength: 5 }));
    fc.assert(
      fc.property(blocks, (frames) => {
        expect(plain(unpackFrames(packFrames(frames)))).toEqual(plain(frames));
      }),
      { numRuns: 60 },
    );
  });

  it('[UI40] refuses a block of another version by name', () => {
    const block = packFrames([]);
    new Int32Array(block, 0, 1)[0] = 99;
    expect(() => unpackFrames(block)).toThrowError('version');
  });
});
