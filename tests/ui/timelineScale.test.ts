import { describe, expect, it } from 'vitest';
import type { Bottleneck } from '../../src/sim/index.js';
import { axisEndS, axisTicks, drawnIndexes, spreadOut, timeScale } from '../../src/ui/places/simulate/timelineScale.js';
import { momentBeside } from '../../src/ui/places/simulate/worstMoments.js';

describe('the time axis', () => {
  it('[UI48] reaches beyond what is computed, and ends soon after the end of a finished run', () => {
    expect(axisEndS(20, true)).toBe(240);
    expect(axisEndS(400, true)).toBeGreaterThan(400);
    expect(axisEndS(182, false)).toBe(210);
  });

  it('[UI48] labels round times that keep their distance', () => {
    expect(axisTicks(240, 640)).toEqual([0, 30, 60, 90, 120, 150, 180, 210, 240]);
    expect(axisTicks(240, 200)).toEqual([0, 120, 240]);
  });

  it('[UI48] sets marks of nearly the same time side by side, in the order of their times', () => {
    expect(spreadOut([100, 300, 104, 102], 20)).toEqual([100, 300, 140, 120]);
    expect(spreadOut([], 20)).toEqual([]);
  });

  it('[UI48] finds the time under the pointer again, and holds it inside the axis', () => {
    const scale = timeScale(240, 900);
    expect(scale.timeAt(scale.x(73))).toBeCloseTo(73);
    expect(scale.timeAt(-50)).toBe(0);
    expect(scale.timeAt(5000)).toBe(240);
  });

  it('[UI48] draws first and last point of a series, however many lie between', () => {
    const drawn = drawnIndexes(1200, 100);
    expect([drawn.length, drawn[0], drawn.at(-1)]).toEqual([100, 0, 1199]);
    expect(drawnIndexes(3, 100)).toEqual([0, 1, 2]);
  });
});

describe('the next and the previous worst moment', () => {
  const moments = [100, 40, 130].map((peakS) => ({ peakS }) as Bottleneck);

  it('[UI49] goes by time, not by rank', () => {
    expect(momentBeside(moments, 0, 1)).toBe(1);
    expect(momentBeside(moments, 40, 1)).toBe(0);
    expect(momentBeside(moments, 200, -1)).toBe(2);
    expect(momentBeside(moments, 40, -1)).toBeNull();
  });
});
