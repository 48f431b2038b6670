/** What a score can be held to: files that score alike, thresholds with their source, a forecast beside it, changes that show. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { type DrillRecord, parseDrillRecord } from '../../src/drills/index.js';
import { scoreInProject } from '../../src/project/index.js';
import { type AppPage, launchBrowser, openApp } from './support/appPage.js';
import { axeFaults } from './support/axe.js';
import { drillsFile, drillsOnRecord, RECORDS_DAY } from './support/drillsOnRecord.js';
import { dropFile } from './support/files.js';
import { PATIENCE } from './support/patience.js';
import { storedProject } from './support/storage.js';

describe.sequential('a score that can be trusted', { timeout: 120_000 }, () => {
  let browser: Browser;
  let app: AppPage;
  const folder = mkdtempSync(join(tmpdir(), 'muster-trust-'));

  beforeAll(async () => {
    browser = await launchBrowser();
    app = await openApp(browser);
    await app.page.clock.setFixedTime(new Date(`${RECORDS_DAY}T10:00:00+08:00`));
    await app.open();
    await app.page.getByRole('banner').getByText('Qingshan').first().waitFor();
    await dropFile(app.page, drillsFile());
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

  /** Presses a button and reads the file that comes down. */
  async function saved(button: string): Promise<{ readonly path: string; readonly json: Record<string, unknown> }> {
    const coming = app.page.waitForEvent('download');
    await app.page.getByRole('button', { name: button }).click();
    const file = await coming;
    const path = join(folder, file.suggestedFilename());
    await file.saveAs(path);
    return { path, json: JSON.parse(readFileSync(path, 'utf8')) };
  }

  async function scoredByCommand(path: string): Promise<{ items: unknown; total: number; problems: unknown[] }> {
    const { stdout } = await promisify(execFile)(process.execPath, [inject('app').cliFile, 'score', path, '--json']);
    return JSON.parse(stdout);
  }

  it('[UI553] a file with a record that was changed after it was signed says so before it is opened, and on every page after', async () => {
    const { page } = app;
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/was changed after 校长 had signed it/).waitFor();
    await dialog.getByRole('button', { name: 'Open this project' }).click();
    const notice = page.getByRole('alert').filter({ hasText: 'drill record was changed after it was signed' });
    await notice.waitFor();
    expect(await notice.textContent()).toContain('16 Oct 2026 Fire (signed by 校长)');
    await vi.waitFor(async () => expect((await storedProject(page))?.drillRecords).toHaveLength(3), PATIENCE);
    await page.reload();
    await notice.waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await notice.getByRole('button', { name: /16 Oct 2026/ }).click();
    await page.getByText('Its hash does not fit.').waitFor();
    expect(new URL(page.url()).hash).toContain('record=forged');
    await notice.getByRole('button', { name: 'Close' }).click();
    await notice.waitFor({ state: 'detached' });
  });

  it('[UI553] the notice goes when the change was given a reason and the new version signed', async () => {
    const { page } = app;
    await page.reload();
    const notice = page.getByRole('alert').filter({ hasText: 'drill record was changed after it was signed' });
    await notice.waitFor();
    await page.getByRole('button', { name: 'Change “Total time” and say why' }).click();
    await page.getByLabel('Change to').fill('110');
    await page.getByLabel('Reason').fill('read again from the recording');
    await page.getByRole('button', { name: 'Score by this value' }).click();
    await page.getByText('Version 2: read again from the recording').waitFor();
    await notice.waitFor();
    await page.getByLabel('Role of the signer').fill('principal');
    await page.getByRole('button', { name: 'Sign and lock' }).click();
    await page.getByText(/signed by principal/).waitFor();
    await notice.waitFor({ state: 'detached' });
  });

  it.each(['open', 'signed'])(
    '[UI550] the %s record of a drill with findings comes down and is scored by the command as on the page, to the byte',
    async (id) => {
      await show(`tab=score&record=${id}`);
      await app.page.getByRole('combobox', { name: 'Drill' }).waitFor();
      const score = await saved('Save score data');
      const record = await saved('Save record file');
      const byCommand = await scoredByCommand(record.path);
      const project = drillsOnRecord();
      const inProject = scoreInProject(
        project,
        project.drillRecords.find((each) => each.id === id) as DrillRecord,
        RECORDS_DAY,
      );
      expect(inProject.items.find((item) => item.id === 'C4')?.points).toBe(0);
      expect(JSON.stringify(byCommand.items)).toBe(JSON.stringify(inProject.items));
      expect(JSON.stringify(score.json.items)).toBe(JSON.stringify(byCommand.items));
      expect([byCommand.total, byCommand.problems]).toEqual([score.json.total, []]);
      expect(await app.page.getByRole('heading', { level: 1 }).textContent()).toContain(
        String((inProject.isFinal ? inProject.total : inProject.provisionalTotal)?.toFixed(1)),
      );
      // a signed record stays in the file as it was signed
      const { value } = parseDrillRecord(record.json);
      expect(value?.earlier?.length ?? 0).toBe(id === 'signed' ? 1 : 0);
    },
  );

  it('[UI554] what runs expect of the items they can tell stands beside what the drill earned in them', async () => {
    const { page } = app;
    await show('tab=score&record=open');
    const line = page.locator('[data-forecast-total]');
    await line.waitFor();
    const project = drillsOnRecord();
    const { forecast } = scoreInProject(project, project.drillRecords[2] as DrillRecord, RECORDS_DAY);
    const text = await line.textContent();
    expect(text).toContain(`forecast ${forecast?.points.toFixed(1)}`);
    expect(text).toContain(`measured ${forecast?.measured.points.toFixed(1)}`);
    expect(text).toContain(`The other ${100 - (forecast?.weight ?? 0)} points`);
    await page.getByRole('button', { name: 'Headcount right', exact: true }).click();
    await page.getByText('no run can forecast it', { exact: false }).first().waitFor();
  });

  it('[UI551] every threshold names its source; another is taken within its interval and with a reason only', async () => {
    const { page } = app;
    await show('tab=score&record=open');
    await page.getByRole('button', { name: 'Total time', exact: true }).click();
    await page.getByText('How it is computed').click();
    await page.getByRole('link', { name: 'Where they come from, and change' }).click();
    await page.getByRole('heading', { name: /^Thresholds/ }).waitFor();
    const row = page.getByRole('row').filter({ hasText: 'M1 Total time' });
    expect(await row.textContent()).toContain('school evacuation drill guide');
    expect(await axeFaults(page, 'main')).toEqual([]);
    await row.getByRole('button', { name: 'Change the thresholds of “M1 Total time”' }).click();
    const field = page.getByLabel('No points at this multiple of the target');
    const save = page.getByRole('button', { name: 'Use for drills not signed yet' });
    await page.getByLabel('Source or reason (needed)').fill('median of four drills last year');
    for (const wrong of ['1', '-3', '', '零']) {
      await field.fill(wrong);
      expect(await save.isDisabled()).toBe(true);
    }
    await page.getByText('A number is needed here').waitFor();
    await field.fill('1');
    await page.getByText('Must be above 1').waitFor();
    await field.fill('2');
    await page.getByLabel('Source or reason (needed)').fill(' ');
    expect(await save.isDisabled()).toBe(true);
    await page.getByLabel('Source or reason (needed)').fill('median of four drills last year');
    await field.press('Enter');
    await row.getByText('rubric: 1.5 times').waitFor();
    expect(await row.textContent()).toContain('median of four drills last year');
  });

  it('[UI552] it holds for the drill nobody has signed, is in sight in its score, and goes back by one press', async () => {
    const { page } = app;
    const thresholds = async () =>
      (await storedProject(page))?.drillRecords.map(({ thresholds: all }) => all?.M1?.zero_ratio ?? null);
    await vi.waitFor(async () => expect(await thresholds()).toEqual([1.5, 1.5, 2]), PATIENCE);
    await show('tab=score&record=open');
    const table = page.getByRole('region', { name: 'Items of the score' });
    const row = table.getByRole('row').filter({ has: page.getByRole('cell', { name: 'M1', exact: true }) });
    await row.getByText('own threshold').waitFor();
    await row.getByRole('button', { name: 'Total time' }).click();
    await page.getByText('(rubric: 1.5 times)').waitFor();
    await page.getByText('because: median of four drills last year').waitFor();
    const file = await saved('Save record file');
    expect(file.json.thresholdReasons as object).toEqual({
      M1: { reason: 'median of four drills last year', on: RECORDS_DAY },
    });
    await show('tab=score&view=thresholds');
    await page.getByRole('button', { name: 'Thresholds of “M1 Total time” back to the rubric’s' }).click();
    await vi.waitFor(async () => expect(await thresholds()).toEqual([1.5, 1.5, 1.5]), PATIENCE);
    await page.getByRole('button', { name: 'Undo' }).click();
    await vi.waitFor(async () => expect(await thresholds()).toEqual([1.5, 1.5, 2]), PATIENCE);
  });
});
