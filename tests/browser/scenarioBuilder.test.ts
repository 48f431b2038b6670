/** From a template to a run: a scenario is made, changed, tried with a what-if, compared and run, on one page. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type AppPage, launchBrowser, openApp, PHONE } from './support/appPage.js';
import { axeFaults } from './support/axe.js';
import { PATIENCE } from './support/patience.js';
import { RUN_TIMEOUT_MS, replayOn } from './support/replay.js';
import { openSmallPlan } from './support/smallSchool.js';
import { storedProject } from './support/storage.js';
import { switchLanguage, wordsOutOfPlace } from './support/words.js';

describe.sequential('the scenario builder', { timeout: RUN_TIMEOUT_MS + 60_000 }, () => {
  let browser: Browser;
  let app: AppPage;
  const scenarios = async () => (await storedProject(app.page))?.scenarios ?? [];

  beforeAll(async () => {
    browser = await launchBrowser();
    app = await openApp(browser);
    await app.open('#/home');
    await openSmallPlan(app.page);
    await app.page.getByRole('link', { name: 'Scenarios' }).first().click();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(() => app.expectNoFaults());

  it('[UI160] makes a fire scenario from a template by the keyboard, and saves it', async () => {
    const { page } = app;
    await page.getByRole('button', { name: 'New scenario' }).press('Enter');
    await page.getByRole('radio', { name: /^Fire/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Name of the scenario' }).waitFor();
    await vi.waitFor(async () => expect((await scenarios())[0]?.scenario.kind).toBe('fire'), PATIENCE);
    expect(await page.getByRole('heading', { name: 'The scenario in words' }).count()).toBe(1);
  });

  it('[UI164] changes how long a phase lasts, shows where the default comes from, and goes back to it', async () => {
    const { page } = app;
    await page.getByRole('button', { name: /^Alarm/ }).click();
    const panel = page.getByRole('region', { name: 'Phase: Alarm' });
    const field = panel.getByRole('textbox', { name: 'Until the signal is understood' });
    expect(await panel.textContent()).toContain('Default 5 s.');
    expect(await panel.textContent()).toContain('two rounds of the signal');
    expect(await panel.textContent()).toContain('Assumed');
    await field.fill('5000');
    await panel.getByText('A number from 0 to 3600.').waitFor();
    await field.fill('12');
    await vi.waitFor(async () => expect((await scenarios())[0]?.scenario.phases).toEqual({ alarmS: 12 }), PATIENCE);
    await page.getByText('It takes 12 s until it is understood everywhere.').waitFor();
    await panel.getByRole('button', { name: /^Back to default/ }).click();
    await page.getByText('It takes 5 s until it is understood everywhere.').waitFor();
    await page.getByRole('button', { name: 'Undo (Ctrl Z)' }).click();
    await page.getByText('It takes 12 s until it is understood everywhere.').waitFor();
  });

  it('[UI163] shows the machine behind the phases, with what leads on', async () => {
    const { page } = app;
    await page.getByText('Machine', { exact: true }).click();
    const machine = page.getByRole('region', { name: 'The drill as a machine' });
    await machine.getByRole('button', { name: 'Leaving' }).click();
    await page.getByText('nobody is in a building any more').first().waitFor();
    await page.getByText('Time strip', { exact: true }).click();
  });

  it('[UI168] [UI169] tries a slower walk and compares it with the scenario as it is', async () => {
    const { page } = app;
    await page.getByRole('region', { name: 'What if' }).getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('combobox', { name: 'What is changed' }).selectOption('walkSlower');
    await page.getByRole('textbox', { name: 'Slower by, percent' }).fill('40');
    await page.getByRole('button', { name: 'Add it' }).click();
    expect(await page.getByRole('checkbox', { name: 'Everyone 40 % slower' }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.getByText(/^Everyone there \d+ s later: very likely\.$/).waitFor({ timeout: RUN_TIMEOUT_MS });
  });

  it('[UI5] [UI160] is clean, without a word left behind, on desk and phone', async () => {
    const { page } = app;
    // the small plan names its rooms in Chinese only
    const own = (texts: string[]) => texts.filter((text) => !/\d 前门|\d 后门|走廊|楼|教室|门|梯|集合/.test(text));
    expect(own(await wordsOutOfPlace(page, 'en'))).toEqual([]);
    expect(await axeFaults(page)).toEqual([]);
    await page.setViewportSize(PHONE);
    const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(width).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1280, height: 800 });
    await switchLanguage(page, 'zh-CN');
    await page.getByRole('heading', { name: '这个情景说的是' }).waitFor();
    expect(await wordsOutOfPlace(page, 'zh-CN')).toEqual([]);
    await switchLanguage(page, 'en');
  });

  it('[UI153] runs with the what-if and says so; the strip then shows the times of the run', async () => {
    const { page } = app;
    await page.getByRole('button', { name: 'Run with 1 what-if' }).click();
    await replayOn(page).ended();
    await page.getByRole('banner').getByText('with 1 what-if').waitFor();
    await page.getByRole('slider', { name: 'Time of the replay' }).waitFor();
    await vi.waitFor(async () => {
      const run = (await storedProject(page))?.runs.at(-1);
      const [saved] = await scenarios();
      expect(run?.scenarioId).toBe(saved?.id);
      expect(run?.whatIfs).toEqual(saved?.whatIfs.map(({ id }) => id));
      expect(run?.scenario?.paceShare).toBeCloseTo(0.6);
      expect(saved?.scenario.paceShare).toBeUndefined();
      expect(run?.result.phases.map(({ name }) => name)).toContain('evacuation');
    }, PATIENCE);
    await page.goBack();
    await page.getByText('Widths from the last run of this scenario.').waitFor();
  });

  it('[UI161] deletes the scenario and brings it back', async () => {
    const { page } = app;
    await page.getByRole('button', { name: /^Delete / }).click();
    await page.getByText('Scenarios say what is practised, phase by phase').waitFor();
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('checkbox', { name: 'Everyone 40 % slower' }).waitFor();
    await vi.waitFor(async () => expect(await scenarios()).toHaveLength(1), PATIENCE);
  });
});
