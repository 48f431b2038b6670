/**
 * Frames on their way from the worker to the page: one transferable buffer for a few frames.
 *
 * Layout, little-endian as the machine: Int32 version, frames n, occupants m, 0; Float64 timeS[n];
 * Int32 step[n]; Int32 xCm[n·m]; Int32 yCm[n·m]; Int16 cell[n·m]; Uint8 state[n·m].
 */
import { MusterError } from '../../model/index.js';
import type { Frame } from '../../sim/index.js';

/** Raised with every change of the layout; a block of another version is refused. */
export const FRAME_BLOCK_VERSION = 1;

const HEADER_BYTES = 16;
/** Bytes per frame for its time and step. */
const FRAME_BYTES = 12;
/** Bytes per occupant and frame: two Int32, one Int16, one Uint8. */
const OCCUPANT_BYTES = 11;

/** Views of the parts of a block; they share its memory. */
function partsOf(block: ArrayBuffer, frames: number, occupants: number) {
  const samples = frames * occupants;
  const stepAt = HEADER_BYTES + 8 * frames;
  const xAt = stepAt + 4 * frames;
  const yAt = xAt + 4 * samples;
  const cellAt = yAt + 4 * samples;
  const stateAt = cellAt + 2 * samples;
  return {
    timeS: new Float64Array(block, HEADER_BYTES, frames),
    step: new Int32Array(block, stepAt, frames),
    xCm: new Int32Array(block, xAt, samples),
    yCm: new Int32Array(block, yAt, samples),
    cell: new Int16Array(block, cellAt, samples),
    state: new Uint8Array(block, stateAt, samples),
  };
}

/** Copies frames of one run into a fresh buffer that can be transferred. */
export function packFrames(frames: readonly Frame[]): ArrayBuffer {
  const occupants = frames[0]?.xCm.length ?? 0;
  const block = new ArrayBuffer(HEADER_BYTES + frames.length * (FRAME_BYTES + occupants * OCCUPANT_BYTES));
  new Int32Array(block, 0, 4).set([FRAME_BLOCK_VERSION, frames.length, occupants, 0]);
  const parts = partsOf(block, frames.length, occupants);
  frames.forEach((frame, index) => {
    const from = index * occupants;
    parts.timeS[index] = frame.timeS;
    parts.step[index] = frame.step;
    parts.xCm.set(frame.xCm, from);
    parts.yCm.set(frame.yCm, from);
    parts.cell.set(frame.cell, from);
    parts.state.set(frame.state, from);
  });
  return block;
}

/**
 * The frames of a block; their arrays are views into it, nothing is copied.
 *
 * @throws MusterError `frame-block-version` when the two sides were not built together
 */
export function unpackFrames(block: ArrayBuffer): Frame[] {
  const [version, count = 0, occupants = 0] = new Int32Array(block, 0, 4);
  if (version !== FRAME_BLOCK_VERSION) {
    throw new MusterError('frame-block-version', `expected frame block version ${FRAME_BLOCK_VERSION}, got ${version}`);
  }
  const parts = partsOf(block, count, occupants);
  const frames: Frame[] = [];
  for (let index = 0; index < count; index++) {
    const from = index * occupants;
    const until = from + occupants;
    frames.push({
      step: parts.step[index] as number,
      timeS: parts.timeS[index] as number,
      xCm: parts.xCm.subarray(from, until),
      yCm: parts.yCm.subarray(from, until),
      cell: parts.cell.subarray(from, until),
      state: parts.state.subarray(from, until),
    });
  }
  return frames;
}
