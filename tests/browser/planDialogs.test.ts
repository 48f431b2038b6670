/** Every dialog, menu and table of the campus, looked at for screen readers, keyboards and eyes: light in English, dark in Chinese. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type AppPage, launchBrowser, openApp } from './support/appPage.js';
import { axeFaults } from './support/axe.js';
import { dropFile, textFile } from './support/files.js';
import { wordsOutOfPlace } from './support/words.js';

const SIDES = [
  { language: 'en', colorScheme: 'light' },
  { language: 'zh-CN', colorScheme: 'dark' },
] as const;

const WORDS = {
  en: {
    files: 'Files and lists',
    roster: 'Classes from a table',
    roomList: 'Room list',
    edit: 'Change the plan',
    floors: 'Floors',
    looks: 'What is shown',
    graph: 'Graph',
    design: 'Evacuation',
    tables: ['Rooms', 'Doors', 'Stairs', 'Obstacles', 'Posts'],
    outdoors: ['Gates', 'Paths and yards', 'Assembly points', 'Squares', 'Posts'],
    tabs: 'Tables of this floor',
    building: 'Building',
    flights: 'Flights',
    stairs: 'Stairs',
    show: /^Show /,
  },
  'zh-CN': {
    files: '文件和名单',
    roster: '从表格读入班级',
    roomList: '房间名单',
    edit: '修改平面图',
    floors: '楼层',
    looks: '看什么',
    graph: '疏散图',
    design: '疏散设计',
    tables: ['房间', '门', '楼梯', '障碍', '岗位'],
    outdoors: ['大门', '道路和场院', '集合点', '方阵', '岗位'],
    tabs: '本层表格',
    building: '楼栋',
    flights: '梯段',
    stairs: '楼梯',
    show: /^定位/,
  },
} as const;

const LIST = textFile('房间.csv', '\uFEFF房间号,楼栋,用途,人数\r\n204,知行楼,实验室,45\r\n999,知行楼,教室,40\r\n');

describe.each(SIDES)('the campus in $language, $colorScheme', { timeout: 120_000 }, ({ language, colorScheme }) => {
  const words = WORDS[language];
  let browser: Browser;
  let app: AppPage;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    app = await openApp(browser, { language, colorScheme });
    page = app.page;
    await app.open('#/campus');
    await page.getByRole('button', { name: words.files }).waitFor();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(() => app.expectNoFaults());

  const look = async (name: string) =>
    await page.getByRole('radiogroup', { name: words.looks }).getByText(name, { exact: true }).click();
  async function fromFiles(item: string): Promise<void> {
    await page.getByRole('button', { name: words.files }).click();
    await page.getByRole('menuitem', { name: item }).click();
    await page.getByRole('dialog').waitFor();
  }
  async function closed(): Promise<void> {
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  }

  it('[UI5] the menu of files and its dialogs', async () => {
    await page.getByRole('button', { name: words.files }).click();
    await page.getByRole('menu').waitFor();
    expect(await axeFaults(page, '[role=menu]')).toEqual([]);
    await page.keyboard.press('Escape');
    for (const item of [words.roster, words.roomList]) {
      await fromFiles(item);
      expect(await axeFaults(page, '[role=dialog]')).toEqual([]);
      if (item === words.roster) {
        await page.getByRole('dialog').getByRole('textbox').first().fill('一(9)班\t201\t45\n\t\tx');
        expect(await axeFaults(page, '[role=dialog]')).toEqual([]);
      }
      await closed();
    }
    await dropFile(page, LIST);
    await page.getByRole('dialog').getByRole('row').first().waitFor();
    expect(await axeFaults(page, '[role=dialog]')).toEqual([]);
    await closed();
  });

  it('[UI5] the egress graph and the evacuation design', async () => {
    await look(words.graph);
    await page.getByRole('region', { name: language === 'en' ? 'Egress graph' : '疏散图' }).waitFor();
    expect(await axeFaults(page, 'main')).toEqual([]);
    await look(words.design);
    const parts = page.getByRole('radiogroup').last().getByRole('radio');
    await page.getByRole('table').first().waitFor();
    for (let part = 0; part < (await parts.count()); part++) {
      await parts.nth(part).press('Space');
      await page.getByRole('table').first().waitFor();
      expect(await axeFaults(page, 'main'), `part ${part}`).toEqual([]);
    }
    if (language === 'zh-CN') expect(await wordsOutOfPlace(page, language)).toEqual([]);
    await page.getByRole('radiogroup', { name: words.looks }).getByRole('radio').first().press('Space');
  });

  it('[UI216] the tables, menus and panels of the editor, indoors and out', async () => {
    await page.getByRole('button', { name: words.edit }).click();
    await page.getByRole('button', { name: words.floors, exact: true }).click();
    await page.getByRole('menu').waitFor();
    expect(await axeFaults(page, '[role=menu]')).toEqual([]);
    await page.keyboard.press('Escape');
    const tabs = page.getByRole('group', { name: words.tabs });
    for (const tab of words.tables) {
      await tabs.getByRole('button', { name: tab, exact: true }).click();
      expect(await axeFaults(page, 'main'), tab).toEqual([]);
    }
    await page.getByRole('toolbar').getByRole('button', { name: words.flights }).click();
    expect(await axeFaults(page, 'main')).toEqual([]);
    await tabs.getByRole('button', { name: words.stairs, exact: true }).click();
    await page.getByRole('button', { name: words.show }).first().click();
    expect(await axeFaults(page, 'main')).toEqual([]);
    await page.getByRole('combobox', { name: words.building, exact: true }).selectOption('campus');
    for (const tab of words.outdoors) {
      await tabs.getByRole('button', { name: tab, exact: true }).click();
      expect(await axeFaults(page, 'main'), tab).toEqual([]);
    }
  });

  it('[UI5] the ways to find things and to begin a scenario', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    expect(await axeFaults(page, '[role=dialog]')).toEqual([]);
    await closed();
    await app.open('#/scenarios');
    await page
      .getByRole('button', { name: /^New scenario$|^新建情景$/ })
      .first()
      .click();
    await page.getByRole('dialog').waitFor();
    expect(await axeFaults(page, '[role=dialog]')).toEqual([]);
    await closed();
  });
});
