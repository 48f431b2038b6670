/** `muster bench`: the figures of its contract, and wrong use. */
import { describe, expect, it } from 'vitest';
import { muster } from './command.js';

const PATIENCE_MS = 240_000;

describe('muster bench', () => {
  it(
    '[CLI30] one workload gives the figures of the contract',
    async () => {
      const { status, json } = await muster(['bench', '--workload', 'W3', '--runs', '1', '--json']);
      expect(status).toBe(0);
      expect(json.commit).toMatch(/^(unknown|[0-9a-f]{12}(-dirty)?)$/);
      expect(json.workloads).toHaveLength(1);
      const [figures] = json.workloads;
      expect(figures).toMatchObject({ name: 'W3', agents: 900, evacuated: 900, runs: 1 });
      for (const name of ['agentSteps', 'cpuS', 'wallS', 'evacuationTimeS', 'peakRssMB', 'setupCpuS']) {
        expect(figures[name], name).toBeGreaterThan(0);
      }
      expect((figures.agentStepsPerCpuS * figures.cpuS) / figures.agentSteps).toBeCloseTo(1, 2);
      expect((figures.firstAgentStepsPerCpuS * figures.firstCpuS) / figures.agentSteps).toBeCloseTo(1, 2);
      expect(figures.rssAboveEmptyMB).toBeLessThan(figures.peakRssMB);
    },
    PATIENCE_MS,
  );

  it.each([
    [['--workload', 'W9'], 'W1, W2, W3'],
    [['--runs', '0'], '1 to 99'],
    [['--runs', 'many'], '1 to 99'],
    [['--part', 'all'], 'scaling, workers'],
  ])('[CLI2] bench %j is wrong use, told with what there is', async (args, names) => {
    const { status, json } = await muster(['bench', ...args, '--json']);
    expect(status).toBe(2);
    expect(json.usage).toContain(names);
  });
});
