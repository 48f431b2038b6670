/** The ledger, the rule packs and the staff: evidence in two clicks, waivers, broken files, keyboard, both languages. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type AppPage, launchBrowser, openApp, PHONE } from './support/appPage.js';
import { axeFaults } from './support/axe.js';
import { switchLanguage } from './support/words.js';

const TOWN = {
  id: 'my-town-2026',
  layer: 'local',
  jurisdiction: 'CN-YN-Mengzi',
  title: '本镇 2026',
  checked_on: '2026-11-01',
};

function ruleFile(rule: object): { name: string; mimeType: string; buffer: Buffer } {
  const file = { schema_version: '1.1', packs: [TOWN], rules: [rule] };
  return { name: 'town.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) };
}

const TOWN_RULE = {
  id: 'TW-90',
  pack: TOWN.id,
  jurisdiction: TOWN.jurisdiction,
  source_ref: null,
  source_document: '本镇通知',
  source_file: null,
  article: '一',
  applies_to: { school_types: ['primary'], boarding: 'any', terrain: 'any' },
  drill_type: 'meeting',
  scenario: 'security',
  minimum_count: 1,
  period: 'month',
  obligation_level: 'mandatory',
  product_class: 'adjacent',
  verification: 'official_page',
  confidence: 'high',
  notes: 'One meeting a month.',
};

describe.sequential('the ledger', { timeout: 60_000 }, () => {
  let browser: Browser;
  let app: AppPage;

  beforeAll(async () => {
    browser = await launchBrowser();
    app = await openApp(browser);
    await app.page.clock.setFixedTime(new Date('2026-12-01T10:00:00+08:00'));
    await app.open('#/drills?tab=ledger');
    await app.page.getByRole('heading', { level: 1, name: /^Ledger 2026–2027/ }).waitFor();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(() => app.expectNoFaults());

  const view = (name: string) =>
    app.page.getByRole('radiogroup', { name: 'What to show' }).getByText(name, { exact: true }).click();
  const row = (id: string) =>
    app.page.getByRole('listitem').filter({ has: app.page.getByRole('button', { name: `Clause ${id}` }) });

  it('[UI30] takes evidence in two clicks, which can be undone, and says why what does not count does not', async () => {
    const { page } = app;
    const training = row('MZ-15').first();
    await training.getByRole('button', { name: /^Add evidence/ }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await view('Closed');
    await row('MZ-15').getByText('Done').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Nothing is closed here yet.').waitFor();
    await view('Open');
    await row('MZ-15')
      .first()
      .getByRole('button', { name: /^Add evidence/ })
      .click();
    await page.getByLabel('Came').fill('0');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await row('MZ-15').first().getByRole('button', { name: /^Open/ }).click();
    await page.getByText('Does not count: not everyone came').waitFor();
  });

  it('[UI33] waives a duty only with a reason, says it, and takes it back', async () => {
    const { page } = app;
    const noon = () => row('MZ-08').first();
    await noon().getByRole('button', { name: /^Open/ }).click();
    await noon().getByRole('button', { name: 'Waive for this year…' }).click();
    expect(await noon().getByRole('button', { name: 'Waive', exact: true }).isDisabled()).toBe(true);
    await page.getByLabel('Why it is waived (needed)').fill('no noon rest here');
    await page.keyboard.press('Enter');
    await view('Closed');
    await noon().getByText('Waived', { exact: true }).waitFor();
    await noon().getByRole('button', { name: /^Open/ }).click();
    await noon()
      .getByText(/no noon rest here/)
      .waitFor();
    await noon().getByRole('button', { name: 'Take back' }).click();
    await page.getByText('Nothing is closed here yet.').waitFor();
  });

  it('[UI34] a broken rule file explains itself and changes nothing; a sound one makes duties', async () => {
    const { page } = app;
    await app.open('#/drills?tab=rules');
    await page.getByRole('heading', { level: 1, name: '2 rule packs hold for this school' }).waitFor();
    const input = page.locator('main input[type=file]');
    await input.setInputFiles(ruleFile({ ...TOWN_RULE, period: 'fortnight' }));
    await page.getByText('town.json was not taken over').waitFor();
    await page.getByText(/Pack “my-town-2026”, TW-90, field “period”: expects one of/).waitFor();
    await page.getByRole('heading', { level: 1, name: '2 rule packs hold for this school' }).waitFor();
    await input.setInputFiles(ruleFile(TOWN_RULE));
    await page.getByRole('heading', { level: 1, name: '3 rule packs hold for this school' }).waitFor();
    await app.open('#/drills?tab=ledger');
    await row('TW-90').first().waitFor();
    await app.open('#/drills?tab=rules');
    await page.getByRole('checkbox', { name: 'Holds: 本镇 2026' }).uncheck();
    await page.getByRole('heading', { level: 1, name: '2 rule packs hold for this school' }).waitFor();
  });

  it('[UI35] the staff page takes what the school has, and says what is short', async () => {
    const { page } = app;
    await app.open('#/drills?tab=staffing');
    await page.getByLabel('What the school has: Health staff or health teachers (ST-003-HEALTH)').fill('2');
    await page.getByRole('heading', { level: 1, name: 'Staff: 1 post is short' }).waitFor();
    await page.getByLabel('What the school has: Health staff or health teachers (ST-003-HEALTH)').fill('3');
    await page.getByRole('heading', { level: 1, name: /^Staff: 1 post without/ }).waitFor();
  });

  it.each(['ledger', 'rules', 'staffing'])(
    '[UI36] %s stands in both languages, on a phone, without a fault of access',
    async (tab) => {
      const { page } = app;
      await app.open(`#/drills?tab=${tab}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await axeFaults(app.page, 'main')).toEqual([]);
      const before = page.viewportSize();
      await page.setViewportSize(PHONE);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
      if (before !== null) await page.setViewportSize(before);
      await switchLanguage(page, 'zh-CN');
      await page.getByRole('tab', { name: '台账' }).waitFor();
      await switchLanguage(page, 'en');
    },
  );
});
