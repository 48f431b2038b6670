/**
 * A drill of eight classes on three devices without a network: commander, class teacher, assembly desk.
 *
 * A device without a camera takes a picture of a code as a file; that is the way in used here.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type AppPage, launchBrowser, openApp, PHONE } from './support/appPage.js';
import { openEightClasses } from './support/eightClasses.js';
import { downloadBy, type TestFile } from './support/files.js';
import { PATIENCE } from './support/patience.js';
import { storedProject } from './support/storage.js';

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
const press = (page: Page, name: string | RegExp) => button(page, name).click();
const close = async (page: Page) => {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
};
const BOARD = 'Count by class';

/** The code on the screen, as a picture somebody took of it. */
async function pictureOfCode(page: Page): Promise<TestFile> {
  const code = page.getByRole('img', { name: 'QR code' });
  await vi.waitFor(
    async () => expect(await code.evaluate((canvas: HTMLCanvasElement) => canvas.width)).toBeGreaterThan(300),
    PATIENCE,
  );
  return { name: 'code.png', bytes: await code.screenshot() };
}

async function openInReader(page: Page, { name, bytes }: TestFile): Promise<void> {
  await page
    .getByLabel('Open file or picture')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

/** Of the list that accounts for the taps. */
async function tapsByFate(page: Page): Promise<Record<string, number>> {
  const items = await page
    .locator('li[data-fate]')
    .evaluateAll((all) =>
      all.map((each) => [each.getAttribute('data-fate') ?? '', Number(each.querySelector('b')?.textContent)] as const),
    );
  return Object.fromEntries(items);
}

describe.sequential('a drill day on three devices', { timeout: 180_000 }, () => {
  let browser: Browser;
  let [commander, teacher, desk] = [] as unknown as [AppPage, AppPage, AppPage];
  let classNames: string[] = [];
  let reloaded: Page;
  beforeAll(async () => {
    browser = await launchBrowser();
    commander = await openApp(browser, { viewport: PHONE, keepsOffline: true });
    teacher = await openApp(browser, { viewport: PHONE, keepsOffline: true });
    desk = await openApp(browser, { viewport: { width: 820, height: 1180 }, keepsOffline: true });
    for (const { page } of [commander, teacher, desk]) page.setDefaultTimeout(60_000);
    await openEightClasses(commander);
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
  });

  it('[UI285] joins by a picture of the start code, and by file', async () => {
    await commander.page.evaluate(() => {
      location.hash = '#/day';
    });
    await press(commander.page, 'Fire');
    await press(commander.page, /^Commander/);
    await commander.page.getByRole('timer').waitFor();
    await press(commander.page, 'Start code');
    const picture = await pictureOfCode(commander.page);
    const file = await downloadBy(commander.page, () => press(commander.page, 'Save as file'));
    expect(file.name).toMatch(/\.musterlog$/);
    await close(commander.page);
    classNames = await commander.page
      .getByRole('region', { name: BOARD })
      .getByRole('button')
      .evaluateAll((all) => all.map((each) => each.firstChild?.textContent ?? ''));
    expect(classNames).toHaveLength(8);
    for (const [app, from] of [
      [teacher, picture],
      [desk, file],
    ] as const) {
      await app.open('#/day');
      await press(app.page, /^Join a drill/);
      await openInReader(app.page, from);
      await app.page.getByRole('heading', { name: 'Who are you in this drill?' }).waitFor();
      expect(await button(app.page, /^Commander/).count()).toBe(0);
    }
    await press(teacher.page, /^Class teacher/);
    await press(teacher.page, classNames[0] ?? '');
    await press(desk.page, /^Assembly desk/);
    await desk.page.getByRole('timer').waitFor();
    // what is fetched ahead is there before the network goes
    for (const { page, context } of [commander, teacher, desk]) {
      await page.waitForLoadState('networkidle');
      await context.setOffline(true);
    }
  });

  it('[UI282] the commander steps through the phases of the drill, and takes one back', async () => {
    const { page } = commander;
    for (const phase of ['Detection', 'Signal: Alarm', 'Reaction', 'Leaving'])
      await press(page, new RegExp(`^${phase}`));
    await press(page, /^Undo last tap/);
    await press(page, /^Leaving/);
    for (const phase of ['Assembly', 'Count']) await press(page, new RegExp(`^${phase}`));
    await page.getByRole('listitem').and(page.locator('[aria-current=step]')).getByText('Count').waitFor();
    expect(await page.getByRole('timer').textContent()).toMatch(/^\d+:\d\d$/);
  });

  it('[UI283] [UI280] the class teacher notes times and who is missing; a page killed right after loses nothing', async () => {
    const { page, context } = teacher;
    await press(page, 'Left');
    await button(page, /^Left \d/).waitFor();
    await press(page, 'Arrived');
    await button(page, /^Arrived \d/).waitFor();
    await press(page, 'One less');
    await press(page, 'Toilet');
    await press(page, /^Report 1 missing/);
    await page.getByText(/^Reported: \d+ of \d+/).waitFor();
    const address = page.url();
    await page.close({ runBeforeUnload: false });
    await context.setOffline(false);
    reloaded = await context.newPage();
    await reloaded.goto(address);
    await button(reloaded, /^Left \d/).waitFor();
    await button(reloaded, /^Arrived \d/).waitFor();
    await reloaded.getByText(/^Reported: \d+ of \d+/).waitFor();
    await reloaded.waitForLoadState('networkidle');
    await context.setOffline(true);
  });

  it('[UI284] the desk notes classes without a phone; one of them another way than its teacher', async () => {
    const { page } = desk;
    for (const name of classNames) {
      await button(page, new RegExp(`^${name.replace(/[()]/g, '\\$&')} `)).click();
      if (name !== classNames[0]) await press(page, 'Arrived');
      await press(page, /^All \d+ here/);
      await page.getByText(/^Reported: all/).waitFor();
      await close(page);
    }
  });

  it('[UI286] merges by code and by file; the same code twice changes nothing, and a conflict is shown', async () => {
    await press(reloaded, 'Show my code');
    const code = await pictureOfCode(reloaded);
    await close(reloaded);
    for (let time = 0; time < 2; time += 1) {
      await press(desk.page, 'Collect reports');
      await openInReader(desk.page, code);
      await desk.page.getByText('Taken: 3 taps in 1 report.').waitFor();
    }
    await desk.page.getByText('which holds?').waitFor();
    await press(desk.page, 'Hand all on');
    const file = await downloadBy(desk.page, () => press(desk.page, 'Save as file'));
    await close(desk.page);
    // the commander saw the same class arrive
    await press(commander.page, new RegExp(`^${(classNames[1] ?? '').replace(/[()]/g, '\\$&')} `));
    await press(commander.page, 'Arrived');
    await button(commander.page, /^Arrived \d/).waitFor();
    await press(commander.page, /^All \d+ here/);
    await commander.page.getByText(/^Reported: all/).waitFor();
    await close(commander.page);
    await press(commander.page, 'Collect reports');
    await openInReader(commander.page, file);
    await commander.page.getByText(/^Taken: 18 taps in 2 reports/).waitFor();
    await commander.page.getByText('which holds?').waitFor();
  });

  it('[UI287] [UI542] a person decides, the drill is closed, and the record accounts for every tap', async () => {
    const { page } = commander;
    const holds = button(page, /holds/);
    expect(await holds.count()).toBe(2);
    await holds.filter({ hasText: 'Assembly desk' }).click();
    await page.getByText('which holds?').waitFor({ state: 'detached' });
    await press(page, /^All clear/);
    await press(page, /^Drill closed/);
    await page.getByRole('heading', { name: 'Every tap accounted for' }).waitFor();
    const fates = await tapsByFate(page);
    // commander 7 phases, 1 undo, 2 of a class, 1 decision, 2 phases; desk 15, teacher 3
    expect(Object.values(fates).reduce((sum, count) => sum + count, 0)).toBe(31);
    expect(fates).toMatchObject({ undone: 1, overruled: 1 });
    expect(fates.duplicate ?? 0).toBeGreaterThan(0);
    expect(fates.conflict ?? 0).toBe(0);
    await press(page, /^Make the record/);
    await page.getByRole('tab', { name: 'Score', selected: true }).waitFor();
    await vi.waitFor(async () => expect((await storedProject(page))?.drillRecords).toHaveLength(1), PATIENCE);
    const record = (await storedProject(page))?.drillRecords[0];
    expect(record).toMatchObject({ kind: 'fire', profile: 'evac_day', values: { T_target_s: 180 } });
    expect(record?.values.T_evac_s).toBeGreaterThan(0);
    expect(record?.keptDay).toMatchObject({ taps: 31, devices: 3 });
    expect((await storedProject(page))?.keptDays.map(({ hash }) => hash)).toEqual([record?.keptDay?.hash]);
    // worked out anew from what was kept, the account is the same
    await page.getByRole('heading', { name: 'Taps of the drill day' }).waitFor();
    expect(await tapsByFate(page)).toEqual(fates);
    for (const { context } of [commander, teacher, desk]) await context.setOffline(false);
  });

  it('[UI280] two pages of one part write into one log', async () => {
    const other = await teacher.context.newPage();
    await other.goto(reloaded.url());
    await button(other, /^Arrived \d/).waitFor();
    await Promise.all([press(reloaded, /^Undo last tap/), press(other, /^Undo last tap/)]);
    for (const page of [reloaded, other]) {
      await button(page, 'Arrived').waitFor();
      await button(page, /^Left \d/).waitFor();
      expect(await page.getByText(/^Reported/).count()).toBe(0);
    }
  });

  it('[UI289] fits the width in both languages, with targets of 56 px', async () => {
    const { page } = desk;
    for (const language of ['zh-CN', 'en'] as const) {
      await page.getByRole('button', { name: language === 'en' ? 'English' : '中文' }).click();
      await page
        .getByText(language === 'en' ? 'Assembly desk' : '清点台')
        .first()
        .waitFor();
      for (const viewport of [PHONE, { width: 820, height: 1180 }]) {
        await page.setViewportSize(viewport);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(over).toBeLessThanOrEqual(0);
        const small = await page
          .getByRole('button')
          .evaluateAll((all) =>
            all.filter((each) => each.getBoundingClientRect().height < 56).map((each) => each.textContent),
          );
        expect(small).toEqual([]);
      }
    }
  });
});
