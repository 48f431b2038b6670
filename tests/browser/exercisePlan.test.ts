/** The exercise plan of a drill: drafted, written into, approved, changed into a next version, and clean on every screen. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AppPage, DESK, launchBrowser, openApp, PHONE } from './support/appPage.js';
import { joined, printPage } from './support/printed.js';
import { storedProject } from './support/storage.js';
import { switchLanguage, wordsOutOfPlace } from './support/words.js';

describe.sequential('the exercise plan', { timeout: 90_000 }, () => {
  let browser: Browser;
  let app: AppPage;
  beforeAll(async () => {
    browser = await launchBrowser();
    app = await openApp(browser);
    await app.open('#/drills?tab=duties&view=agenda');
    await app.page.getByRole('button', { name: 'Plan it' }).first().click();
  }, 120_000);
  afterAll(async () => {
    app.expectNoFaults();
    await browser.close();
  });
  const button = (name: string | RegExp) => app.page.getByRole('button', { name });

  it('[UI490] is drafted from plan and scenario as soon as it is opened', async () => {
    const { page } = app;
    await app.open('#/drills?tab=plans');
    await button(/^Draft the plan/)
      .first()
      .click();
    await page.getByRole('heading', { name: 'Who does what' }).waitFor();
    expect(await page.getByRole('main').textContent()).toContain('Nobody leads the drill');
    expect(await button('Approve…').isDisabled()).toBe(true);
  });

  it('[UI491] takes who leads and who stands where by keyboard, and the way back', async () => {
    const { page } = app;
    const leaders = page.getByLabel('Members, the leader first: Command');
    await leaders.fill('Principal Wang, deputy Li');
    await leaders.press('Enter');
    await button('Approve…').and(page.locator(':enabled')).waitFor();
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await button('Approve…').and(page.locator(':disabled')).waitFor();
    await leaders.fill('Principal Wang, deputy Li');
    await leaders.press('Enter');
  });

  it('[UI491] takes a number of excused pupils as it is typed, full-width too, and puts back what is none', async () => {
    const excused = app.page.getByLabel(/^Excused pupils of/).first();
    for (const [typed, shown] of [
      ['３', '3'],
      ['-1', '3'],
      ['999', '3'],
      ['0', '0'],
    ] as const) {
      await excused.fill(typed);
      await excused.press('Enter');
      await expect.poll(() => excused.inputValue()).toBe(shown);
    }
  });

  it('[UI492] is approved by a role, and a change makes the next version while the first stays', async () => {
    const { page } = app;
    await button('Approve…').click();
    await page.getByLabel('Approved by (role)').fill('Principal');
    await page.keyboard.press('Enter');
    await page.getByText('Version 1, approved by Principal').waitFor();
    const notes = page.getByRole('textbox', { name: 'Notes' });
    await notes.fill('Rain: moved by a week.');
    await notes.blur();
    await page.getByText('Version 2 is a draft').waitFor();
    await page.getByLabel('Version').selectOption('1');
    await page.getByText('Version 1, approved by Principal').waitFor();
    expect(await page.getByRole('textbox', { name: 'Notes' }).count()).toBe(0);
    await page.getByLabel('Version').selectOption('2');
  });

  it('[UI5] [UI493] is wholly in the language of the reader, and nothing runs over the edge, on desk and phone', async () => {
    const { page } = app;
    for (const language of ['zh-CN', 'en'] as const) {
      await page.setViewportSize(DESK);
      await switchLanguage(page, language);
      await page.getByText(language === 'en' ? 'Before the signal' : '发信号之前').waitFor();
      expect(await wordsOutOfPlace(page, language)).toEqual([]);
      for (const viewport of [DESK, PHONE]) {
        await page.setViewportSize(viewport);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(over).toBeLessThanOrEqual(0);
      }
    }
    await page.setViewportSize(DESK);
    await expect.poll(() => storedProject(page)).toMatchObject({ exercisePlans: [{ version: 1 }, { version: 2 }] });
  });

  it.each(['zh-CN', 'en'] as const)(
    '[UI493] prints on A4 in %s, black on white in a dark theme too, with nothing over the edge',
    async (language) => {
      const { page } = app;
      await switchLanguage(page, language);
      await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
      const { texts, sizes } = await printPage(page);
      expect(new Set(sizes.map(String))).toEqual(new Set(['595,842']));
      const told = texts.join('');
      const words = {
        'zh-CN': ['分工', '各班路线', '告知书', '青山寄宿学校'],
        en: ['Who does what', 'Routes by class', 'Letters'],
      };
      for (const part of ['Principal Wang', 'deputy Li', 'Rain: moved by a week.', ...words[language]]) {
        expect(told).toContain(joined(part));
      }
      const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(ground).toBe('rgb(255, 255, 255)');
      // as wide as the paper between its margins, px
      await page.setViewportSize({ width: Math.floor(((210 - 28) / 25.4) * 96), height: 1000 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(over).toBeLessThanOrEqual(0);
      await page.emulateMedia({ colorScheme: null, media: null });
      await page.setViewportSize(DESK);
    },
  );
});
