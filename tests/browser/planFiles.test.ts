/** Files that go with a plan: a list of rooms comes in as a proposal, and the plan goes out in each format. */
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type AppPage, type Language, launchBrowser, openApp } from './support/appPage.js';
import { downloadBy, dropFile, textFile } from './support/files.js';
import { PATIENCE } from './support/patience.js';
import { storedProject } from './support/storage.js';
import { wordsOutOfPlace } from './support/words.js';

const LIST = textFile(
  '房间.csv',
  '\uFEFF房间号,楼栋,用途,人数,面积\r\n204,知行楼,实验室,45,30\r\n205,知行楼,教室,46,67\r\n999,知行楼,教室,40,60\r\n',
);

const WORDS = {
  en: {
    take: /^Take \d+ changes?$/,
    edit: 'Change the plan',
    undo: /^Undo \(/,
    done: 'Done',
    files: 'Files and lists',
    found: /3 rooms; 2 were found/,
    list: 'Room list',
  },
  'zh-CN': {
    take: /^采用 \d+ 处改动$/,
    edit: '修改平面图',
    undo: /^撤销（/,
    done: '完成',
    files: '文件和名单',
    found: /有 3 间房，图上找到 2 间/,
    list: '房间名单',
  },
} as const;

async function capacityOf204(app: AppPage): Promise<number | undefined> {
  const plan = (await storedProject(app.page))?.plan;
  const spaces = plan?.buildings.flatMap(({ levels }) => levels.flatMap((level) => level.spaces));
  return spaces?.find(({ id }) => id === 'space:zhixing-204')?.capacity;
}

describe.each<Language>(['zh-CN', 'en'])('files of a plan in %s', { timeout: 120_000 }, (language) => {
  const words = WORDS[language];
  let browser: Browser;
  let app: AppPage;
  beforeAll(async () => {
    browser = await launchBrowser();
    app = await openApp(browser, { language });
    await app.open('#/campus');
    await app.page.getByRole('button', { name: words.files }).waitFor();
  }, 120_000);
  afterAll(async () => {
    app.expectNoFaults();
    await browser.close();
  });

  it('[FP253] a dropped list is shown as changes, taken when the user says so, and undone', async () => {
    const { page } = app;
    await dropFile(page, LIST);
    const dialog = page.getByRole('dialog');
    await dialog.getByText(words.found).waitFor();
    expect(await dialog.getByRole('row').count()).toBe(3);
    expect(await dialog.getByRole('listitem').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('999'), expect.stringContaining('30')]),
    );
    // in English the labels of list and plan stay as the school has them
    if (language === 'zh-CN') expect(await wordsOutOfPlace(page, language)).toEqual([]);
    expect(await capacityOf204(app)).not.toBe(45);
    await dialog.getByRole('button', { name: words.take }).click();
    await vi.waitFor(async () => expect(await capacityOf204(app)).toBe(45), PATIENCE);
    // it is one step of the plan's history, which the editor takes back
    await page.getByRole('button', { name: words.edit }).click();
    await page.getByRole('button', { name: words.undo }).click();
    await vi.waitFor(async () => expect(await capacityOf204(app)).toBe(48), PATIENCE);
    await page.getByRole('button', { name: words.done, exact: true }).click();
  });

  it('[FP254] the rooms are downloaded as a workbook, which changes nothing when it is chosen again', async () => {
    const { page } = app;
    await page.getByRole('button', { name: words.files }).click();
    await page.getByRole('menuitem', { name: words.list }).click();
    const dialog = page.getByRole('dialog');
    const table = await downloadBy(page, () =>
      dialog.getByRole('button', { name: /下载本校房间表|Download the rooms/ }).click(),
    );
    expect(table.name).toMatch(language === 'en' ? /rooms\.xlsx$/ : /青山.*房间名单\.xlsx$/);
    const buffer = Buffer.from(table.bytes);
    await dialog.locator('input[type=file]').setInputFiles({ name: table.name, mimeType: '', buffer });
    await dialog.getByText(/没有改动|says the same/).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  });

  it('[FP240] every format comes down under the name of school and plan, with what it does not keep', async () => {
    const { page } = app;
    const files: Record<string, Uint8Array> = {};
    for (const [choice, ending] of [
      ['.json', '.campus.json'],
      ['.geojson', '.geojson'],
      ['.svg', '.svg'],
      ['.wkt', '.zip'],
    ] as const) {
      await page.getByRole('button', { name: words.files }).click();
      const file = await downloadBy(page, () =>
        page
          .getByRole('menuitem')
          .filter({ hasText: choice === '.json' ? '(.json)' : choice })
          .or(page.getByRole('menuitem').filter({ hasText: `（${choice}` }))
          .first()
          .click(),
      );
      expect(file.name.endsWith(ending), file.name).toBe(true);
      expect(file.name).toMatch(language === 'en' ? /Qingshan|青山/ : /青山/);
      files[ending] = file.bytes;
    }
    expect(Object.keys(unzipSync(files['.zip'] as Uint8Array))).toContain('知行楼 1 层.wkt');
    await page.getByText(/WKT 只留住|WKT keeps the floor/).waitFor();
  });
});
