/** Scores: the same figures as the command line in every profile, overrides, signatures, changed records, trends, calibration. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import rubricJson from '../../src/drills/data/scoring-rubric.json' with { type: 'json' };
import {
  type DrillRecord,
  parseDrillRecord,
  profileValueNames,
  type RunForecast,
  rubric,
  SCORE_PROFILES,
  type ScoreProfile,
} from '../../src/drills/index.js';
import { randomStream } from '../../src/model/index.js';
import { packProject } from '../../src/project/index.js';
import { type AppPage, launchBrowser, openApp } from './support/appPage.js';
import { dropFile } from './support/files.js';
import { PATIENCE } from './support/patience.js';
import { smallProject } from './support/smallSchool.js';
import { storedProject } from './support/storage.js';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const TODAY = '2026-11-20';
const CLASSES = Array.from({ length: 10 }, (_, i) => ({ id: `c${i + 1}`, reactionS: 15 + i, walkS: 40 + 9 * i }));

function runs(): RunForecast[] {
  return Array.from({ length: 6 }, (_, k) => ({
    seed: k + 1,
    values: {
      T_evac_s: 120 + 5 * k,
      peak_density_p_per_m2: 2.5,
      median_room_exit_s: 90,
      rooms_secured_in_time: 9,
      rooms: 10,
    },
    buildingClearTimeS: 100,
    classes: Object.fromEntries(
      CLASSES.map(({ id, reactionS, walkS }) => [id, { startS: reactionS, arrivedS: reactionS + walkS + k }]),
    ),
  }));
}

/** A record with a value for everything but a few, which have none. */
function record(profile: ScoreProfile, id: string, more: Partial<DrillRecord> = {}): DrillRecord {
  const example: Record<string, unknown> = rubricJson.worked_example.inputs;
  const values = Object.fromEntries(
    profileValueNames(profile).map((name, i) => {
      const unit = rubric.data_definitions[name]?.unit;
      const drawn = randomStream(5, 'record', name).next();
      const made = unit === '0/1' ? Math.round(drawn) : unit === '0..1' ? drawn : 1 + Math.floor(20 * drawn);
      return [name, i % 9 === 8 ? null : (example[name] ?? made)];
    }),
  );
  const { value, problems } = parseDrillRecord({
    ...{ format: 'muster/drill-record', schemaVersion: 2, profile, scenario: 'fire', values, id, date: '2026-11-12' },
    forecast: runs(),
    ...more,
  });
  if (value === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return value;
}

const timed = (slower: number): Partial<DrillRecord> => ({
  classTimes: CLASSES.map(({ id, reactionS, walkS }, i) => {
    const startS = 1.5 * reactionS + (i % 3);
    return { id, name: `Class ${i + 1}`, startS, arrivedS: startS + walkS * slower };
  }),
});

const RECORDS: readonly DrillRecord[] = [
  ...SCORE_PROFILES.map((profile) => record(profile, `of-${profile}`)),
  record('evac_day', 'timed-1', { ...timed(1.3), date: '2026-10-12' }),
  record('evac_day', 'timed-2', { ...timed(1.25), date: '2026-11-13' }),
];

describe.sequential('scores in the app', { timeout: 120_000 }, () => {
  let browser: Browser;
  let app: AppPage;

  beforeAll(async () => {
    browser = await launchBrowser();
    app = await openApp(browser);
    await app.page.clock.setFixedTime(new Date(`${TODAY}T10:00:00+08:00`));
    await app.open();
    await app.page.getByRole('banner').getByText('Qingshan').first().waitFor();
    const scenario = { format: 'muster/scenario', schemaVersion: 1, name: 'Lesson fire', kind: 'fire' } as const;
    const project = { ...smallProject(), drillRecords: RECORDS, scenarios: [{ id: 's', scenario, whatIfs: [] }] };
    const bytes = packProject(project as unknown as Parameters<typeof packProject>[0]);
    await dropFile(app.page, { name: 'drills.muster', bytes });
    await app.page.getByRole('button', { name: 'Open this project' }).click();
    await vi.waitFor(
      async () => expect((await storedProject(app.page))?.drillRecords.length).toBe(RECORDS.length),
      PATIENCE,
    );
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(() => app.expectNoFaults());

  async function show(params: string): Promise<void> {
    await app.page.evaluate((hash) => {
      location.hash = hash;
    }, `#/drills?${params}`);
  }

  it.each(SCORE_PROFILES)(
    '[UI310] the score of %s is that of the command line, item by item, forecast included',
    async (profile) => {
      const folder = mkdtempSync(join(tmpdir(), 'muster-score-'));
      const own = RECORDS.find(({ id }) => id === `of-${profile}`) as DrillRecord;
      writeFileSync(join(folder, 'record.json'), JSON.stringify(own));
      const { stdout } = await promisify(execFile)(process.execPath, [
        inject('app').cliFile,
        'score',
        join(folder, 'record.json'),
        '--today',
        TODAY,
        '--json',
      ]);
      const score = JSON.parse(stdout);
      const { page } = app;
      await show(`tab=score&record=${own.id}`);
      const table = page.getByRole('region', { name: 'Items of the score' });
      await table.getByRole('button', { pressed: true }).waitFor();
      const shown = score.isFinal ? score.total : score.provisionalTotal;
      await vi.waitFor(async () => {
        expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(shown.toFixed(1));
      }, PATIENCE);
      for (const item of score.items) {
        const row = table.getByRole('row').filter({ has: page.getByRole('cell', { name: item.id, exact: true }) });
        const cells = (await row.getByRole('cell').allTextContents()).slice(3);
        const points = item.points === null ? '—' : item.points.toFixed(1);
        expect([item.id, cells[0]]).toEqual([item.id, `${points} / ${item.weight}`]);
        expect(cells[1]?.startsWith(item.forecast === null ? '' : item.forecast.toFixed(1))).toBe(true);
        if (item.rating !== null) expect(cells[2]).toContain(item.rating);
      }
    },
  );

  it('[UI311] a value is changed with a reason only, and what was measured stays in sight', async () => {
    const { page } = app;
    await show('tab=score&record=timed-2');
    await page.getByRole('button', { name: 'Total time', exact: true }).click();
    await page.getByRole('button', { name: 'Change “Total time” and say why' }).click();
    await page.getByLabel('Change to').fill('2:00');
    const change = page.getByRole('button', { name: 'Score by this value' });
    expect(await change.isDisabled()).toBe(true);
    await page.getByLabel('Reason').fill('seen on the recording');
    await change.click();
    await page.getByText('because: seen on the recording').waitFor();
    expect(await page.locator('s').textContent()).toContain('141');
    await page.getByText('changed', { exact: true }).first().waitFor();
  });

  it('[UI312] a signed record shows who signed; a change is a new version and a quiet change is told', async () => {
    const { page } = app;
    await show('tab=score&record=timed-1');
    await page.getByLabel('Role of the signer').fill('principal');
    await page.getByRole('button', { name: 'Sign and lock' }).click();
    await page.getByText('Record locked').waitFor();
    await page.getByText(/signed by principal/).waitFor();
    const saved = async () => (await storedProject(page))?.drillRecords.find(({ id }) => id === 'timed-1');
    await vi.waitFor(async () => expect((await saved())?.lock?.hash).toMatch(/^[0-9a-f]{64}$/), PATIENCE);
    const folder = mkdtempSync(join(tmpdir(), 'muster-score-'));
    const signed = (await saved()) as DrillRecord;
    const score = async (json: unknown) => {
      writeFileSync(join(folder, 'record.json'), JSON.stringify(json));
      const args = [inject('app').cliFile, 'score', join(folder, 'record.json')];
      return (await promisify(execFile)(process.execPath, args)).stderr;
    };
    expect(await score(signed)).not.toContain('changed after');
    expect(await score({ ...signed, notes: 'changed by hand' })).toContain('changed after principal had signed it');

    await page.getByRole('button', { name: 'Congestion', exact: true }).click();
    await page.getByRole('button', { name: 'Change “Peak density” and say why' }).click();
    await page.getByLabel('Change to').fill('2.1');
    await page.getByLabel('Reason').fill('post B2 counted twice');
    await page.getByRole('button', { name: 'Score by this value' }).click();
    await page.getByText('Version 2: post B2 counted twice').waitFor();
    await page.getByText(/Version 1, signed by principal/).waitFor();
    await page.getByText('Not signed yet').waitFor();
    await vi.waitFor(async () => expect((await saved())?.earlier?.[0]).toEqual(signed), PATIENCE);
  });

  it('[UI313] trends show drills and classes, and the pace of the school goes into a scenario when asked', async () => {
    const { page } = app;
    await show('tab=trends');
    await page.getByRole('heading', { name: 'Drills over time' }).waitFor();
    await page.getByLabel('Kind of drill').selectOption('evac_day');
    const drills = page.getByRole('region', { name: 'Drills over time' });
    expect(await drills.getByRole('row').count()).toBe(4);
    const byClass = page.getByRole('region', { name: 'Arrival by class' });
    expect(await byClass.getByRole('row').count()).toBe(1 + CLASSES.length);
    await page.getByText(/each left out in turn.*The next forecast is better/).waitFor();
    await page.evaluate(AXE);
    const violations = await page.evaluate(async () => {
      const axe = (window as unknown as { axe: { run(of: Element | null): Promise<{ violations: { id: string }[] }> } })
        .axe;
      return (await axe.run(document.querySelector('main'))).violations.map(({ id }) => id);
    });
    expect(violations).toEqual([]);
    await page.getByRole('button', { name: 'Use it in “Lesson fire”' }).click();
    await vi.waitFor(async () => {
      const scenario = (await storedProject(page))?.scenarios[0]?.scenario;
      expect([scenario?.reactionShare, scenario?.paceShare]).toEqual([
        expect.closeTo(1.55, 1),
        expect.closeTo(0.78, 1),
      ]);
    }, PATIENCE);
  });
});
