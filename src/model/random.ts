/**
 * Random numbers that depend on what they are for, never on the order in which they are drawn.
 *
 * A stream is keyed by the seed, the purpose and the person (or class) it belongs to, so adding one
 * occupant leaves the others' draws alone and the worker count cannot change a result.
 *
 * Generator: Squares, B. Widynski, "Squares: A Fast Counter-Based RNG", arXiv:2004.06278 (2020), in its
 * 32-bit form with 64-bit arithmetic by halves. Keys are mixed with the finaliser of MurmurHash3
 * (A. Appleby, public domain).
 */

/** A source of uniform numbers in [0, 1). */
export interface RandomStream {
  /** The next uniform number in [0, 1), a multiple of 2^-32. */
  next(): number;
}

function mix(value: number): number {
  let h = value | 0;
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  h ^= h >>> 16;
  return h >>> 0;
}

/** 32-bit hash of a text by its UTF-16 units (FNV-1a, then mixed). */
export function hashText(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  }
  return mix(h);
}

/**
 * Low 64 bits of a 64-bit product, as high and low 32-bit halves.
 *
 * The low halves are multiplied by 16-bit digits, whose products stay exact in a double.
 */
function multiply64(aHigh: number, aLow: number, bHigh: number, bLow: number): [number, number] {
  const a0 = aLow & 0xffff;
  const a1 = aLow >>> 16;
  const b0 = bLow & 0xffff;
  const b1 = bLow >>> 16;
  const low = a0 * b0;
  const middle = a1 * b0 + (low >>> 16);
  const middle2 = a0 * b1 + (middle % 0x10000);
  const carry = a1 * b1 + Math.floor(middle / 0x10000) + Math.floor(middle2 / 0x10000);
  const high = (carry + Math.imul(aHigh, bLow) + Math.imul(aLow, bHigh)) >>> 0;
  return [high, Math.imul(aLow, bLow) >>> 0];
}

function add64(aHigh: number, aLow: number, bHigh: number, bLow: number): [number, number] {
  const low = aLow + bLow;
  return [(aHigh + bHigh + (low > 0xffffffff ? 1 : 0)) >>> 0, low >>> 0];
}

/** Squares32: the counter-th number of the stream that the 64-bit key names. */
export function squares32(keyHigh: number, keyLow: number, counter: number): number {
  const [yHigh, yLow] = multiply64(0, counter >>> 0, keyHigh, keyLow);
  const [zHigh, zLow] = add64(yHigh, yLow, keyHigh, keyLow);
  let xHigh = yHigh;
  let xLow = yLow;
  const rounds = [
    [yHigh, yLow],
    [zHigh, zLow],
    [yHigh, yLow],
  ] as const;
  for (const [addHigh, addLow] of rounds) {
    [xHigh, xLow] = multiply64(xHigh, xLow, xHigh, xLow);
    [xHigh, xLow] = add64(xHigh, xLow, addHigh, addLow);
    // x = (x >> 32) | (x << 32)
    [xHigh, xLow] = [xLow, xHigh];
  }
  [xHigh, xLow] = multiply64(xHigh, xLow, xHigh, xLow);
  const [resultHigh] = add64(xHigh, xLow, zHigh, zLow);
  return resultHigh;
}

/**
 * A stream for one purpose and one owner.
 *
 * @param seed - the run's seed; a whole number, of which the lowest 32 bits count
 * @param purpose - what the numbers decide, as `preMovement`
 * @param owner - whose numbers they are: an occupant's or class's stable id. Two owners in four thousand
 *   million share their numbers by chance, which ties two people's draws and harms nothing else.
 */
export function randomStream(seed: number, purpose: string, owner: string | number): RandomStream {
  const ownerHash = typeof owner === 'number' ? mix(owner + 0x9e3779b9) : hashText(owner);
  const keyHigh = mix(mix(seed) ^ hashText(purpose));
  // Squares wants an odd key with well-mixed digits
  const keyLow = (mix(keyHigh ^ ownerHash) | 1) >>> 0;
  const high = mix(keyLow ^ ownerHash ^ 0x5bd1e995);
  let counter = 0;
  return {
    next: () => squares32(high, keyLow, ++counter) / 0x1_0000_0000,
  };
}
