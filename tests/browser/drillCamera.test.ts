/** Codes scanned live by a camera: Chromium's own stand-in, which sees a film of what another page shows. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readStartText } from '../../src/ui/places/day/startCode.js';
import { type AppPage, launchBrowser, openApp, PHONE } from './support/appPage.js';
import { codesOn, type SeenCode, textOf, writeFilm } from './support/cameraFilm.js';

/** By so much is the clock of the phone that joins ahead. */
const AHEAD_MS = 37_000;

/** The time of day of this machine steps a little now and then. */
const CLOCK_STEP_MS = 500;

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();
const press = (page: Page, name: string | RegExp) => button(page, name).click();

/** Of the only part taken on a device. */
async function storedOffsetMs(page: Page): Promise<number | undefined> {
  const parts = await page.evaluate(
    () =>
      new Promise<{ readonly offsetMs: number }[]>((resolve, reject) => {
        const opening = indexedDB.open('muster');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('dayParts').objectStore('dayParts').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
  );
  expect(parts).toHaveLength(1);
  return parts[0]?.offsetMs;
}

describe.sequential('a camera', { timeout: 180_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'muster-camera-'));
  const film = join(folder, 'film.y4m');
  let browser: Browser;
  let [commander, teacher] = [] as unknown as [AppPage, AppPage];
  let start: SeenCode[] = [];
  beforeAll(async () => {
    browser = await launchBrowser([
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ]);
    commander = await openApp(browser, { viewport: PHONE });
    teacher = await openApp(browser, { viewport: PHONE });
    // all pages of this machine else share one time of day
    await teacher.page.addInitScript((ahead) => {
      const { now } = Date;
      Date.now = () => now() + ahead;
    }, AHEAD_MS);
  });
  afterEach(() => {
    commander.expectNoFaults();
    teacher.expectNoFaults();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('[UI296] scans the start code: the drill is handed over, and the clock set by as much as it differs', async () => {
    await commander.open('#/day');
    await press(commander.page, /^Fire$/);
    await press(commander.page, /^Commander/);
    for (const phase of ['Detection', 'Signal: Alarm']) await press(commander.page, RegExp(`^${phase}`));
    await press(commander.page, 'Start code');
    start = await codesOn(commander.page);
    await commander.page.keyboard.press('Escape');
    const drawnMs = start.map((code) => readStartText(textOf(code)).commanderMs ?? 0);
    writeFilm(film, start);
    await teacher.open('#/day');
    const openedMs = Date.now();
    await press(teacher.page, /^Join a drill/);
    await teacher.page.getByRole('heading', { name: 'Who are you in this drill?' }).waitFor();
    const joinedMs = Date.now();
    await press(teacher.page, /^Class teacher/);
    await press(teacher.page, 'Class 1-1');
    await button(teacher.page, 'Arrived').waitFor();
    // the film shows what was drawn some time ago, by so much the code is late
    const offsetMs = (await storedOffsetMs(teacher.page)) ?? 0;
    expect(offsetMs).toBeGreaterThanOrEqual(AHEAD_MS + openedMs - Math.max(...drawnMs) - CLOCK_STEP_MS);
    expect(offsetMs).toBeLessThanOrEqual(AHEAD_MS + joinedMs - Math.min(...drawnMs) + CLOCK_STEP_MS);
  });

  it('[UI296] scans a report: what the teacher tapped stands on the commander’s board', async () => {
    const { page } = teacher;
    await press(page, 'Left');
    await press(page, 'Arrived');
    await button(page, /^Arrived \d/).waitFor();
    await press(page, /^All \d+ here/);
    await page.getByText(/^Reported: all/).waitFor();
    await press(page, 'Show my code');
    writeFilm(film, await codesOn(page));
    await page.keyboard.press('Escape');
    await button(commander.page, 'Class 1-1 no word yet').waitFor();
    await press(commander.page, 'Collect reports');
    await commander.page.getByText('Taken: 3 taps in 1 report.').waitFor();
    await button(commander.page, 'Class 1-1 all here').waitFor();
  });

  it('[UI296] compares clocks again: by as much more as the film is older', async () => {
    writeFilm(film, start);
    const before = (await storedOffsetMs(teacher.page)) ?? 0;
    await press(teacher.page, 'Compare clock');
    const told = teacher.page.getByText(/^Clock compared: this device differs by [\d.]+ s/);
    await told.waitFor();
    const s = Number(/by ([\d.]+) s/.exec((await told.textContent()) ?? '')?.[1]);
    expect(s * 1000).toBeGreaterThan(before);
  });
});

describe.sequential('without a camera', { timeout: 120_000 }, () => {
  it.each([
    [
      'that is refused',
      ['--use-fake-device-for-media-stream', '--deny-permission-prompts'],
      /^The camera is not allowed/,
    ],
    ['that is not there', ['--use-fake-ui-for-media-stream'], /^No camera here/],
  ])('[UI297] one %s is told in words, with the file as the way on', async (_, args, words) => {
    const browser = await launchBrowser(args);
    const { page, open, expectNoFaults } = await openApp(browser, { viewport: PHONE });
    await open('#/day');
    await press(page, /^Join a drill/);
    await page.getByText(words).waitFor();
    await page.getByLabel('Open file or picture').waitFor();
    expectNoFaults();
    await browser.close();
  });
});
