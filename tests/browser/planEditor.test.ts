/** A plan drawn in the app: by pointer, by typed lengths and by numbers, taken back and done again, and still there after a reload. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { CampusPlan, Level } from '../../src/floorplans/index.js';
import { polygonArea } from '../../src/model/index.js';
import { type AppPage, launchBrowser, openApp, PHONE } from './support/appPage.js';
import { axeFaults } from './support/axe.js';
import { PATIENCE } from './support/patience.js';
import { storedProject } from './support/storage.js';
import { switchLanguage, wordsOutOfPlace } from './support/words.js';

describe.sequential('the plan editor', { timeout: 60_000 }, () => {
  let browser: Browser;
  let app: AppPage;

  const plan = async (): Promise<CampusPlan | null> => (await storedProject(app.page))?.plan ?? null;
  const levels = async (): Promise<readonly Level[]> => (await plan())?.buildings[0]?.levels ?? [];
  const rooms = async (level = 0) => (await levels())[level]?.spaces ?? [];
  const saved = async (check: () => Promise<void>) => await vi.waitFor(check, PATIENCE);

  /** A place on the drawing surface, as shares of its width and height. */
  async function at(page: Page, x: number, y: number): Promise<[number, number]> {
    const box = await page.locator('svg[data-tool]').boundingBox();
    if (box === null) throw new Error('there is no drawing surface');
    return [box.x + box.width * x, box.y + box.height * y];
  }
  async function click(x: number, y: number): Promise<void> {
    const place = await at(app.page, x, y);
    await app.page.mouse.move(...place);
    await app.page.mouse.click(...place);
  }
  async function type(text: string): Promise<void> {
    for (const key of text) await app.page.keyboard.press(key);
    await app.page.keyboard.press('Enter');
  }
  /** By numbers, with the tool in hand. */
  async function byNumbers(values: Readonly<Record<string, string>>): Promise<void> {
    const { page } = app;
    const form = page.locator('details', { has: page.getByText('By numbers') });
    if ((await form.getAttribute('open')) === null) await page.getByText('By numbers').click();
    for (const [label, value] of Object.entries(values)) await form.getByLabel(label).fill(value);
    await form.getByRole('button', { name: 'Draw it' }).press('Enter');
  }

  beforeAll(async () => {
    browser = await launchBrowser();
    app = await openApp(browser);
    await app.open('#/campus');
    await app.page.getByRole('button', { name: 'Change the plan' }).click();
    await app.page.getByRole('button', { name: 'Floors' }).click();
    await app.page.getByRole('menuitem', { name: 'Draw from scratch' }).click();
    // the drawing surface of the plan before is there until then
    await saved(async () => expect((await plan())?.name).toBe('New campus'));
    await app.page.locator('svg[data-tool]').waitFor();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(() => app.expectNoFaults());

  it('[UI210] [UI212] draws a room by typed lengths after one click', async () => {
    await app.page.keyboard.press('r');
    await click(0.25, 0.5);
    for (const length of ['9@0', '7@90', '9@180']) await type(length);
    await app.page.keyboard.press('Enter');
    await saved(async () => expect(await rooms()).toHaveLength(1));
    const [room] = await rooms();
    expect(room?.name).toBe('101');
    expect(polygonArea(room?.polygon as NonNullable<typeof room>['polygon'])).toBeCloseTo(63, 6);
  });

  it('[UI212] draws corridor and a second room by numbers alone, with the keyboard', async () => {
    const corner = (await rooms())[0]?.polygon.outer.reduce((p, q) => (q[0] + q[1] < p[0] + p[1] ? q : p)) as readonly [
      number,
      number,
    ];
    const [x, y] = corner;
    await byNumbers({ 'x, from west': String(x + 9.2), 'y, from south': String(y), Width: '9', Depth: '7' });
    await saved(async () => expect(await rooms()).toHaveLength(2));
    await app.page
      .getByRole('region', { name: 'Room' })
      .getByRole('combobox', { name: 'What it is' })
      .selectOption('corridor');
    await byNumbers({ 'x, from west': String(x), 'y, from south': String(y - 3.2), Width: '18.2', Depth: '3' });
    await saved(async () =>
      expect((await rooms()).map(({ kind }) => kind)).toEqual(['classroom', 'classroom', 'corridor']),
    );
  });

  it('[UI213] puts doors into walls, and says why where there is none', async () => {
    const { page } = app;
    const [first] = await rooms();
    const xs = first?.polygon.outer.map(([x]) => x) ?? [];
    const ys = first?.polygon.outer.map(([, y]) => y) ?? [];
    await page.getByRole('toolbar').getByRole('button', { name: 'Door' }).click();
    for (const x of [2, 12])
      await byNumbers({ 'x, from west': String(Math.min(...xs) + x), 'y, from south': String(Math.min(...ys) - 0.1) });
    await saved(async () => expect((await levels())[0]?.openings.map(({ kind }) => kind)).toEqual(['door', 'door']));
    await byNumbers({ 'x, from west': '-50', 'y, from south': '-50' });
    await page.getByText('There is no straight wall for it').waitFor();
    await page.getByRole('toolbar').getByRole('button', { name: 'Exit' }).click();
    await byNumbers({ 'x, from west': String(Math.min(...xs)), 'y, from south': String(Math.min(...ys) - 1.7) });
    await saved(async () =>
      expect((await levels())[0]?.openings.map(({ kind }) => kind)).toEqual(['door', 'door', 'exit']),
    );
  });

  it('[UI216] renames a room and widens a door in the tables', async () => {
    const { page } = app;
    const name = page.getByRole('textbox', { name: 'Name of 101' });
    await name.fill('一(1)班');
    await name.press('Enter');
    await saved(async () => expect((await rooms())[0]?.name).toBe('一(1)班'));
    await page.getByRole('button', { name: 'Doors' }).click();
    const width = page.getByRole('textbox', { name: /^Clear width of/ }).first();
    await width.fill('1.2');
    await width.press('Enter');
    await saved(async () => expect((await levels())[0]?.openings[0]?.clearWidthM).toBe(1.2));
  });

  it('[UI211] copies the floor, takes everything back and does it again', async () => {
    const { page } = app;
    await page.getByRole('button', { name: 'Floors' }).click();
    await page.getByRole('menuitem', { name: 'Copy this floor upwards' }).click();
    await saved(async () => expect((await levels()).map(({ name }) => name)).toEqual(['1F', '2F']));
    const after = JSON.stringify(await plan());
    await page
      .locator('svg[data-tool]')
      .focus()
      .catch(() => undefined);
    const undo = page.getByRole('button', { name: 'Undo (Ctrl Z)' });
    while (await undo.isEnabled()) await undo.click();
    await saved(async () => expect(await rooms()).toHaveLength(0));
    const redo = page.getByRole('button', { name: 'Redo (Ctrl Shift Z)' });
    while (await redo.isEnabled()) await redo.click();
    await saved(async () => expect(JSON.stringify(await plan())).toBe(after));
  });

  it('[UI210] is still there after a reload, clean for screen readers, and whole in both languages and on a phone', async () => {
    const { page } = app;
    const before = JSON.stringify(await plan());
    await page.reload();
    await page.getByRole('button', { name: 'Change the plan' }).click();
    await page.locator('svg[data-tool]').waitFor();
    expect(JSON.stringify(await plan())).toBe(before);
    expect(await axeFaults(page)).toEqual([]);
    await switchLanguage(page, 'zh-CN');
    expect(await wordsOutOfPlace(page, 'zh-CN')).toEqual([]);
    await page.setViewportSize(PHONE);
    await page.getByRole('button', { name: '完成' }).waitFor();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
