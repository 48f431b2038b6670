/**
 * Frames as bytes: for the way from a worker to the page, and for storing.
 *
 * Layout version 1, little-endian, column by column (which also compresses better):
 * `MSTF` · version u16 · zero u16 · frames u32 · people u32 · time of each frame f64 · step of each frame u32 ·
 * x i32 · y i32 · cell i16 · state u8, each of the last four for every frame and person in turn.
 */
import { type Outcome, problem } from '../../model/index.js';
import type { Frame } from './runRecord.js';

export const FRAME_LAYOUT_VERSION = 1;

const HEADER_BYTES = 16;
const PER_FRAME_BYTES = 12;
const PER_PERSON_BYTES = 11;
/** The letters MSTF. */
const SIGNATURE = 0x4d535446;

/** All frames of one run; each must hold the same number of people. */
export function encodeFrames(frames: readonly Frame[]): ArrayBuffer {
  const people = frames[0]?.xCm.length ?? 0;
  const total = frames.length * people;
  const buffer = new ArrayBuffer(HEADER_BYTES + PER_FRAME_BYTES * frames.length + PER_PERSON_BYTES * total);
  const view = new DataView(buffer);
  view.setUint32(0, SIGNATURE);
  view.setUint16(4, FRAME_LAYOUT_VERSION, true);
  view.setUint32(8, frames.length, true);
  view.setUint32(12, people, true);
  const stepsAt = HEADER_BYTES + 8 * frames.length;
  const xAt = HEADER_BYTES + PER_FRAME_BYTES * frames.length;
  frames.forEach((frame, f) => {
    view.setFloat64(HEADER_BYTES + 8 * f, frame.timeS, true);
    view.setUint32(stepsAt + 4 * f, frame.step, true);
    for (let i = 0; i < people; i++) {
      const n = f * people + i;
      view.setInt32(xAt + 4 * n, frame.xCm[i] as number, true);
      view.setInt32(xAt + 4 * (total + n), frame.yCm[i] as number, true);
      view.setInt16(xAt + 8 * total + 2 * n, frame.cell[i] as number, true);
      view.setUint8(xAt + 10 * total + n, frame.state[i] as number);
    }
  });
  return buffer;
}

/** Frames from bytes, or the problem that keeps them from being read. */
export function decodeFrames(buffer: ArrayBuffer): Outcome<readonly Frame[]> {
  const failed = (code: string, message: string) => ({ value: null, problems: [problem('error', code, '', message)] });
  const view = new DataView(buffer);
  if (buffer.byteLength < HEADER_BYTES || view.getUint32(0) !== SIGNATURE) {
    return failed('frames-not-recognised', 'These are not the positions of a run; run the drill again.');
  }
  const version = view.getUint16(4, true);
  if (version !== FRAME_LAYOUT_VERSION) {
    return failed('frames-of-another-version', `Positions were stored as version ${version}; run the drill again.`);
  }
  const frameCount = view.getUint32(8, true);
  const people = view.getUint32(12, true);
  const total = frameCount * people;
  if (buffer.byteLength !== HEADER_BYTES + PER_FRAME_BYTES * frameCount + PER_PERSON_BYTES * total) {
    return failed('frames-cut-off', 'The stored positions of the run are incomplete; run the drill again.');
  }
  const stepsAt = HEADER_BYTES + 8 * frameCount;
  const xAt = HEADER_BYTES + PER_FRAME_BYTES * frameCount;
  const frames: Frame[] = [];
  for (let f = 0; f < frameCount; f++) {
    const frame: Frame = {
      step: view.getUint32(stepsAt + 4 * f, true),
      timeS: view.getFloat64(HEADER_BYTES + 8 * f, true),
      xCm: new Int32Array(people),
      yCm: new Int32Array(people),
      cell: new Int16Array(people),
      state: new Uint8Array(buffer.slice(xAt + 10 * total + f * people, xAt + 10 * total + (f + 1) * people)),
    };
    for (let i = 0; i < people; i++) {
      const n = f * people + i;
      frame.xCm[i] = view.getInt32(xAt + 4 * n, true);
      frame.yCm[i] = view.getInt32(xAt + 4 * (total + n), true);
      frame.cell[i] = view.getInt16(xAt + 8 * total + 2 * n, true);
    }
    frames.push(frame);
  }
  return { value: frames, problems: [] };
}

/** One frame, as bytes to transfer. */
export function encodeFrame(frame: Frame): ArrayBuffer {
  return encodeFrames([frame]);
}

/** One frame from bytes. */
export function decodeFrame(buffer: ArrayBuffer): Outcome<Frame> {
  const { value, problems } = decodeFrames(buffer);
  const frame = value?.[0];
  if (frame !== undefined) return { value: frame, problems };
  return {
    value: null,
    problems: problems.length > 0 ? problems : [problem('error', 'frames-cut-off', '', 'There is no frame in it.')],
  };
}
