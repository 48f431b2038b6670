/** A run handed to the user as files, by keyboard, in both languages. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCsv, readTrajectory } from '../sim/support/readExports.js';
import { type AppPage, type Language, launchBrowser, openApp } from './support/appPage.js';
import { RUN_TIMEOUT_MS, replayOn } from './support/replay.js';

/** People of the demo school. */
const PEOPLE = 1468;

describe.sequential('exporting a run', { timeout: RUN_TIMEOUT_MS + 60_000 }, () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });

  /** The demo drill, stopped after some seconds or ended before: either can be exported. */
  async function stoppedRun(language: Language): Promise<AppPage> {
    const app = await openApp(browser, { language });
    await app.open('#/simulate');
    await replayOn(app.page).computedUntil(20);
    const stop = app.page.getByRole('button', { name: /^Stop|^停止/ });
    // gone when the run was quicker than the click
    await stop.click({ timeout: 10_000 }).catch(() => undefined);
    await replayOn(app.page).ended();
    return app;
  }

  /** Opens the menu and takes its n-th choice, by keyboard alone. */
  async function takeChoice(
    { page }: AppPage,
    n: number,
  ): Promise<{ name: string; files: Record<string, Uint8Array> }> {
    const button = page.getByRole('button', { name: /^Export$|^导出$/ });
    await button.focus();
    await page.keyboard.press('Enter');
    // the first choice is in hand as soon as the menu is open
    await page.locator('[role=menuitem]:focus').waitFor();
    for (let k = 1; k < n; k++) await page.keyboard.press('ArrowDown');
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: RUN_TIMEOUT_MS }),
      page.keyboard.press('Enter'),
    ]);
    return {
      name: download.suggestedFilename(),
      files: unzipSync(new Uint8Array(readFileSync(await download.path()))),
    };
  }

  it('[SIM175] the tables come as one zip named after school, drill and seed, with everybody in them', async () => {
    const app = await stoppedRun('zh-CN');
    const { name, files } = await takeChoice(app, 1);
    expect(name).toBe('青山寄宿学校 火灾疏散演练 seed 1 表格.zip');
    expect(readCsv(files['persons.csv'] as Uint8Array)).toHaveLength(PEOPLE + 1);
    expect(JSON.parse(strFromU8(files['run.json'] as Uint8Array))).toMatchObject({ seed: 1, occupants: PEOPLE });
    app.expectNoFaults();
    await app.context.close();
  });

  it('[SIM175] trajectories read back, and the page says that the file is there', async () => {
    const app = await stoppedRun('en');
    const { name, files } = await takeChoice(app, 3);
    expect(name).toBe('Qingshan Boarding School Fire drill seed 1 trajectories.zip');
    expect(readTrajectory(files['trajectory/level-zhixing-2.txt'] as Uint8Array)).toMatchObject({
      frameRate: 5,
      unit: 'm',
    });
    await app.page.getByText('The export was handed to the browser as a download.').waitFor({ state: 'attached' });
    app.expectNoFaults();
    await app.context.close();
  });
});
