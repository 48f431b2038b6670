/** A small school of two storeys drawn without a pointer: rooms, doors, a staircase, ways out, grounds, squares for its classes. */
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type CampusPlan, checkPlan } from '../../src/floorplans/index.js';
import { polygonArea } from '../../src/model/index.js';
import { type AppPage, launchBrowser, openApp } from './support/appPage.js';
import { PATIENCE } from './support/patience.js';
import { storedProject } from './support/storage.js';

/** Stops on the way from one end of the page to the other, at most. */
const MOST_TABS = 200;

describe.sequential('a school drawn with the keyboard alone', { timeout: 120_000 }, () => {
  let browser: Browser;
  let app: AppPage;
  let page: Page;

  const plan = async (): Promise<CampusPlan | null> => (await storedProject(page))?.plan ?? null;
  const saved = async (check: (plan: CampusPlan) => void) =>
    await vi.waitFor(async () => check((await plan()) as CampusPlan), PATIENCE);
  const hasFocus = async (element: Locator) =>
    await element.evaluateAll((all) => all.some((each) => each === document.activeElement));

  /** On by Tab until it has the focus; `key` is pressed there. */
  async function tabTo(element: Locator, key?: string): Promise<void> {
    await element.first().waitFor({ state: 'attached' });
    for (let tabs = 0; !(await hasFocus(element)); tabs++) {
      if (tabs === MOST_TABS) throw new Error(`Tab does not lead to ${element}`);
      await page.keyboard.press('Tab');
    }
    if (key !== undefined) await page.keyboard.press(key);
  }
  async function chooseItem(menu: string, item: string): Promise<void> {
    await tabTo(page.getByRole('button', { name: menu, exact: true }), 'Enter');
    await page.getByRole('menu').waitFor();
    const wanted = page.getByRole('menuitem', { name: item, exact: true });
    for (let steps = 0; !(await hasFocus(wanted)); steps++) {
      if (steps === 40) throw new Error(`the arrow keys do not lead to ${item}`);
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
  }
  /** Typed places, lengths and directions, each set by Enter; lines and rings are ended by another. */
  async function draw(key: string, corners: readonly string[], isEnded = false): Promise<void> {
    await page.keyboard.press(key);
    for (const corner of corners) {
      for (const sign of corner) await page.keyboard.press(sign);
      await page.keyboard.press('Enter');
    }
    if (isEnded) await page.keyboard.press('Enter');
  }

  /** Into a field of the panel, and back to the plan. */
  async function writeInto(field: string, text: string): Promise<void> {
    await tabTo(page.getByRole('textbox', { name: field, exact: true }).first());
    await page.keyboard.press('Control+a');
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect.poll(() => hasFocus(page.locator('svg[data-tool]'))).toBe(true);
  }

  beforeAll(async () => {
    browser = await launchBrowser();
    app = await openApp(browser);
    page = app.page;
    await page.addInitScript(() => {
      window.addEventListener('pointerdown', () => document.documentElement.setAttribute('data-pointed', ''), true);
    });
    await app.open('#/campus');
    await page.getByRole('button', { name: 'Change the plan' }).waitFor();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(async () => {
    expect(await page.locator('[data-pointed]').count()).toBe(0);
    app.expectNoFaults();
  });

  it('[UI212] [UI213] begins a plan, and draws rooms, a wall, doors and a way out', async () => {
    await tabTo(page.getByRole('button', { name: 'Change the plan' }), 'Enter');
    await page.locator('svg[data-tool]').waitFor();
    await chooseItem('Floors', 'Draw from scratch');
    await saved(({ name }) => expect(name).toBe('New campus'));
    await draw('r', ['0,0', '18.2@0', '7@90', '18.2@180'], true);
    await draw('w', ['9.1,-1', '9.1,8'], true);
    await saved(({ buildings }) => expect(buildings[0]?.levels[0]?.spaces).toHaveLength(2));
    await tabTo(page.getByRole('toolbar', { name: 'Tools' }).getByRole('button', { name: 'Room' }), 'Enter');
    await tabTo(page.getByRole('combobox', { name: 'What it is' }).first());
    await page.keyboard.type('Corr');
    await page.keyboard.press('Tab');
    await draw('r', ['0,-3.2', '18.2@0', '3@90', '18.2@180'], true);
    await draw('d', ['4,-0.1', '14,-0.1']);
    await draw('e', ['0,-1.7']);
    await saved(({ buildings }) => {
      const level = buildings[0]?.levels[0];
      expect(level?.spaces.map(({ kind, polygon }) => [kind, Math.round(polygonArea(polygon))])).toEqual([
        ['classroom', 63],
        ['classroom', 63],
        ['corridor', 55],
      ]);
      expect(level?.openings.map(({ kind }) => kind)).toEqual(['door', 'door', 'exit']);
    });
  });

  it('[UI219] the cross is moved by arrow keys and sets corners by Space; what was done is said, and taken back', async () => {
    await page.keyboard.press('o');
    await page.keyboard.press('Space');
    expect(await page.getByText(/^1 corner/).count()).toBe(0);
    for (const [key, times] of [
      ['ArrowRight', 1],
      ['Space', 1],
      ['ArrowRight', 2],
      ['Space', 1],
      ['ArrowUp', 1],
      ['Shift+ArrowUp', 5],
      ['Space', 1],
      ['Enter', 1],
    ] as const) {
      for (let press = 0; press < times; press++) await page.keyboard.press(key);
    }
    const obstacles = ({ buildings }: CampusPlan) => buildings[0]?.levels[0]?.obstacles ?? [];
    await saved((each) => expect(obstacles(each).map(({ polygon }) => polygonArea(polygon))).toEqual([1.5]));
    await page
      .getByRole('status')
      .filter({ hasText: 'Added Obstacle 1' })
      .or(page.getByText('Added 障碍 1'))
      .first()
      .waitFor();
    await page.keyboard.press('Control+z');
    await saved((each) => expect(obstacles(each)).toEqual([]));
  });

  it('[UI219] copies the storey and lays a staircase by form and measures', async () => {
    await chooseItem('Floors', 'Copy this floor upwards');
    await saved(({ buildings }) => expect(buildings[0]?.levels).toHaveLength(2));
    await tabTo(page.getByRole('toolbar', { name: 'Tools' }).getByRole('button', { name: 'Flights' }), 'Enter');
    await writeInto('Tread', '0.3');
    await draw('t', ['20.98,-1', '1@90']);
    await page.keyboard.press('g');
    await writeInto('Clear width', '1.4');
    await draw('g', ['18.3,-1.7']);
    await tabTo(page.getByRole('radiogroup', { name: 'Floor' }).getByRole('radio'), 'ArrowRight');
    await page.getByRole('radio', { name: '2F', checked: true }).waitFor({ state: 'attached' });
    await draw('g', ['18.3,-1.7']);
    await saved(({ stairs, buildings }) => {
      expect(stairs).toHaveLength(1);
      expect(stairs[0]).toMatchObject({ kind: 'halfTurn', treadM: 0.3, flights: [{ steps: 12 }, { steps: 12 }] });
      expect(buildings[0]?.levels[1]?.openings.map(({ kind }) => kind)).toEqual(['door', 'door', 'opening']);
    });
  });

  it('[UI219] the staircase is changed, turned back and forth, in the panel', async () => {
    await tabTo(page.getByRole('button', { name: 'Stairs', exact: true }), 'Enter');
    await tabTo(page.getByRole('button', { name: /^Show / }), 'Enter');
    const width = page.getByRole('textbox', { name: 'Width of a flight' }).last();
    await tabTo(width);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('1.5');
    await page.keyboard.press('Enter');
    await saved(({ stairs }) => expect(stairs[0]?.widthM).toBe(1.5));
    await tabTo(page.getByRole('button', { name: 'Turn left 90°' }), 'Enter');
    await page.getByText(/leaves its stair room or does not end on a floor/).waitFor();
    await saved(({ stairs }) => expect(stairs[0]?.widthM).toBe(1.5));
  });

  it('[UI216] reads two classes, and draws grounds, a gate and an assembly area with a square for each class', async () => {
    await tabTo(page.getByRole('button', { name: 'Done' }), 'Enter');
    await chooseItem('Files and lists', 'Classes from a table');
    await tabTo(page.getByRole('dialog').getByRole('textbox'));
    await page.keyboard.type('班级,教室,人数\n一(1)班,101,40\n一(2)班,201,42');
    await tabTo(page.getByRole('dialog').getByRole('button', { name: /^Take/ }), 'Enter');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await tabTo(page.getByRole('button', { name: 'Change the plan' }), 'Enter');
    await page.locator('svg[data-tool]').waitFor();
    await tabTo(page.getByRole('combobox', { name: 'Building', exact: true }), 'Home');
    await page.keyboard.press('Tab');
    await draw('b', ['-40,-40', '60,-40', '60,30', '-40,30'], true);
    await draw('x', ['0,-40']);
    await draw('a', ['-35,-35', '20@0', '15@90', '20@180'], true);
    await saved(({ site, assemblyPoints }) => {
      expect(site?.gates).toHaveLength(1);
      expect(assemblyPoints[0]?.slots.map(({ classId }) => classId)).toHaveLength(2);
      expect(assemblyPoints[0]?.slots.every(({ classId }) => classId !== undefined)).toBe(true);
    });
    const drawn = (await plan()) as CampusPlan;
    expect(checkPlan(drawn).map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
  });
});
