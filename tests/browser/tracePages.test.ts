/** Pages and photos to trace over: the page chosen, the printed scale, four corners, and files that are none. */
import type { Browser, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type AppPage, launchBrowser, openApp, PHONE } from './support/appPage.js';
import { axeFaults } from './support/axe.js';
import { dropFile, textFile } from './support/files.js';
import { chineseText, pdfFile } from './support/pdfFile.js';
import { storedProject } from './support/storage.js';
import { wordsOutOfPlace } from './support/words.js';

/** 10 m at 1:100 on the page. */
const TEN_METRES_PT = 10 / 0.0254 / (100 / 72);

const plan = pdfFile('floor.pdf', [
  'BT /F1 24 Tf 60 520 Td (Cover) Tj ET',
  [
    `2 w 100 100 ${(2 * TEN_METRES_PT).toFixed(2)} ${TEN_METRES_PT.toFixed(2)} re S`,
    'BT /F1 18 Tf 100 60 Td (Scale 1:100) Tj ET',
    `BT /F2 30 Tf 120 480 Td ${chineseText('二层平面图')} Tj ET`,
  ].join(' '),
]);

describe.sequential('pages and photos to trace over', { timeout: 90_000 }, () => {
  let browser: Browser;
  let app: AppPage;
  let dialog: Locator;

  beforeAll(async () => {
    browser = await launchBrowser();
    app = await openApp(browser, { viewport: PHONE, language: 'zh-CN' });
    await app.open('#/campus');
    await app.page.getByRole('navigation').first().waitFor();
    dialog = app.page.getByRole('dialog', { name: '照着图片描' });
  });
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(() => app.expectNoFaults());

  async function expectSoundStep(): Promise<void> {
    const { page } = app;
    expect(await wordsOutOfPlace(page, 'zh-CN')).toEqual([]);
    expect(await axeFaults(page, '[role=dialog]')).toEqual([]);
    const tooWide = await dialog.evaluate((root) =>
      [...root.querySelectorAll('button, input, h2, p')]
        .filter((each) => each.getBoundingClientRect().right > window.innerWidth + 1)
        .map((each) => each.textContent),
    );
    expect(tooWide).toEqual([]);
  }

  it('[UI271] shows the pages of a PDF, and draws the chosen one with its Chinese and Latin letters', async () => {
    await dropFile(app.page, plan);
    await dialog.getByRole('heading', { name: '哪一页是这层楼？' }).waitFor();
    await expect.poll(() => dialog.locator('img').count()).toBe(2);
    await expectSoundStep();
    await dialog.getByRole('button', { name: '第 2 页' }).click();
    await dialog.getByRole('heading', { name: '图摆正了吗？' }).waitFor();
    const image = dialog.locator('image');
    const inkShare = await image.evaluate(async (element) => {
      const picture = new Image();
      picture.src = element.getAttribute('href') ?? '';
      await picture.decode();
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const drawing = canvas.getContext('2d');
      drawing?.drawImage(picture, 0, 0);
      // where the Chinese title stands: x from 120 to 270 pt, y from 475 to 510 pt from below
      const scale = picture.width / 842;
      const part = drawing?.getImageData(120 * scale, (595 - 510) * scale, 150 * scale, 35 * scale).data ?? [];
      let dark = 0;
      for (let i = 0; i < part.length; i += 4) if ((part[i] ?? 255) < 128) dark++;
      return dark / (part.length / 4);
    });
    expect(inkShare).toBeGreaterThan(0.05);
    await expectSoundStep();
  });

  it('[UI272] offers the printed scale as a guess and uses it only when told to', async () => {
    await dialog.getByRole('button', { name: '下一步：比例' }).click();
    const next = dialog.getByRole('button', { name: '下一步：楼层' });
    expect(await next.isDisabled()).toBe(true);
    await dialog.getByRole('button', { name: '先按 1:100 推测' }).click();
    expect(await dialog.getByRole('status').textContent()).toContain('29.7 × 21.0 米');
    expect(await dialog.getByRole('status').textContent()).toContain('推测');
    await expectSoundStep();
    await next.click();
    await expectSoundStep();
  });

  it('[UI276] points are set by number too, and a new floor gets the picture', async () => {
    await dialog.getByRole('button', { name: '上一步' }).click();
    await dialog.getByText('用数字定点').click();
    const points = { 第一段长度的起点: [200, 200], 第一段长度的终点: [1200, 200] };
    for (const [name, [x, y]] of Object.entries(points)) {
      await dialog.getByRole('textbox', { name: `${name}，距左边的像素` }).fill(String(x));
      await dialog.getByRole('textbox', { name: `${name}，距上边的像素` }).fill(String(y));
    }
    await dialog.getByRole('textbox', { name: '长度 (m)', exact: true }).fill('20');
    await dialog.getByRole('button', { name: '下一步：楼层' }).click();
    await dialog.getByRole('radio', { name: '放在新的一层下面' }).check();
    await dialog.getByRole('button', { name: '下一步：对齐' }).click();
    await expectSoundStep();
    await dialog.getByRole('button', { name: '开始描图' }).click();
    await dialog.waitFor({ state: 'detached' });
    const added = async () => (await storedProject(app.page))?.plan?.buildings[0]?.levels.at(-1);
    await expect.poll(async () => (await added())?.underlay?.metresPerPixel).toBeCloseTo(0.02, 9);
    expect((await added())?.spaces).toEqual([]);
    await app.page.getByRole('toolbar', { name: '工具' }).waitFor();
    await app.page.getByRole('slider', { name: '底图深浅' }).waitFor();
  });

  it('[UI270] turns a photo upright as its camera says', async () => {
    const { page } = app;
    const lying = await page.evaluate(() => {
      const canvas = document.createElement('canvas');
      canvas.width = 400;
      canvas.height = 200;
      return canvas.toDataURL('image/jpeg').split(',')[1] ?? '';
    });
    // Exif with one entry: orientation 6, turned by a quarter
    const exif = Buffer.from('ffe1002245786966000049492a0008000000010012010300010000000600000000000000', 'hex');
    const bytes = Buffer.from(lying, 'base64');
    await dropFile(page, { name: 'photo.jpg', bytes: Buffer.concat([bytes.subarray(0, 2), exif, bytes.subarray(2)]) });
    await dialog.getByRole('img', { name: '图片，200 × 400 像素' }).waitFor();
    await dialog.getByRole('button', { name: '取消' }).click();
    await dialog.waitFor({ state: 'detached' });
  });

  it('[UI270] refuses what is no picture in words', async () => {
    const { page } = app;
    const refusals = [
      [textFile('a.png', 'no picture'), '「a.png」不是图片或已损坏'],
      [textFile('b.gif', 'GIF89a and more'), '「b.gif」是 GIF 文件'],
      [textFile('c.pdf', '%PDF-1.4 and nothing'), '「c.pdf」不是 PDF 或已损坏'],
    ] as const;
    for (const [file, words] of refusals) {
      await dropFile(page, file);
      await page.getByRole('dialog').getByText(words).waitFor();
      await page.getByRole('button', { name: '关闭' }).last().click();
    }
  });
});
