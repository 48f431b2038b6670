/** One run in words. */
import { describe, expect, it } from 'vitest';
import { runLines } from '../../src/cli/commands/runLines.js';
import { parseScenario, prepareRun } from '../../src/scenarios/index.js';
import { box, host, pen } from '../scenarios/support/plans.js';

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
});
