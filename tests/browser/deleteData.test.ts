/** Deleting the school's data: every store of the browser before and after, and pages that are open beside it. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type AppPage, launchBrowser, openApp } from './support/appPage.js';
import { browserStores, fillStores } from './support/browserStores.js';
import { PATIENCE } from './support/patience.js';
import { openSmallPlan, smallPlan } from './support/smallSchool.js';
import { storedProject } from './support/storage.js';

describe.sequential('deleting all data', { timeout: 120_000 }, () => {
  let browser: Browser;
  let app: AppPage;

  beforeAll(async () => {
    browser = await launchBrowser();
    app = await openApp(browser, { keepsOffline: true });
    await app.open('#/home');
    await begin();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
  });

  /** The small plan at hand, and the page that comes with it: what is asked for before that is left again. */
  async function begin(): Promise<void> {
    await openSmallPlan(app.page);
    await vi.waitFor(() => expect(new URL(app.page.url()).hash).toMatch(/^#\/simulate/), PATIENCE);
  }

  it('[UI555] deletes every table, setting, file and cache of the app, and nothing of another one', async () => {
    const { page } = app;
    await page.evaluate(() => {
      location.hash = '#/settings';
    });
    await page.getByRole('button', { name: 'Comfortable' }).or(page.getByText('Comfortable')).first().click();
    await fillStores(page, ['muster.something', 'other.something']);
    const before = await browserStores(page);
    const tables = Object.entries(before.databases.muster ?? {});
    expect(tables.length).toBeGreaterThanOrEqual(7);
    for (const [table, rows] of tables) expect([table, rows > 0]).toEqual([table, true]);
    expect(before.local).toEqual(expect.arrayContaining(['muster.hasProject', 'muster.density', 'other.something']));
    // the app may be about to keep its own files
    const notOfApp = before.caches.filter((name) => !name.startsWith('muster http'));
    expect([before.files, notOfApp]).toEqual([
      ['muster.something', 'other.something'],
      ['muster.something', 'other.something'],
    ]);

    const act = page.getByRole('button', { name: 'Delete all data' });
    expect(await act.isDisabled()).toBe(true);
    await page.getByLabel(/To delete, write/).fill(smallPlan.nameEn ?? smallPlan.name);
    await Promise.all([page.waitForEvent('load'), act.click()]);
    await page.getByRole('banner').getByText('Qingshan').first().waitFor();
    const { caches, ...after } = await browserStores(page);
    expect(after).toEqual({
      databases: {},
      local: ['other.something'],
      session: ['other.something'],
      files: ['other.something'],
    });
    // the app may keep its own files anew as soon as it starts
    expect(caches).toContain('other.something');
    expect(caches).not.toContain('muster.something');
  });

  it('[UI556] a page that was open beside it starts anew, and what it had at hand is not written back', async () => {
    const { page, context } = app;
    await begin();
    const other = await context.newPage();
    await other.goto(page.url());
    await other.evaluate(() => {
      location.hash = '#/drills?tab=record';
    });
    await other.getByLabel('Notes, without names of pupils').fill('half written');
    await other.evaluate(() => Object.assign(window, { isFirstLoad: true }));
    await page.evaluate(() => {
      location.hash = '#/settings';
    });
    await page.getByLabel(/To delete, write/).fill(smallPlan.nameEn ?? smallPlan.name);
    // a change of the other page is about to be saved in the very moment
    await other.getByLabel('Date', { exact: true }).fill('2026-11-12');
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Delete all data' }).click()]);
    await vi.waitFor(async () => expect(await other.evaluate(() => 'isFirstLoad' in window)).toBe(false), PATIENCE);
    await other.getByRole('banner').getByText('Qingshan').first().waitFor();
    await other.evaluate(() => {
      location.hash = '#/drills?tab=record';
    });
    expect(await other.getByLabel('Notes, without names of pupils').inputValue()).toBe('');
    expect(await storedProject(page)).toBeNull();
    const { databases, local } = await browserStores(page);
    expect(databases.muster?.projects ?? 0).toBe(0);
    expect(local).not.toContain('muster.hasProject');
    app.expectNoFaults();
  });

  it('[UI559] where the browser refuses, everything stays, it is told, and all pages go on saving', async () => {
    const { page, context } = app;
    await begin();
    const other = await context.newPage();
    await other.goto(page.url());
    await other.getByRole('banner').waitFor();
    await other.evaluate(() => Object.assign(window, { isFirstLoad: true }));
    await page.evaluate(() => {
      const { clear } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.clear = () => {
        throw new DOMException('refused', 'UnknownError');
      };
      Object.assign(window, { mend: () => Object.assign(IDBObjectStore.prototype, { clear }) });
      location.hash = '#/settings';
    });
    await page.getByLabel(/To delete, write/).fill(smallPlan.nameEn ?? smallPlan.name);
    await page.getByRole('button', { name: 'Delete all data' }).click();
    await page.getByRole('alert').getByText('The browser deleted nothing').waitFor();
    expect((await storedProject(page))?.plan?.name).toBe(smallPlan.name);
    await vi.waitFor(async () => expect(await other.evaluate(() => 'isFirstLoad' in window)).toBe(false), PATIENCE);
    await other.getByRole('banner').waitFor();
    const days = async () => (await storedProject(page))?.drillRecords.map(({ date }) => date);
    const record = async (at: Page, date: string) => {
      await at.evaluate(() => {
        location.hash = '#/drills?tab=record';
      });
      await at.getByLabel('Date', { exact: true }).fill(date);
      await at.getByRole('button', { name: /^Save to the project/ }).click();
      await vi.waitFor(async () => expect(await days()).toContain(date), PATIENCE);
    };
    await record(page, '2026-11-12');
    await other.reload();
    await record(other, '2026-11-13');
    await other.close();
    await page.evaluate(() => (window as unknown as { mend(): void }).mend());
    await page.reload();
  });
});
