/** What is noted beside the counts: who is not at school today, and photos of a blocked way. */
import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type AppPage, launchBrowser, openApp, PHONE } from './support/appPage.js';
import { axeFaults } from './support/axe.js';
import { openEightClasses } from './support/eightClasses.js';
import { downloadBy } from './support/files.js';
import { wordsCut } from './support/wordsCut.js';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();
const press = (page: Page, name: string | RegExp) => button(page, name).click();

/** Takes a part in a drill that begins now: of a class, post or ward the one in this place of the list. */
async function take({ page, open }: AppPage, kind: string, role: RegExp, place: number): Promise<void> {
  await open('#/day');
  await page.evaluate((of) => {
    location.hash = `#/day?kind=${of}`;
  }, kind);
  await press(page, role);
  await page.locator('section button').nth(place).click();
  await button(page, /^Undo last tap/).waitFor();
}

/** A photo as a phone takes it, with where and by what it was taken written into it. */
async function photoWithPlace(page: Page): Promise<Buffer> {
  const picture = await page.screenshot({ type: 'jpeg', fullPage: true });
  const note = Buffer.from('Exif\0\0MM GPS 24.3754N 102.5478E phone of a teacher');
  const head = Buffer.from([0xff, 0xe1, 0, note.length + 2]);
  return Buffer.concat([picture.subarray(0, 2), head, note, picture.subarray(2)]);
}

describe.sequential('a drill of a school with classes in its bedrooms', { timeout: 120_000 }, () => {
  let browser: Browser;
  let app: AppPage;
  beforeAll(async () => {
    browser = await launchBrowser();
    app = await openApp(browser, { viewport: PHONE });
    app.page.setDefaultTimeout(60_000);
    await openEightClasses(app);
  }, 120_000);
  afterEach(() => app.expectNoFaults());
  afterAll(async () => {
    await browser?.close();
  });

  it('[UI545] the desk calls the roll by room, and sees it by class', async () => {
    const { page } = app;
    await page.evaluate(() => {
      location.hash = '#/day?kind=night';
    });
    await press(page, /^Assembly desk/);
    const row = page.getByRole('table').getByRole('row').nth(1);
    await row.getByText('0 of 2').waitFor();
    expect((await row.textContent()) ?? '').toContain('Class 1-1');
    await press(page, /no word yet$/);
    await press(page, 'One less');
    await press(page, /^Report 1 missing/);
    await page.getByText(/^Reported: \d+ of \d+/).waitFor();
    await page.keyboard.press('Escape');
    await row.getByText('1 of 2').waitFor();
    expect(await row.getByRole('cell').last().textContent()).toBe('1');
  });

  it('[UI282] the commander goes through all hazards of a comprehensive drill, one after the other', async () => {
    const { page } = app;
    await page.evaluate(() => {
      location.hash = '#/day';
    });
    await press(page, /^General drill/);
    await press(page, /^Commander/);
    const steps = page.getByRole('list', { name: 'Phases of the drill' }).getByRole('listitem');
    await steps.filter({ hasText: 'Fire · Alarm' }).waitFor();
    const offered = page.locator('[class*=primary], [class*=others] button');
    const walked: string[] = [];
    for (let step = 0; step < 30 && !/closed/.test(walked.at(-1) ?? ''); step += 1) {
      const names = (await offered.allTextContents()).filter((each) => !/aftershock|early warning/i.test(each));
      const name = names.at(-1) ?? '';
      const before = (await steps.and(page.locator('[aria-current=step]')).allTextContents()).join();
      await offered.filter({ hasText: name }).first().click();
      walked.push(name);
      await page.waitForFunction(
        (was) => (document.querySelector('[aria-current=step]')?.textContent ?? '') !== was,
        before,
      );
    }
    const at = (words: RegExp) => walked.findIndex((each) => words.test(each));
    expect(at(/^Signal: Under cover/)).toBeGreaterThanOrEqual(0);
    expect(at(/^All clear|^Signal: All clear/)).toBeGreaterThan(at(/^Signal: Under cover/));
    expect(at(/Fire · Alarm/)).toBeGreaterThan(at(/^All clear|^Signal: All clear/));
    expect(at(/Fire · All clear/)).toBeGreaterThan(at(/Fire · Alarm/));
    expect(walked.at(-1)).toContain('Drill closed');
  });
});

describe.sequential('beside the counts', { timeout: 120_000 }, () => {
  let browser: Browser;
  let app: AppPage;
  beforeAll(async () => {
    browser = await launchBrowser();
    app = await openApp(browser, { viewport: PHONE });
    app.page.setDefaultTimeout(60_000);
  });
  afterEach(() => app.expectNoFaults());
  afterAll(async () => {
    await browser?.close();
  });

  it('[UI543] a teacher notes who is ill at home, and today’s number stands on the count', async () => {
    const { page } = app;
    await take(app, 'fire', /^Class teacher/, 10);
    const text = (await page.getByText(/^\d+ expected$/).textContent()) ?? '';
    const listed = Number.parseInt(text, 10);
    expect(listed).toBeGreaterThan(10);
    await press(page, 'One more absent');
    await press(page, 'One more absent');
    await press(page, `Note: 2 absent, ${listed - 2} to be counted`);
    await button(page, `All ${listed - 2} here`).waitFor();
    await page.getByText('2 absent').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(await wordsCut(page)).toEqual([]);
    await page.reload();
    await press(page, `All ${listed - 2} here`);
    await page.getByText(/^Reported: all/).waitFor();
    // nothing to enter any more once the class was counted
    expect(await page.getByRole('region', { name: 'Not here today' }).count()).toBe(0);
  });

  it('[UI543] [UI548] a warden notes it bed by bed before the drill; taken back, the number to count follows', async () => {
    const { page } = app;
    await take(app, 'night', /^Warden/, 0);
    await press(page, /^Who is not here tonight/);
    const rows = page.getByRole('list').first().getByRole('listitem');
    const first = rows.first();
    await first.getByRole('button', { name: /one more/i }).click();
    await first.getByRole('button', { name: /note 1 absent$/ }).click();
    await first.getByText(/noted as absent: 1$/).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await press(page, /^Done: to the count/);
    const count = first.locator('[data-act=count]');
    await count.getByText('Count 7').waitFor();
    await press(page, /^Undo last tap/);
    await count.getByText('Count 8').waitFor();
    await count.click();
    await page.locator('li[data-state=ok]').first().waitFor();
    expect(await button(page, /^Who is not here tonight/).count()).toBe(0);
  });

  it('[UI544] a photo of a blocked way stays on the device, small and without what the camera wrote into it', async () => {
    const { page } = app;
    await take(app, 'fire', /^Post on stair or door/, 0);
    await page.setViewportSize({ width: 1400, height: 1900 });
    const buffer = await photoWithPlace(page);
    await page.setViewportSize(PHONE);
    expect(await page.getByLabel(/^Photograph what blocks the way/).count()).toBe(0);
    await press(page, 'The way is blocked');
    const input = page.getByLabel(/^Photograph what blocks the way/);
    expect(await input.getAttribute('capture')).toBe('environment');
    await input.setInputFiles({ name: 'a.txt', mimeType: 'image/jpeg', buffer: Buffer.from('no picture') });
    await page
      .getByRole('alert')
      .getByText(/^This file is no picture/)
      .waitFor();
    await input.setInputFiles({ name: 'door.jpg', mimeType: 'image/jpeg', buffer });
    await page.getByRole('list', { name: 'Photos on this device' }).getByRole('img').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await axeFaults(page)).toEqual([]);
    await page.reload();
    const photo = page.getByRole('list', { name: 'Photos on this device' }).getByRole('img');
    await photo.waitFor();
    await page.waitForFunction(() => (document.querySelector('li img') as HTMLImageElement).naturalHeight > 0);
    const height = await photo.evaluate((each: HTMLImageElement) => Math.max(each.naturalHeight, each.naturalWidth));
    expect(height).toBe(1280);
    const file = await downloadBy(page, () => press(page, 'Save'));
    const bytes = Buffer.from(file.bytes);
    expect([file.name.endsWith('.jpg'), bytes.includes('Exif'), bytes.includes('GPS')]).toEqual([true, false, false]);
    const zip = await downloadBy(page, () => press(page, /^Save the photo of this drill as a zip/));
    expect(zip.name).toMatch(/^\d{4}-\d\d-\d\d Fire drill photos\.zip$/);
    const [[name, stored] = ['', new Uint8Array()]] = Object.entries(unzipSync(zip.bytes));
    expect(name).toMatch(/^\d{4}-\d\d-\d\d Fire drill .+ \d\d-\d\d-\d\d\.jpg$/);
    expect(Buffer.from(stored).equals(bytes)).toBe(true);
    const taps = await page.evaluate(
      () =>
        new Promise<{ tap: { what: string; about?: string } }[]>((resolve, reject) => {
          const opening = indexedDB.open('muster');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const reading = opening.result.transaction('dayTaps').objectStore('dayTaps').getAll();
            reading.onsuccess = () => {
              opening.result.close();
              resolve(reading.result);
            };
          };
        }),
    );
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 40);
    expect(taps.map(({ tap }) => tap).filter(({ what }) => what === 'photo')).toMatchObject([{ about: hash }]);
  });
});
