/** The same drill with other seeds, on one page: asked for, watched, stopped, gone on with, and looked at. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type AppPage, launchBrowser, openApp, PHONE } from './support/appPage.js';
import { PATIENCE } from './support/patience.js';
import { RUN_TIMEOUT_MS, replayOn } from './support/replay.js';
import { openSmallPlan } from './support/smallSchool.js';
import { storedProject } from './support/storage.js';
import { switchLanguage, wordsOutOfPlace } from './support/words.js';

describe.sequential('repeated runs', { timeout: RUN_TIMEOUT_MS + 60_000 }, () => {
  let browser: Browser;
  let app: AppPage;

  const finished = () => app.page.getByRole('progressbar', { name: /^Finished runs$/ });
  const table = () => app.page.getByRole('region', { name: 'In numbers' });
  const allDone = () => finished().waitFor({ state: 'detached', timeout: RUN_TIMEOUT_MS });

  beforeAll(async () => {
    browser = await launchBrowser();
    app = await openApp(browser);
    await app.open('#/home');
    await openSmallPlan(app.page);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(() => app.expectNoFaults());

  it('[UI120] are one button away from a run, and are asked for by the keyboard', async () => {
    const { page } = app;
    await page.getByRole('button', { name: 'Run the drill' }).click();
    await replayOn(page).ended();
    await page.getByRole('button', { name: 'Repeat with other seeds' }).click();
    expect(page.url()).toContain('view=runs');
    const runs = page.getByRole('textbox', { name: 'Runs' });
    await runs.fill('1');
    expect(await page.getByRole('button', { name: /^Run \d+ times$/ }).isDisabled()).toBe(true);
    await runs.fill('3');
    await runs.press('Enter');
    await allDone();
    await page.getByRole('heading', { name: 'Evacuation time of each run' }).waitFor();
  });

  it('[UI125] show the spread as a picture and as a table, and say how many more are needed', async () => {
    const { page } = app;
    await page.getByRole('img', { name: /^People on the way over time in 3 runs/ }).waitFor();
    await page.getByRole('img', { name: /^3 runs take from \d:\d\d to \d:\d\d/ }).waitFor();
    const cells = await table()
      .getByRole('row', { name: /^Everyone arrived/ })
      .getByRole('cell')
      .allTextContents();
    expect(cells).toHaveLength(4);
    for (const cell of cells) expect(cell).toMatch(/^\d:\d\d/);
    await page.getByText(/^About \d+ more runs for a firm figure$/).waitFor();
  });

  it('[UI121] go on from where they are, and a stop keeps what is finished', async () => {
    const { page } = app;
    await page.getByRole('button', { name: /^Run \d+ more$/ }).click();
    await page.waitForFunction(
      () => Number(document.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow')) >= 4,
      null,
      { timeout: RUN_TIMEOUT_MS },
    );
    await page.getByRole('button', { name: 'Stop, keep these' }).click();
    await allDone();
    await page.getByText(/^\d+ of \d+ runs were finished and are kept\.$/).waitFor();
    await page.getByText(/^All \d+ runs$/).click();
    const rows = page.getByRole('region', { name: /^All \d+ runs$/ }).getByRole('row');
    expect(await rows.count()).toBeGreaterThan(4);
  });

  it('[UI5] are wholly in the language of the reader, on a phone as well', async () => {
    const { page } = app;
    await page.setViewportSize(PHONE);
    // the small plan names its rooms in Chinese only
    const own = (texts: string[]) => texts.filter((text) => !/\d 前门|\d 后门/.test(text));
    expect(own(await wordsOutOfPlace(page, 'en'))).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(width).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1280, height: 800 });
    await switchLanguage(page, 'zh-CN');
    await page.getByRole('heading', { name: '多次仿真' }).waitFor();
    expect(await wordsOutOfPlace(page, 'zh-CN')).toEqual([]);
    await switchLanguage(page, 'en');
  });

  it('[UI54] can each be replayed, and the replayed one is kept with the project', async () => {
    const { page } = app;
    await page.getByRole('button', { name: 'Replay seed 2' }).click();
    await page.getByRole('banner').getByText('seed 2').waitFor();
    await replayOn(page).ended();
    const kept = async () => (await storedProject(page))?.runs.at(-1)?.result.seed;
    await vi.waitFor(async () => expect(await kept()).toBe(2), PATIENCE);
    await page.goBack();
    await table().waitFor();
  });
});
