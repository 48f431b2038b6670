/** Real files through the import wizard: every step, cancelling, reading again, and nothing changed before it is accepted. */
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type AppPage, launchBrowser, openApp, PHONE } from './support/appPage.js';
import { axeFaults } from './support/axe.js';
import { dropFile, fileAt } from './support/files.js';
import { openSmallPlan, smallPlan } from './support/smallSchool.js';
import { storedProject } from './support/storage.js';
import { wordsOutOfPlace } from './support/words.js';

const SAMPLES = [
  { file: 'imdf/spbstu-campus.imdf.zip', has: /2 buildings, 8 levels, 443 spaces/ },
  { file: 'osm/tud-apb.osm', has: /1 buildings, 5 levels, 476 spaces/ },
  { file: 'geojson/westport-house.geojson.zip', has: /1 buildings, 7 levels/ },
  { file: 'ifc/nibs-office-a.ifc', has: /1 buildings, 2 levels/ },
] as const;

const DXF = 'tests/fixtures/dxf/wrld-office-floor.dxf';
/** A reading on a busy machine. */
const READ_MS = 90_000;

/** Drops a file, and tells how long its reading took and the longest piece of work that held up the page until then. */
async function dropWatched(page: Page, path: string, arrived: () => Promise<void>): Promise<void> {
  const { name, bytes } = fileAt(path);
  // the file is made before the watch begins: handing its bytes over is the work of this test
  await page.evaluate(
    ([fileName, base64]) => {
      const content = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      Object.assign(window, { heldFile: new File([content], fileName) });
    },
    [name, Buffer.from(bytes).toString('base64')] as const,
  );
  const startMs = performance.now();
  await page.evaluate(() => {
    const held = window as unknown as { heldFile: File; longTasks: number[] };
    held.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) held.longTasks.push(duration);
    }).observe({ type: 'longtask' });
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(held.heldFile);
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  await arrived();
  const readMs = Math.round(performance.now() - startMs);
  const longest = await page.evaluate(() => Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks));
  console.log(`${name}: read after ${readMs} ms, longest task of the page ${Math.round(longest)} ms`);
}

describe.sequential('the import wizard', { timeout: READ_MS + 30_000 }, () => {
  let browser: Browser;
  let app: AppPage;
  let dialog: Locator;

  const step = (name: string) =>
    dialog
      .getByRole('navigation', { name: /Steps of the import|导入的步骤/ })
      .getByRole('button', { name, exact: true });
  const arrivedAt = (name: string) =>
    step(name).and(app.page.locator('[aria-current=step]')).waitFor({ timeout: READ_MS });
  /** Until the last order is answered. */
  const settled = () =>
    app.page.waitForFunction(() => !document.querySelector('[role=dialog] [data-busy]'), null, { timeout: READ_MS });
  const figure = (name: string) =>
    dialog
      .getByRole('term')
      .filter({ hasText: new RegExp(`^${name}$`) })
      .locator('xpath=following-sibling::dd[1]')
      .textContent();

  beforeAll(async () => {
    browser = await launchBrowser();
    app = await openApp(browser);
    dialog = app.page.getByRole('dialog');
    await app.open('#/home');
    await openSmallPlan(app.page);
    await app.open('#/home');
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(() => app.expectNoFaults());

  it.each(SAMPLES)('[UI183] [UI187] [UI195] reads $file, shows what came out, and changes nothing', async (sample) => {
    const { page } = app;
    const before = await storedProject(page);
    await dropWatched(page, `tests/fixtures/${sample.file}`, () => arrivedAt('Floors'));
    await step('Scale').click();
    expect(await figure('A door')).toMatch(/^\d+\.\d\d m$/);
    expect(await figure('A room')).toMatch(/^\d+\.\d × \d+\.\d m$/);
    await step('Check').click();
    await dialog.getByText(sample.has).waitFor();
    await dialog.getByText('The plan is being checked').waitFor({ state: 'detached', timeout: READ_MS });
    expect(await dialog.getByRole('heading', { name: 'To check' }).count()).toBe(1);
    const places = dialog.getByRole('button', { name: /^Show on the plan:/ });
    if ((await places.count()) > 0) await places.first().click();
    expect(await wordsOutOfPlace(page, 'en')).toEqual([]);
    await dialog.getByRole('button', { name: 'No, keep the present one' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await storedProject(page)).toEqual(before);
  });

  it('[UI184] stops while it reads, and nothing has changed', async () => {
    const { page } = app;
    const before = await storedProject(page);
    await dropFile(page, fileAt(DXF));
    await dialog.getByText('It is read on this device only.').waitFor();
    await dialog.getByRole('button', { name: 'Stop reading' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await storedProject(page)).toEqual(before);
  });

  it('[UI188] [UI190] [UI191] reads a drawing again with another unit and another meaning of a layer', async () => {
    const { page } = app;
    await dropWatched(page, DXF, () => arrivedAt('Floors'));
    await step('Scale').click();
    expect(await figure('Whole plan')).toBe('56.5 × 26.8 m');
    await dialog.getByLabel('Off by a factor?').selectOption({ value: '10' });
    await expect.poll(() => figure('Whole plan'), { timeout: READ_MS }).toBe('564.9 × 267.7 m');
    await dialog.getByLabel('Off by a factor?').selectOption({ value: '1' });
    await expect.poll(() => figure('Whole plan'), { timeout: READ_MS }).toBe('56.5 × 26.8 m');
    await dialog.getByLabel('Unit of the drawing').selectOption('cm');
    await dialog.getByRole('button', { name: 'Stop', exact: true }).click();
    await settled();
    expect(await figure('Whole plan')).toBe('56.5 × 26.8 m');
    await step('Layers').click();
    expect(await axeFaults(page, '[role=dialog]')).toEqual([]);
    const doors = await figure('Doors');
    await dialog.getByLabel('What doors holds').selectOption('ignore');
    await expect.poll(() => figure('Doors'), { timeout: READ_MS }).not.toBe(doors);
    await dialog.getByLabel('What doors holds').selectOption('door');
    await dialog.getByLabel('What txt holds').selectOption('ignore');
    await expect.poll(() => figure('Doors'), { timeout: READ_MS }).toBe(doors);
    await settled();
    await switchInWizard(page, 'zh-CN');
    expect(await wordsOutOfPlace(page, 'zh-CN')).toEqual([]);
    await switchInWizard(page, 'en');
  });

  it('[UI196] takes the plan, with the way back, and remembers what the layers hold', async () => {
    const { page } = app;
    await step('Check').click();
    expect(await axeFaults(page, '[role=dialog]')).toEqual([]);
    await dialog.getByRole('button', { name: 'Look at the plan first' }).click();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(async () => (await storedProject(page))?.plan?.name).toBe('wrld-office-floor');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => (await storedProject(page))?.plan?.name).toBe(smallPlan.name);
    await dropFile(page, fileAt(DXF));
    await step('Layers').waitFor({ timeout: READ_MS });
    await step('Layers').click();
    await dialog.getByText(/Taken over from “wrld-office-floor.dxf”/).waitFor();
    expect(await dialog.getByLabel('What txt holds').inputValue()).toBe('ignore');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('[UI185] [UI186] [UI194] floors are left out, renamed and moved by the keyboard, and Escape can be taken back', async () => {
    const { page } = app;
    await page.setViewportSize(PHONE);
    await dropFile(page, fileAt('tests/fixtures/ifc/nibs-office-a.ifc'));
    await arrivedAt('Floors');
    await dialog.getByLabel('Name of Level 2').fill('First floor');
    await page.keyboard.press('Enter');
    await dialog.getByLabel('Name of First floor').waitFor();
    await settled();
    expect(await axeFaults(page, '[role=dialog]')).toEqual([]);
    await step('Stack').click();
    await dialog.getByText(/2 stairs link the two floors/).waitFor();
    await dialog.getByLabel('East, m').fill('30');
    await page.keyboard.press('Tab');
    await dialog.getByText('No stair links the two floors').waitFor({ timeout: READ_MS });
    expect(await axeFaults(page, '[role=dialog]')).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await dialog.getByText('Moved 30.00 m east').waitFor();
    await step('Floors').click();
    await dialog.getByLabel('Use First floor').uncheck();
    await settled();
    await step('Check').click();
    await dialog.getByText(/1 buildings, 1 levels/).waitFor({ timeout: READ_MS });
    await dialog.getByText('Floors you left out').waitFor();
    await dialog.getByRole('button', { name: 'No, keep the present one' }).click();
  });

  async function switchInWizard(page: Page, language: 'zh-CN' | 'en'): Promise<void> {
    await dialog.getByText(language === 'en' ? 'EN' : '中', { exact: true }).click();
    await page.waitForFunction((lang) => document.documentElement.lang === lang, language);
  }
});
