/** The school calendar in a real browser: read, changed by keyboard, taken back, saved; on a desk and on a phone. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openApp, PHONE } from './support/appPage.js';
import { axeFaults } from './support/axe.js';
import { storedProject } from './support/storage.js';

const ADDRESS = '#/settings?view=calendar&year=2026-2027';

describe.sequential('the school calendar', { timeout: 120_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });

  it('[UI205] a day is closed by keyboard alone, saved, and opened again by Ctrl+Z', async () => {
    const app = await openApp(browser);
    await app.open(ADDRESS);
    const { page } = app;
    const day = page.locator('#day-2026-10-09');
    await day.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const panel = page.getByLabel('Chosen day');
    await expect.poll(() => panel.textContent()).toContain('National Day (Make-up day)');
    await panel.getByRole('button', { name: 'Close the school' }).press('Enter');
    await expect.poll(() => panel.textContent()).toContain('Closed');
    await expect.poll(async () => JSON.stringify(await storedProject(page))).toContain('2026-10-10');
    await page.getByRole('button', { name: 'Add examination' }).click();
    expect(await axeFaults(page, 'main')).toEqual([]);
    await page.locator('#day-2026-10-10').focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => panel.textContent()).toContain('National Day (Make-up day)');
    app.expectNoFaults();
    await app.context.close();
  });

  it('[UI206] years without a notice are marked, on a phone as on a desk, and nothing runs over the edge', async () => {
    const app = await openApp(browser, { language: 'zh-CN', viewport: PHONE });
    await app.open(ADDRESS);
    const { page } = app;
    await page.locator('#day-2027-04-05').waitFor();
    expect(await page.locator('#day-2027-04-05').getAttribute('aria-label')).toContain('清明（放假），待官方通知');
    expect(await page.getByText('待官方通知', { exact: true }).count()).toBeGreaterThan(6);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    expect(await axeFaults(page, 'main')).toEqual([]);
    app.expectNoFaults();
    await app.context.close();
  });
});
