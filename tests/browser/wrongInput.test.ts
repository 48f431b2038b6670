/** Files that cannot be used: the app says why in the reader's words, and nothing that was saved is lost. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packProject } from '../../src/project/index.js';
import { type AppPage, type Language, launchBrowser, openApp } from './support/appPage.js';
import { dropFile, fileAt, type TestFile, textFile } from './support/files.js';
import { openSmallPlan, smallPlan, smallProject } from './support/smallSchool.js';
import { storedProject } from './support/storage.js';
import { wordsOutOfPlace } from './support/words.js';

function firstHalf({ name, bytes }: TestFile): TestFile {
  return { name, bytes: bytes.slice(0, bytes.length >> 1) };
}

const imdf = fileAt('tests/fixtures/imdf/spbstu-campus.imdf.zip');
const muster = { name: 'school.muster', bytes: packProject(smallProject()) };

const REFUSED: readonly (readonly [string, TestFile])[] = [
  ['a text file as a plan', textFile('notes.txt', 'Third floor: please bring the keys.\n')],
  ['a text file that calls itself a plan', textFile('plan.json', 'Third floor: please bring the keys.\n')],
  ['a truncated zip', firstHalf(imdf)],
  ['a plan that is no plan', textFile('plan.json', JSON.stringify({ ...smallPlan, buildings: 'two' }))],
  ['a truncated .muster', firstHalf(muster)],
  ['a .muster of words', textFile('school.muster', 'not a project')],
  ['an empty file', textFile('plan.imdf', '')],
];

const WITHOUT_EXITS = textFile(
  'locked.json',
  JSON.stringify({
    ...smallPlan,
    name: 'Locked house',
    nameEn: 'Locked house',
    buildings: smallPlan.buildings.map((building) => ({
      ...building,
      levels: building.levels.map((level) => ({
        ...level,
        openings: level.openings.filter((opening) => opening.kind !== 'exit'),
      })),
    })),
  }),
);

async function readProblems(page: Page): Promise<string[]> {
  return await page.getByRole('dialog').getByRole('listitem').allTextContents();
}

const CHINESE = /[\u4e00-\u9fff]/;

describe.each<Language>(['en', 'zh-CN'])('wrong input in %s', { timeout: 60_000 }, (language) => {
  let browser: Browser;
  let app: AppPage;

  beforeAll(async () => {
    browser = await launchBrowser();
    app = await openApp(browser, { language });
    await app.open('#/home');
    await openSmallPlan(app.page);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
  });

  it.each(REFUSED)('%s is a problem in words, and what is saved stays', async (_, file) => {
    const { page } = app;
    const before = await storedProject(page);
    await dropFile(page, file);
    const dialog = page.getByRole('dialog', {
      name: language === 'en' ? /could not be read/ : /没有读成|无法读取|未能读/,
    });
    await dialog.waitFor();
    const problems = await readProblems(page);
    expect(problems.length).toBeGreaterThan(0);
    for (const text of problems) expect(CHINESE.test(text), text).toBe(language === 'zh-CN');
    expect(await wordsOutOfPlace(page, language)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await storedProject(page)).toEqual(before);
    app.expectNoFaults();
  });

  it('[UI590] a value that cannot be so keeps the score so far from counting, and is named beside it', async () => {
    const { page } = app;
    const isEnglish = language === 'en';
    await app.open('#/drills?tab=record');
    const soFar = page.getByRole('complementary').filter({ hasText: isEnglish ? 'So far' : '到现在为止' });
    const field = page.getByRole('textbox', { name: isEnglish ? 'Classes taking part' : '参演班级' }).first();
    await field.fill('-5');
    await soFar.getByText(isEnglish ? /“Classes taking part” is -5/ : /填的是 -5/).waitFor();
    expect(await soFar.textContent()).not.toMatch(/0 of 0|0 项里 0 项/);
    expect(await wordsOutOfPlace(page, language)).toEqual([]);
    await field.fill('');
    await soFar.getByText(isEnglish ? /items have evidence/ : /项有证据/).waitFor();
    app.expectNoFaults();
  });

  it('nothing saved is lost: all of it is there after a reload', async () => {
    const { page } = app;
    const before = await storedProject(page);
    await page.reload();
    await page
      .getByRole('banner')
      .getByText(language === 'en' ? 'Two storeys' : '两层小楼')
      .waitFor();
    expect(await storedProject(page)).toEqual(before);
    expect(before?.plan?.name).toBe(smallPlan.name);
    app.expectNoFaults();
  });

  it('a plan without exits is told as one before it is taken, and can be left alone', async () => {
    const { page } = app;
    const before = await storedProject(page);
    await dropFile(page, WITHOUT_EXITS);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('listitem').first().waitFor();
    const problems = await readProblems(page);
    expect(problems.some((text) => (language === 'en' ? /exit|way out/i : /出口|出路/).test(text))).toBe(true);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await storedProject(page)).toEqual(before);
    app.expectNoFaults();
  });
});
