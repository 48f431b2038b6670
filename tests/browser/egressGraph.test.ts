/** The egress graph over the plan: its table, what is pointed at and chosen in both, and how it follows the editor. */
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type AppPage, launchBrowser, openApp, PHONE } from './support/appPage.js';
import { axeFaults } from './support/axe.js';
import { PATIENCE } from './support/patience.js';
import { switchLanguage, wordsOutOfPlace } from './support/words.js';

describe.sequential('the egress graph', { timeout: 60_000 }, () => {
  let browser: Browser;
  let app: AppPage;

  const rowOf = (name: string): Locator =>
    app.page.locator('tr', { has: app.page.getByRole('button', { name, exact: true }) });
  const lookAt = async (page: Page, look: string) =>
    await page.getByRole('radiogroup', { name: 'What is shown' }).getByText(look, { exact: true }).click();
  const graph = () => app.page.getByRole('region', { name: 'Egress graph' });

  beforeAll(async () => {
    browser = await launchBrowser();
    app = await openApp(browser);
    await app.open('#/campus?level=level:zhixing-3');
    await lookAt(app.page, 'Graph');
    await graph().waitFor();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(() => app.expectNoFaults());

  it('[UI260] says how far the farthest room is, and of every place how far, by which way and what is next to it', async () => {
    await graph()
      .getByText(/is the farthest: \d+\.\d m to an exit/)
      .waitFor();
    const cells = await rowOf('304').getByRole('cell').allTextContents();
    expect(cells[0]).toBe('Classroom');
    expect(cells[1]).toMatch(/^\d+\.\d m$/);
    expect(cells[2]).toMatch(/^Stair \w → .+/);
    expect(cells.at(-1)).toMatch(/304 .*door \d+\.\d/);
    const stair = await rowOf('Stair A ↓2F').getByRole('cell').allTextContents();
    expect(stair.at(-1)).toMatch(/^\d+\.\d on the stair/);
  });

  it('[UI261] chooses a place with the keyboard, and what lies under the pointer is marked in the table', async () => {
    const { page } = app;
    const row = rowOf('304');
    await row.getByRole('button').focus();
    await vi.waitFor(async () => expect(await row.getAttribute('data-hovered')).toBe('true'), PATIENCE);
    await page.keyboard.press('Enter');
    expect(await row.getAttribute('aria-selected')).toBe('true');
    await page.getByRole('radiogroup', { name: 'What is shown' }).getByText('Graph', { exact: true }).hover();
    await row.getByRole('button').evaluate((button) => (button as HTMLElement).blur());
    await vi.waitFor(async () => expect(await row.getAttribute('data-hovered')).toBeNull(), PATIENCE);
    // the plan has flown there: the room lies in the middle of the picture
    const box = await page.getByRole('img', { name: /^Plan of the chosen floor/ }).boundingBox();
    if (box === null) throw new Error('there is no plan');
    await vi.waitFor(async () => {
      await page.mouse.move(box.x + box.width / 2 + 1, box.y + box.height / 2);
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      expect(await row.getAttribute('data-hovered')).toBe('true');
    }, PATIENCE);
  });

  it('[UI262] in the editor it follows every change: a room whose doors are shut has no way out', async () => {
    const { page } = app;
    await page.getByRole('button', { name: 'Change the plan' }).click();
    await graph().waitFor();
    for (const door of ['304 front door', '304 rear door']) {
      await rowOf(door).getByRole('button').click();
      await page.getByRole('combobox', { name: 'In normal use' }).selectOption('closed');
    }
    await graph().getByText('1 room has no way out.').waitFor();
    expect((await rowOf('304').getByRole('cell').allTextContents())[1]).toBe('no way out');
    await page.getByRole('button', { name: 'Undo (Ctrl Z)' }).click();
    await vi.waitFor(async () => expect(await graph().getByText('has no way out.').count()).toBe(0), PATIENCE);
    await page.getByRole('button', { name: 'Done' }).click();
  });

  it('[UI263] shows the outdoors, is clean for screen readers, and whole in both languages and on a phone', async () => {
    const { page } = app;
    await page.getByRole('combobox', { name: 'Building', exact: true }).selectOption('campus');
    await graph().getByText('Outdoors: the ways between exits, gates and assembly points.').waitFor();
    await graph().getByText('To an assembly point').waitFor();
    await graph().getByRole('columnheader', { name: 'To the nearest assembly point' }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(await wordsOutOfPlace(page, 'en')).toEqual([]);
    await switchLanguage(page, 'zh-CN');
    expect(await wordsOutOfPlace(page, 'zh-CN')).toEqual([]);
    await page.setViewportSize(PHONE);
    await page.getByRole('region', { name: '疏散图' }).waitFor();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
