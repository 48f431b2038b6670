/** The drill day for keyboards, screen readers and eyes: every screen of it, dark and for sunlight. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type AppPage, launchBrowser, openApp, PHONE } from './support/appPage.js';
import { axeFaults } from './support/axe.js';
import { openEightClasses } from './support/eightClasses.js';
import { downloadBy, type TestFile } from './support/files.js';
import { wordsCut } from './support/wordsCut.js';

const LONG = ' (day pupils of the valley, east building)';
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();
const press = (page: Page, name: string | RegExp) => button(page, name).click();

/** Begins a drill as commander, and gives the file that hands it over. */
async function begin({ page }: AppPage, kind: string): Promise<TestFile> {
  await page.evaluate((of) => {
    location.hash = `#/day?kind=${of}`;
  }, kind);
  await press(page, /^Commander/);
  await page.getByRole('timer').waitFor();
  await press(page, 'Start code');
  const file = await downloadBy(page, () => press(page, 'Save as file'));
  await page.keyboard.press('Escape');
  return file;
}

/** Takes a part in the drill of a file: of a class, post or ward the first there is. */
async function join({ page }: AppPage, { bytes }: TestFile, role: RegExp): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/day';
  });
  await press(page, /^Join a drill/);
  const file = { name: 'start.musterlog', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
  await page.getByLabel('Open file or picture').setInputFiles(file);
  await press(page, role);
  if (!/desk/.test(role.source)) await page.locator('section button').first().click();
  await button(page, /^Undo last tap/).waitFor();
}

/** In both themes; the last one stays. */
async function expectNoFaultsOn(app: AppPage, what: string): Promise<void> {
  const { page } = app;
  expect(await axeFaults(page), what).toEqual([]);
  expect(await wordsCut(page), what).toEqual([]);
  if ((await page.getByRole('dialog').count()) > 0) return;
  const other = button(page, /^(?:Dark|For sunlight)$/);
  await other.click();
  expect(await axeFaults(page), `${what}, other theme`).toEqual([]);
}

describe.sequential('a drill day for everybody', { timeout: 240_000 }, () => {
  let browser: Browser;
  let app: AppPage;
  let fire: TestFile;
  beforeAll(async () => {
    browser = await launchBrowser();
    app = await openApp(browser, { viewport: PHONE });
    app.page.setDefaultTimeout(60_000);
    await openEightClasses(app, (name) => `${name}${LONG}`);
  }, 180_000);
  afterEach(() => app.expectNoFaults());
  afterAll(async () => {
    await browser?.close();
  });

  it('[UI540] start, choice of a role and commander are clean, before and during a drill', async () => {
    const { page } = app;
    await page.evaluate(() => {
      location.hash = '#/day';
    });
    await page.getByText('A drill now').waitFor();
    await expectNoFaultsOn(app, 'start');
    await press(page, /^Join a drill/);
    await page.getByText(/^(?:The camera is not allowed|No camera here)/).waitFor();
    await expectNoFaultsOn(app, 'join');
    await page.keyboard.press('Escape');
    fire = await begin(app, 'fire');
    await expectNoFaultsOn(app, 'commander before');
    for (const phase of ['Detection', 'Signal: Alarm', 'Reaction', 'Leaving']) await press(page, RegExp(`^${phase}`));
    await press(page, /^Class 1-1/);
    await expectNoFaultsOn(app, 'class on the board');
    await press(page, 'One less');
    await press(page, /^Report 1 missing/);
    await page.keyboard.press('Escape');
    await page
      .getByText(/1 missing/)
      .first()
      .waitFor();
    await expectNoFaultsOn(app, 'commander during');
    await press(page, 'Start code');
    await page.getByRole('img', { name: 'QR code' }).waitFor();
    await expectNoFaultsOn(app, 'code');
    await page.keyboard.press('Escape');
    await press(page, 'From paper');
    await expectNoFaultsOn(app, 'paper');
    await page.keyboard.press('Escape');
  });

  it('[UI540] teacher, post and desk are clean; no word of the desk is cut in either language', async () => {
    const { page } = app;
    await join(app, fire, /^Class teacher/);
    await press(page, 'One more');
    await press(page, /^All \d+ here/);
    await page.getByText(/^Noted. Another device counted otherwise/).waitFor();
    await expectNoFaultsOn(app, 'teacher');
    await join(app, fire, /^Post on stair or door/);
    await expectNoFaultsOn(app, 'post');
    await join(app, fire, /^Assembly desk/);
    await page.getByText('which holds?').waitFor();
    await expectNoFaultsOn(app, 'desk');
    for (const [language, title] of [
      ['中文', '班级清点'],
      ['English', 'Count by class'],
    ] as const) {
      await page.getByRole('button', { name: language, exact: true }).click();
      await page.getByText(title).first().waitFor();
      for (const viewport of [PHONE, { width: 820, height: 1180 }, { width: 1440, height: 900 }]) {
        await page.setViewportSize(viewport);
        expect(await wordsCut(page), `${language} ${viewport.width}`).toEqual([]);
      }
    }
    await page.setViewportSize(PHONE);
  });

  it('[UI540] commander and warden are clean at night', async () => {
    const { page } = app;
    const night = await begin(app, 'night');
    await page.getByRole('heading', { name: 'Bed roll by class' }).waitFor();
    await expectNoFaultsOn(app, 'commander at night');
    await join(app, night, /^Warden/);
    await expectNoFaultsOn(app, 'warden');
  });
});

describe.sequential('the ways to stop a drill, by keys', { timeout: 120_000 }, () => {
  let browser: Browser;
  let app: AppPage;
  beforeAll(async () => {
    browser = await launchBrowser();
    app = await openApp(browser, { viewport: PHONE });
  });
  afterEach(() => app.expectNoFaults());
  afterAll(async () => {
    await browser?.close();
  });
  /** By the tabulator alone. */
  const goToButton = async (name: RegExp) => {
    const wanted = await button(app.page, name).elementHandle();
    for (let presses = 0; presses < 120; presses += 1) {
      await app.page.keyboard.press('Tab');
      if (await wanted?.evaluate((each) => each === document.activeElement)) return;
    }
    throw new Error(`no way to ${name}`);
  };

  it('[UI541] a short press of a key asks first; a hold acts', async () => {
    const { page } = app;
    await app.open('#/day?kind=fire');
    await press(page, /^Commander/);
    await press(page, /^Detection/);
    await goToButton(/^Stop for safety/);
    for (const key of ['Enter', ' ']) {
      await page.keyboard.press(key);
      const question = page.getByRole('alertdialog', { name: 'Stop for safety?' });
      await question.waitFor();
      expect(await axeFaults(page)).toEqual([]);
      await page.keyboard.press('Enter');
      await question.waitFor({ state: 'detached' });
      await goToButton(/^Stop for safety/);
    }
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.keyboard.down(' ');
    await page.getByRole('alert').getByText('Stopped for safety').waitFor();
    await page.keyboard.up(' ');
    expect(await page.getByRole('alertdialog').count()).toBe(0);
  });

  it('[UI541] the press of a screen reader, which knows no hold, asks and acts', async () => {
    const { page } = app;
    await app.open('#/day?kind=flood');
    await press(page, /^Commander/);
    await press(page, /^(?:Signal: )?Warning/);
    await button(page, /^Real emergency: stop drill/).evaluate((each: HTMLButtonElement) => each.click());
    await press(page, 'Yes, stop it');
    await page.getByRole('alert').getByText('Real emergency: the drill is stopped').waitFor();
  });

  it('[UI541] a slip of the finger does nothing', async () => {
    const { page } = app;
    await app.open('#/day?kind=earthquake');
    await press(page, /^Commander/);
    await press(page, /^(?:Signal: )?Early warning/);
    await press(page, /^Real emergency: stop drill/);
    expect(await page.getByRole('alertdialog').count()).toBe(0);
    await button(page, /^Undo last tap/).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('[UI298] the screen stays on; a lock lost with the page’s sight is taken again, one at a time, and let go at the end', async () => {
    const { page } = app;
    await page.addInitScript(() => {
      if (!('WakeLock' in window)) return;
      const taken: WakeLockSentinel[] = [];
      const { request } = WakeLock.prototype;
      WakeLock.prototype.request = async function (kind) {
        const lock = await request.call(this, kind);
        taken.push(lock);
        return lock;
      };
      Object.assign(window, { taken });
    });
    await page.goto('about:blank');
    await app.open('#/day?kind=fire');
    await press(page, /^Commander/);
    const released = () =>
      page.evaluate(() => (window as unknown as { taken: WakeLockSentinel[] }).taken.map((lock) => lock.released));
    const isNow = async (expected: readonly boolean[]) => {
      await page.waitForFunction(
        (wanted) =>
          JSON.stringify((window as unknown as { taken: WakeLockSentinel[] }).taken.map((lock) => lock.released)) ===
          wanted,
        JSON.stringify(expected),
      );
      expect(await released()).toEqual(expected);
    };
    await isNow([false]);
    /** What a browser does as the page goes out of sight; without a window it never does. */
    const see = (state: 'hidden' | 'visible') =>
      page.evaluate(async (to) => {
        Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => to });
        if (to === 'hidden') await (window as unknown as { taken: WakeLockSentinel[] }).taken.at(-1)?.release();
        document.dispatchEvent(new Event('visibilitychange'));
      }, state);
    await see('hidden');
    await isNow([true]);
    await see('visible');
    await isNow([true, false]);
    await see('visible');
    await isNow([true, false]);
    await press(page, 'Leave this screen; what was tapped stays');
    await isNow([true, true]);
  });
});
