/** A drill on paper alone, typed in afterwards by the commander. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type AppPage, launchBrowser, openApp, PHONE } from './support/appPage.js';
import { openEightClasses } from './support/eightClasses.js';
import { PATIENCE } from './support/patience.js';
import { storedProject } from './support/storage.js';

const press = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().click();
const type = (page: Page, label: string, text: string) => page.getByLabel(label, { exact: true }).fill(text);

describe.sequential('a drill on paper', { timeout: 180_000 }, () => {
  let browser: Browser;
  let app: AppPage;
  beforeAll(async () => {
    browser = await launchBrowser();
    app = await openApp(browser, { viewport: PHONE });
    app.page.setDefaultTimeout(60_000);
    await openEightClasses(app);
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
  });

  it('[UI547] [UI537] [UI538] a lockdown nobody tapped is entered whole: signal, phases, rooms and falls', async () => {
    const { page } = app;
    await page.evaluate(() => {
      location.hash = '#/day?kind=intruder';
    });
    await press(page, /^Commander/);
    await page.getByRole('timer').waitFor();
    await press(page, /^From paper$/);
    const keep = page.getByRole('button', { name: /^Keep/ });
    const classNames = (await storedProject(page))?.school?.classes.map(({ nameEn }) => nameEn ?? '') ?? [];
    expect(classNames).toHaveLength(8);
    for (const [i, name] of classNames.entries()) {
      await type(page, `${name}: Secured`, `9:10:${30 + i}`);
      await type(page, `${name}: Missing`, i === 0 ? '1' : '0');
      await type(page, `${name}: Reported`, '9:12');
    }
    await type(page, `${classNames[1]}: Absent`, '2');
    // no signal yet: nobody knows what these times are since
    expect(await keep.isDisabled()).toBe(true);
    await page.getByText('Enter the time of day at which the clock starts first.').waitFor();
    await type(page, 'Alarm (clock starts here): time of day', '9:10:00');
    await type(page, 'Release: time of day', '9:15:00');
    await type(page, 'Drill closed: time of day', '9:20:00');
    await type(page, 'Falls (no injury): people', '1');
    expect(await page.getByRole('button', { name: 'time of day, as 9:12:05', pressed: true }).count()).toBe(1);
    // closed by mistake, and loaded anew: nothing is typed twice
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.reload();
    await press(page, /^From paper$/);
    await type(page, `${classNames[2]}: Absent`, '999');
    await page.getByText(/^Marked numbers do not go with who is expected/).waitFor();
    expect(await keep.isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'To the first marked field' }).click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      `${classNames[2]}: Absent`,
    );
    await type(page, `${classNames[2]}: Absent`, '');
    await keep.click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await press(page, /^Make the record/);
    await vi.waitFor(async () => expect((await storedProject(page))?.drillRecords).toHaveLength(1), PATIENCE);
    const record = (await storedProject(page))?.drillRecords[0];
    expect(record).toMatchObject({
      ...{ profile: 'intruder_lockdown', time: '09:10:00' },
      values: { rooms: 8, rooms_secured_in_time: 8, median_secure_s: 33.5, rosters_reported: 8, falls: 1 },
    });
    const second = record?.classTimes?.find(({ name }) => name === classNames[1]);
    expect(second).toMatchObject({ absent: 2, countedS: 120 });
    app.expectNoFaults();
  });
});
