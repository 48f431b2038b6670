/** A file that would run something, and names that look like code: shown as words, run by nobody, and nothing is taken before it is accepted. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { svg } from '../support/svgText.js';
import { type AppPage, launchBrowser, openApp } from './support/appPage.js';
import { dropFile, textFile } from './support/files.js';
import { openSmallPlan } from './support/smallSchool.js';
import { storedProject } from './support/storage.js';

const CODE = '&lt;img src=x onerror=ran=1&gt;';

const SCRIPTS = `<script>window.ran=1</script><script href="http://127.0.0.1:9/x.js"/><g onload="ran=1" onclick="ran=1"/>
<foreignObject width="9" height="9"><iframe xmlns="http://www.w3.org/1999/xhtml" src="javascript:top.ran=1"/></foreignObject>
<image href="http://127.0.0.1:9/x.png" width="9" height="9"/><use href="http://127.0.0.1:9/x.svg#a"/>
<style>@import url(http://127.0.0.1:9/x.css);</style>`;

const rooms = [0, 1, 2, 3].map(
  (k) => `<rect x="${300 * k}" width="290" height="300"/><text x="${300 * k + 100}" y="150">${CODE} ${k}</text>`,
);

describe('a plan that would run something', { timeout: 120_000 }, () => {
  let browser: Browser;
  let app: AppPage;

  beforeAll(async () => {
    browser = await launchBrowser();
    app = await openApp(browser);
    await app.open('#/home');
    await openSmallPlan(app.page);
    await app.open('#/home');
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
  });

  it('[UI184] runs nothing, fetches nothing, shows its names as words and leaves the project as it was', async () => {
    const { page } = app;
    const before = await storedProject(page);
    await dropFile(page, textFile('floor.svg', svg(SCRIPTS + rooms.join(''))));
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Check', exact: true }).and(page.locator(':enabled')).click();
    await dialog.getByText(/1 buildings, 1 levels, 4 spaces/).waitFor();
    await dialog.getByText('<img src=x onerror=ran=1>').first().waitFor();
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    expect(await storedProject(page)).toEqual(before);
    app.expectNoFaults();
  });
});
