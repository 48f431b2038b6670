import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, muster } from './command.js';

describe('muster verify', { timeout: 120_000 }, () => {
  it('[CLI40] answers with the figures of a case beside their bounds, and with 0', async () => {
    const { status, json } = await muster(['verify', '--case', 'VC-01', '--json']);
    expect(status).toBe(0);
    expect(json).toMatchObject({ passed: 1, failed: 0, cases: [{ id: 'VC-01', passed: true, seeds: 1 }] });
    expect(json.engine).toMatch(/^\d+\.\d+\.\d+$/);
    expect(json.commit).toMatch(/^(?:[0-9a-f]{12}(?:-dirty)?|unknown)$/);
    expect(json.madeOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    const [{ title, source, cpuS, figures }] = json.cases;
    expect(title).toContain('Free walking speed');
    expect(source).toContain('RiMEA');
    expect(cpuS).toBeGreaterThan(0);
    expect(figures[0]).toMatchObject({ value: 40, min: 39, max: 41, passed: true });
  });

  it('[CLI40] for a person: one line a figure, and the totals last', async () => {
    const { stdout } = await muster(['verify', '--case', 'vc-01']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^VC-01 passed: Free walking speed/);
    expect(lines[1]).toMatch(/ok .*40 m at 1 m\/s.* 40 .*39 to 41/);
    expect(lines.at(-1)).toBe('1 passed, 0 failed');
  });

  it('[CLI40] an unknown case is wrong use and names those there are', async () => {
    const { status, json } = await muster(['verify', '--case', 'VC-99', '--json']);
    expect(status).toBe(2);
    expect(json.usage).toContain('“VC-99”');
    expect(json.usage).toContain('VC-01');
    expect(json.usage).toContain('VC-22');
  });

  it.each([
    ['--seeds', '0'],
    ['--seeds', 'ten'],
    ['--workers', '1.5'],
  ])('[CLI41] %s %s is wrong use', async (option, text) => {
    const { status, stderr } = await muster(['verify', option, text]);
    expect(status).toBe(2);
    expect(stderr).toContain(text);
  });

  it('[CLI41] [SC304] a quick look has figures and no verdict', async () => {
    const { status, json } = await muster(['verify', '--case', 'VC-11', '--seeds', '1', '--json']);
    expect(status).toBe(0);
    expect(json).toMatchObject({ passed: 0, failed: 1, cases: [{ seeds: 1, passed: false }] });
    expect(json.cases[0].figures.every((each: { passed: boolean }) => each.passed)).toBe(true);
    expect(json.cases[0].note).toContain('no verdict');
  });

  it('[CLI41] [SC307] the report is written to a file, the same whatever the number of threads', async () => {
    const folder = folderWith({});
    const ask = ['verify', '--case', 'VC-04', '--seeds', '3'];
    await muster([...ask, '--workers', '1', '--out', 'one.json'], folder);
    await muster([...ask, '--workers', '2', '--out', 'method/two.json'], folder);
    const read = (name: string) => {
      const { cases, ...totals } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      return { ...totals, cases: cases.map(({ cpuS, ...each }: { cpuS: number }) => each) };
    };
    expect(read('one.json')).toEqual(read('method/two.json'));
    expect(read('one.json').cases).toHaveLength(1);
  });
});
