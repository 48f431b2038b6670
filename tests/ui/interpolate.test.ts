import { describe, expect, it } from 'vitest';
import { type Frame, OCCUPANT_STATE } from '../../src/sim/index.js';
import { frameIndexAt, momentAt, positionAt } from '../../src/ui/run/interpolate.js';

function frame(timeS: number, xCm: number, state: number = OCCUPANT_STATE.walking): Frame {
  return {
    step: Math.round(timeS / 0.05),
    timeS,
    xCm: Int32Array.of(xCm),
    yCm: Int32Array.of(0),
    cell: Int16Array.of(0),
    state: Uint8Array.of(state),
  };
}

const frames = [frame(0, 0), frame(0.2, 20), frame(0.4, 60)];

function xAt(list: readonly Frame[], timeS: number): number {
  const moment = momentAt(list, timeS);
  const place = { xM: 0, yM: 0 };
  if (moment !== null) positionAt(moment, 0, place);
  return place.xM;
}

describe('between two stored frames', () => {
  it('[UI42] finds the last frame at or before a time, and holds times outside at the ends', () => {
    expect([-1, 0, 0.19, 0.2, 0.39, 9].map((timeS) => frameIndexAt(frames, timeS))).toEqual([0, 0, 0, 1, 1, 2]);
    expect(momentAt([], 1)).toBeNull();
  });

  it('[UI42] draws a walk evenly between two frames, forwards and backwards alike', () => {
    expect(xAt(frames, 0.1)).toBeCloseTo(0.1);
    expect(xAt(frames, 0.3)).toBeCloseTo(0.4);
    expect(xAt(frames, 0.1)).toBeCloseTo(0.1);
    expect(xAt(frames, 9)).toBeCloseTo(0.6);
  });

  it('[UI42] draws a change of place that is no walk, and a first appearance, without sliding', () => {
    expect(xAt([frame(0, 0), frame(0.2, 500)], 0.1)).toBe(0);
    expect(xAt([frame(0, 0, OCCUPANT_STATE.absent), frame(0.2, 40)], 0.1)).toBe(0);
  });
});
