/** One run in words. */
import { describe, expect, it } from 'vitest';
import { crushLines } from '../../src/cli/commands/crushLines.js';
import { manyRunsLines } from '../../src/cli/commands/manyRunsLines.js';
import { clockStart } from '../../src/cli/commands/phaseLines.js';
import { runLines } from '../../src/cli/commands/runLines.js';
import { computeSeed } from '../../src/cli/computeSeed.js';
import {
  parseScenario,
  prepareRun,
  presetScenario,
  type Replication,
  type RunResult,
} from '../../src/scenarios/index.js';
import { box, host, pen, schoolhouse } from '../scenarios/support/plans.js';

type Bottleneck = RunResult['bottlenecks'][number];

function lockdown(): Replication {
  const { value: scenario } = presetScenario('hold', 'lesson', { population: { from: 'count', count: 4 } });
  const run = scenario && computeSeed({ plan: schoolhouse(), scenario }, 1);
  if (!run?.value) throw new Error(run?.problems.map((each) => each.message).join('\n'));
  return run.value;
}

function told(more: object): string {
  const { value: scenario } = parseScenario({
    format: 'muster/scenario',
    schemaVersion: 1,
    kind: 'free',
    occupants: [{ id: 'few', level: '0', area: box(1, 1, 4, 4), count: 3 }],
    exits: [{ id: 'E1', level: '0', area: box(5, 2, 6, 3) }],
    ...more,
  });
  const prepared = scenario && prepareRun({ plan: pen(), scenario, seed: 1, host }).value;
  if (!prepared) throw new Error('the run cannot be prepared');
  while (!prepared.advance().done);
  return runLines(prepared.result()).join('\n');
}

describe('a run in words', () => {
  it('[CLI8] says nothing of its model and its doors where both are the usual ones', () => {
    expect(told({})).toMatch(/^Seed 1: 3 of 3 reached safety/);
    expect(told({})).not.toMatch(/model|held/);
  });

  it('[CLI8] by the second movement model is told as no forecast', () => {
    expect(told({ movementModel: 'collision-free-speed' })).toContain('collision-free-speed, which is not calibrated');
  });

  it('[CLI8] tells that doors were held to their design capacity', () => {
    expect(told({ doorFlow: 'design' })).toContain('doors held to 1.33 people per second and metre');
  });

  it('[CLI10] tells when each phase ran, and from what the evacuation time counts', () => {
    const lines = told({ kind: 'fire', phases: { detectionS: 20 } });
    expect(lines).toMatch(/^Seed 1: 3 of 3 reached safety, the last \d+:\d\d after the alarm$/m);
    expect(lines).toMatch(/^ {4}detection 0:00 to 0:20$/m);
    expect(lines).toMatch(/^ {4}allClear \d+:\d\d to \d+:\d\d$/m);
    expect(told({})).not.toContain('phases');
  });

  it('[CLI10] counts the time of an earthquake drill from the second signal, of high ground from the warning', () => {
    const phase = (name: string) => ({ name, startS: 0, endS: 1 });
    expect(clockStart([phase('shaking'), phase('secondSignal')])).toBe('the second signal');
    expect(clockStart([phase('warning'), phase('response')])).toBe('the warning');
  });

  it('[CLI10] names the places where more than five people would stand on a square metre, and what to do', () => {
    const queue = (whereEn: string, peakDensityPerM2: number) => ({ whereEn, peakDensityPerM2 }) as Bottleneck;
    expect(crushLines([queue('Stair C', 7.7), queue('Gate', 4.9)]).join(' ')).toMatch(/at: Stair C\..*other stairs/);
    expect(crushLines([queue('Gate', 4.9)])).toEqual([]);
  });

  it('[CLI12] many lockdowns tell how often everyone was secured, not that nobody reached safety', () => {
    const stay = lockdown();
    const lines = manyRunsLines([stay, stay]).join('\n');
    expect(lines).toContain('Everyone was secured in 2 of 2 runs');
    expect(lines).not.toContain('No run brought everyone to safety');
  });
});
