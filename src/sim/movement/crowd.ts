/**
 * The crowd of one step as flat buffers: everyone who is in the way of others, sorted by place.
 *
 * A *slot* is an index into these buffers. Slots of one cell lie together, and within a cell those of one bucket,
 * bucket by bucket and row by row; so the neighbours of a body are a few stretches of consecutive slots. The engine
 * fills the buffers anew before people decide; a movement model reads them and writes the `next…` buffers. They hold
 * plain numbers only, so that a model may as well be compiled to another machine.
 */

/** What a slot is to the step. */
export const ROLE = {
  /** In place: others walk around them. */
  standing: 0,
  moving: 1,
  /** The picture of a mover beyond a periodic end: seen by others, moved by its original. */
  image: 2,
} as const;

export interface Crowd {
  /** Slots in use. */
  count: number;
  /** Index of the occupant. */
  occupant: Int32Array;
  role: Uint8Array;
  /** 1 for movers who decide on this occasion; the others keep to what they decided on the last one. */
  decides: Uint8Array;
  /**
   * By occupant, not by slot: 1 for those who keep to what they have just decided over the next occasion. A model sets it
   * where it may; nobody is steady who did not decide when all do.
   */
  isSteady: Uint8Array;
  /** For an image: slot of the original, and how far in x it stands from it, m. */
  original: Int32Array;
  shiftX: Float64Array;
  /** Position, campus m. */
  x: Float64Array;
  y: Float64Array;
  /** Realised velocity, m/s. */
  vx: Float64Array;
  vy: Float64Array;
  /** Heading, unit vector. */
  ex: Float64Array;
  ey: Float64Array;
  /** Commanded speed, m/s. */
  speed: Float64Array;
  radiusM: Float64Array;
  /** Where the field sends them, unit vector; the heading where it says nothing. */
  directionX: Float64Array;
  directionY: Float64Array;
  /** Free speed here, on the ground projection: on a flight the stair speed by its slope, m/s. */
  limit: Float64Array;
  /** Time gap factor of the person; on a flight towards people of the same flight `flightGap` times as long. */
  timeGap: Float64Array;
  flightGap: Float64Array;
  /** Distance to the target by its field, m. */
  phi: Float64Array;
  /** People of a cell with the same stream walk to the same target in the same way. */
  stream: Int32Array;
  /** Cell they are in, and the one they are about to enter (-1 for none). */
  cell: Int32Array;
  nextCell: Int32Array;
  /** Bits of `NEARBY` (see the surface of a cell). */
  nearby: Uint8Array;
  /** Place in the wall buckets of the cell. */
  surfaceBucket: Int32Array;
  /** What the model writes, for movers: tentative position, heading, commanded speed. */
  nextX: Float64Array;
  nextY: Float64Array;
  nextEx: Float64Array;
  nextEy: Float64Array;
  nextSpeed: Float64Array;
}

/** Empty buffers for so many slots. */
export function createCrowd(capacity: number): Crowd {
  const numbers = () => new Float64Array(capacity);
  const indexes = () => new Int32Array(capacity);
  return {
    count: 0,
    occupant: indexes(),
    role: new Uint8Array(capacity),
    decides: new Uint8Array(capacity),
    isSteady: new Uint8Array(capacity),
    original: indexes(),
    shiftX: numbers(),
    x: numbers(),
    y: numbers(),
    vx: numbers(),
    vy: numbers(),
    ex: numbers(),
    ey: numbers(),
    speed: numbers(),
    radiusM: numbers(),
    directionX: numbers(),
    directionY: numbers(),
    limit: numbers(),
    timeGap: numbers(),
    flightGap: numbers(),
    phi: numbers(),
    stream: indexes(),
    cell: indexes(),
    nextCell: indexes(),
    nearby: new Uint8Array(capacity),
    surfaceBucket: indexes(),
    nextX: numbers(),
    nextY: numbers(),
    nextEx: numbers(),
    nextEy: numbers(),
    nextSpeed: numbers(),
  };
}
