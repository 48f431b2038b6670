/** The method page, and the second movement model it explains: by keyboard, in both languages, on a phone. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type AppPage, DESK, launchBrowser, openApp, PHONE } from './support/appPage.js';
import { axeFaults } from './support/axe.js';
import { RUN_TIMEOUT_MS, replayOn } from './support/replay.js';
import { openSmallPlan } from './support/smallSchool.js';
import { storedProject } from './support/storage.js';
import { switchLanguage, wordsOutOfPlace } from './support/words.js';

describe.sequential('the method page', { timeout: 60_000 }, () => {
  let browser: Browser;
  let app: AppPage;

  const cases = () => app.page.getByRole('table', { name: /reference cases$|个算例$/ });
  const rows = () => cases().locator('tbody > tr');

  beforeAll(async () => {
    browser = await launchBrowser();
    app = await openApp(browser);
    await app.open('#/home');
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(() => app.expectNoFaults());

  it('[UI140] is found by the keyboard alone', async () => {
    const { page } = app;
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('method');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'How a run is computed, and how far to trust it' }).waitFor();
    expect(page.url()).toContain('#/settings?view=method');
  });

  it('[UI141] has a row for each of the 22 cases, with its verdict in a word', async () => {
    await cases().waitFor();
    expect(await rows().count()).toBe(22);
    for (const text of await rows().allTextContents()) expect(text).toMatch(/Met|Missed|Not judged/);
    const all = await app.page.getByRole('radio', { name: 'All 22' }).isChecked();
    expect(all).toBe(true);
  });

  it('[UI143] unfolds the figures of a case, and all of them, by keyboard', async () => {
    const { page } = app;
    const row = rows().filter({ hasText: 'VC-07' });
    const before = await row.getByRole('listitem').count();
    const more = row.getByRole('button', { name: /^VC-07: Show \d+ more figures$/ });
    await more.focus();
    await page.keyboard.press('Enter');
    expect(await row.getByRole('listitem').count()).toBe(7);
    expect(before).toBeLessThan(7);
    await page.getByRole('button', { name: 'Show every figure' }).press('Enter');
    expect(await cases().getByRole('listitem').count()).toBeGreaterThan(80);
    await page.getByRole('button', { name: 'Fold', exact: true }).press('Enter');
  });

  it('[UI142] filters to the misses, and the address keeps that', async () => {
    const { page } = app;
    const missed = page.getByRole('radio', { name: /^Missed \d+$/ });
    const label = (await page.getByText(/^Missed \d+$/).textContent()) ?? '';
    await missed.focus();
    await page.keyboard.press('Space');
    await page.waitForFunction(() => location.hash.includes('show=missed'));
    const count = Number(/\d+/.exec(label)?.[0]);
    expect(count === 0 ? await page.getByText('No case is missed.').count() : await rows().count()).toBe(
      Math.max(1, count),
    );
    await page.getByText('All 22', { exact: true }).click();
  });

  it('[UI5] [UI145] is wholly in the language of the reader, every figure unfolded', async () => {
    const { page } = app;
    await page.getByRole('button', { name: 'Show every figure' }).click();
    expect(await wordsOutOfPlace(page, 'en')).toEqual([]);
    await switchLanguage(page, 'zh-CN');
    await page.getByRole('heading', { level: 1, name: '仿真怎么算，能信到什么程度' }).waitFor();
    await cases().waitFor();
    expect(await wordsOutOfPlace(page, 'zh-CN')).toEqual([]);
    expect(await rows().count()).toBe(22);
  });

  it('has no fault that axe finds, in light and dark', async () => {
    const { page } = app;
    expect(await axeFaults(app.page, 'main')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('html[data-mantine-color-scheme=dark]').waitFor();
    expect(await axeFaults(app.page, 'main')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
  });

  it('does not scroll sideways on a phone', async () => {
    const { page } = app;
    await page.setViewportSize(PHONE);
    const over = await page.evaluate(() => {
      const main = document.querySelector('main') as HTMLElement;
      return [document.documentElement.scrollWidth - window.innerWidth, main.scrollWidth - main.clientWidth];
    });
    expect(over).toEqual([0, 0]);
    await page.setViewportSize(DESK);
    await switchLanguage(page, 'en');
  });

  it('[UI140] brings the part that the address names into sight', async () => {
    const { page } = app;
    await page.getByRole('link', { name: 'The checks' }).press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'checks-title');
    expect(page.url()).toContain('part=checks');
  });
});

describe.sequential('a method page without its results', { timeout: 60_000 }, () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });

  it.each([
    ['a file of another kind', '{"cases":[{"id":"<img src=x onerror=alert(1)>"}]}', 'could not be read'],
    ['no file', null, 'could not be fetched'],
  ])('[UI144] says so for %s, offers to try again, and keeps the limits', async (_, body, told) => {
    const { page, open } = await openApp(browser);
    let isThere = false;
    await page.route('**/method/verification.json', (route) => {
      if (isThere) return route.continue();
      return body === null ? route.abort() : route.fulfill({ body });
    });
    await open('#/settings?view=method');
    await page.getByRole('status').getByText(`The results of the checks ${told}`).waitFor();
    expect(await page.getByRole('table', { name: /reference cases$/ }).count()).toBe(0);
    await page.getByText('Not a permission.').waitFor();
    isThere = true;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('table', { name: /reference cases$/ }).waitFor();
  });
});

describe.sequential('the second movement model', { timeout: RUN_TIMEOUT_MS + 60_000 }, () => {
  let browser: Browser;
  let app: AppPage;

  beforeAll(async () => {
    browser = await launchBrowser();
    app = await openApp(browser);
    await app.open('#/home');
    await openSmallPlan(app.page);
    await app.page.getByRole('button', { name: 'Run the drill' }).click();
    await replayOn(app.page).ended();
  }, RUN_TIMEOUT_MS + 60_000);
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(() => app.expectNoFaults());

  const runTwice = async () => {
    const { page } = app;
    const runs = page.getByRole('textbox', { name: 'Runs' });
    await runs.fill('2');
    await runs.press('Enter');
    await page
      .getByRole('progressbar', { name: 'Finished runs' })
      .waitFor({ state: 'detached', timeout: RUN_TIMEOUT_MS });
  };

  it('[UI148] is laid beside the calibrated one, on the same drill', async () => {
    const { page } = app;
    await page.getByRole('button', { name: 'Repeat with other seeds' }).click();
    await runTwice();
    expect(await page.getByText('The same drill by both models').count()).toBe(0);
    await page.getByRole('radio', { name: 'Second model' }).focus();
    await page.keyboard.press('Space');
    await page.getByText(/not calibrated and not checked here/).waitFor();
    await runTwice();
    await page.getByText('These runs were made by the second model').waitFor();
    const both = page.getByRole('region', { name: 'The same drill by both models' });
    expect(await both.getByRole('listitem').count()).toBe(2);
    expect(await both.textContent()).toMatch(/By the second model it takes \d+ % (?:longer|less time)\./);
    expect(await axeFaults(app.page, 'main')).toEqual([]);
  });

  it('[UI147] says so in the replay, and is not kept with the project', async () => {
    const { page } = app;
    const before = (await storedProject(page))?.runs.length;
    await page.getByText('All 2 runs').click();
    await page.getByRole('button', { name: 'Replay seed 2' }).click();
    await page.getByRole('banner').getByText('second model').waitFor();
    await replayOn(page).ended();
    await page.getByRole('banner').getByText('Saved on this device').waitFor();
    expect((await storedProject(page))?.runs.length).toBe(before);
  });
});
