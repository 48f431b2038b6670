/** Findings: from a drill to the closed account, sixty of them by keyboard, on the plan, as a what-if, at the next drill. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import readExcelFile from 'read-excel-file/universal';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { parseSchool, type School } from '../../src/scenarios/index.js';
import { type AppPage, DESK, launchBrowser, openApp, PHONE } from './support/appPage.js';
import { downloadBy, dropFile, textFile } from './support/files.js';
import { FINDINGS_DAY, findingsFile, LATE, OPEN } from './support/findingsYear.js';
import { PATIENCE } from './support/patience.js';
import { RUN_TIMEOUT_MS, replayOn } from './support/replay.js';
import { openSmallPlan, smallPlan } from './support/smallSchool.js';
import { storedProject } from './support/storage.js';
import { switchLanguage, wordsOutOfPlace } from './support/words.js';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const { value: demo } = parseSchool(JSON.parse(readFileSync('public/schools/qingshan.json', 'utf8')));
if (demo === null) throw new Error('the demo school does not parse');
const demoSchool: School = demo;

interface AxeReport {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  // colours are looked at when they have arrived
  await page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    await Promise.allSettled(document.getAnimations().map((each) => each.finished));
  });
  const report = await page.evaluate(() =>
    (window as unknown as { axe: { run(of: Element | null): Promise<AxeReport> } }).axe.run(
      document.querySelector('main'),
    ),
  );
  return report.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

const detail = (page: Page) => page.getByRole('complementary', { name: 'Finding', exact: true });
const saved = (
  page: Page,
  check: (findings: NonNullable<Awaited<ReturnType<typeof storedProject>>>['findings']) => void,
) => vi.waitFor(async () => check((await storedProject(page))?.findings ?? []), PATIENCE);

describe.sequential('a finding from a drill to its closed account', { timeout: 90_000 }, () => {
  let browser: Browser;
  let app: AppPage;
  beforeAll(async () => {
    browser = await launchBrowser();
    app = await openApp(browser);
    await app.page.clock.setFixedTime(FINDINGS_DAY);
    await app.open('#/drills?tab=findings');
    await app.page.getByRole('heading', { name: 'No findings yet' }).waitFor();
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(() => app.expectNoFaults());

  it('[UI350] is made from the score of a drill, and keeps the drill', async () => {
    const { page } = app;
    await app.open('#/drills?tab=record');
    await page.getByLabel('Notes, without names of pupils').fill('stairs');
    await page.getByRole('button', { name: 'Save to the project and score' }).click();
    await page.getByText('This drill has no findings yet.').waitFor();
    await page.getByRole('button', { name: 'Add one' }).click();
    await page.getByLabel('What is wrong').fill('=HYPERLINK("x") Stair B jams');
    const form = page.getByRole('form', { name: 'Add a finding' });
    await form.getByRole('combobox', { name: 'Severity' }).selectOption('larger');
    await form.getByRole('combobox', { name: 'Place' }).selectOption({ index: 1 });
    await form.getByRole('button', { name: 'Add', exact: true }).click();
    await detail(page).getByRole('heading', { name: 'Next: Registered' }).waitFor();
    await detail(page).getByRole('link', { name: 'Drill of 1 Dec 2026' }).waitFor();
    await saved(page, ([finding]) => {
      expect(finding).toMatchObject({ origin: 'drill', drill: 'drill:2026-12-01-fire', state: 'searched' });
    });
  });

  it('[UI351] goes through the steps its rules name, each when what it asks for is filled in', async () => {
    const { page } = app;
    const panel = detail(page);
    await panel.getByRole('button', { name: 'Mark as Registered' }).click();
    await panel.getByText('Fill in first: Person (role), Deadline.').waitFor();
    expect(await panel.getByRole('button', { name: 'Mark as Rectifying' }).isDisabled()).toBe(true);
    await panel.getByLabel('Person (role)').fill('Caretaker');
    await page.keyboard.press('Enter');
    await panel.getByRole('button', { name: 'By severity: 31 Dec' }).click();
    await panel.getByRole('button', { name: 'Mark as Rectifying' }).click();
    await panel.getByText(/^Say first what was done/).waitFor();
    await panel.getByLabel('What was done').fill('Class 3 goes by stair A');
    await page.keyboard.press('Enter');
    await panel.getByLabel('Done by (role)').fill('Caretaker');
    await panel.getByRole('button', { name: 'Mark as Reported' }).click();
    await panel.getByText(/^To be accepted by somebody other than Caretaker: /).waitFor();
  });

  it('[UI352] is never accepted by who fixed it, and closes when somebody else does', async () => {
    const { page } = app;
    const panel = detail(page);
    // who fixed it is not proposed
    expect(await panel.getByLabel('Done by (role)').inputValue()).toBe('');
    await panel.getByLabel('Done by (role)').fill('ｃare taker');
    await panel.getByText('“ｃare taker” is read as Caretaker').waitFor();
    await panel.getByRole('button', { name: 'Mark as Closed' }).click();
    await panel.getByText(/somebody else must accept it/).waitFor();
    await panel.getByLabel('Done by (role)').fill('Head');
    await panel.getByRole('button', { name: 'Mark as Closed' }).click();
    await panel.getByText('Accepted by Head, closed on 1 Dec 2026.').waitFor();
    await saved(page, ([finding]) => {
      const states = ['searched', 'registered', 'assessed', 'reported', 'monitored', 'treated', 'accepted', 'closed'];
      expect(finding?.history.map(({ state }) => state)).toEqual(states);
      expect(finding?.history.every(({ on, by }) => on === '2026-12-01' && by !== undefined)).toBe(true);
    });
    await app.open('#/drills?tab=score');
    const fixes = page.getByRole('row').filter({ has: page.getByRole('button', { name: 'Fixes on time' }) });
    await fixes.getByText('6.0').waitFor();
  });

  it('[UI353] comes back: reopened with the reason, and the step can be undone', async () => {
    const { page } = app;
    await app.open('#/drills?tab=findings&view=all&finding=finding:1');
    const panel = detail(page);
    await panel.getByRole('button', { name: 'It is back: reopen' }).click();
    await panel.getByText(/Say why .* goes back/).waitFor();
    await panel.getByLabel('What shows that it is back').fill('jams again');
    await panel.getByRole('button', { name: 'It is back: reopen' }).click();
    await panel.getByText('came back once').waitFor();
    await panel.getByText('jams again').waitFor();
    await panel.getByText('Done before, and did not hold: Class 3 goes by stair A').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await panel.getByText(/^Accepted by Head/).waitFor();
  });

  it('[UI354] the ledger comes down as a workbook in which text is text', async () => {
    const { page } = app;
    const file = await downloadBy(page, () => page.getByRole('button', { name: 'Export the ledger' }).click());
    expect(file.name).toMatch(/Ledger of findings 2026-12-01\.xlsx$/);
    const [sheet] = await readExcelFile(file.bytes.slice().buffer);
    expect(sheet?.data[2]).toContain('=HYPERLINK("x") Stair B jams');
  });
});

describe.sequential('a year of sixty findings', { timeout: 90_000 }, () => {
  let browser: Browser;
  let app: AppPage;
  beforeAll(async () => {
    browser = await launchBrowser();
    app = await openApp(browser, { viewport: DESK });
    await app.page.clock.setFixedTime(FINDINGS_DAY);
    await app.open('#/drills?tab=findings');
    await app.page.getByRole('heading', { name: 'No findings yet' }).waitFor();
    await dropFile(app.page, findingsFile(demoSchool));
    await app.page.getByRole('button', { name: 'Open this project' }).click();
    await saved(app.page, (findings) => expect(findings).toHaveLength(60));
    await app.open('#/drills?tab=findings');
    await app.page.getByRole('heading', { level: 1, name: `${OPEN} open, ${LATE} of them late` }).waitFor();
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(() => app.expectNoFaults());

  const rows = () => app.page.locator('tbody tr');
  const view = (name: string) =>
    app.page.getByRole('radiogroup', { name: 'What to show' }).getByText(name, { exact: true }).click();

  it('[UI355] are filtered by state, severity, lateness and drill, and say so where none is like that', async () => {
    const { page } = app;
    await expect.poll(() => rows().count()).toBe(OPEN);
    await view('Late');
    await expect.poll(() => rows().count()).toBe(LATE);
    await page.getByRole('combobox', { name: 'Severity' }).selectOption('major');
    await expect.poll(() => rows().count()).toBe(3);
    await page.getByRole('combobox', { name: 'State' }).selectOption('short-closed');
    await page.getByText('No finding is like that.').waitFor();
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => rows().count()).toBe(60);
    await page.getByRole('combobox', { name: 'Drill' }).selectOption('drill:0');
    await expect.poll(() => rows().count()).toBe(5);
    await page
      .getByRole('button', { name: /^Finding / })
      .first()
      .waitFor();
  });

  it('[UI356] are worked through by keys alone: picked, moved on together, and those that stay say why', async () => {
    const { page } = app;
    await app.open('#/drills?tab=findings&view=late');
    await expect.poll(() => rows().count()).toBe(LATE);
    await page.getByRole('button', { name: 'Finding 01' }).focus();
    await page.keyboard.press('x');
    for (let i = 0; i < 3; i++) await page.keyboard.press('Shift+ArrowDown');
    const bar = page.getByRole('region', { name: 'With the picked findings' });
    await bar.getByText('4 picked').waitFor();
    await page.keyboard.press('Control+a');
    await bar.getByText(`${LATE} picked`).waitFor();
    await bar.getByRole('textbox', { name: 'Person' }).fill('Porter');
    await bar.getByRole('button', { name: 'Set', exact: true }).press('Enter');
    await saved(page, (all) => expect(all.filter(({ person }) => person === 'Porter')).toHaveLength(LATE));
    await bar.getByRole('button', { name: 'Each one step on' }).press('Enter');
    await bar.getByText(`${LATE} stayed where they are:`).waitFor();
    await page.getByRole('button', { name: 'Finding 02' }).focus();
    await page.keyboard.press('Escape');
    await bar.waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await detail(page).getByRole('heading', { level: 2, name: 'Finding 02' }).waitFor();
  });

  it('[UI357] open the plan at their place, and the mark leads back', async () => {
    const { page } = app;
    await detail(page).getByRole('button', { name: 'See on the plan' }).click();
    const mark = page.getByRole('link', { name: 'Place of the finding: Finding 02' });
    await mark.waitFor();
    const middle = async () => {
      const [spot, sheet] = await Promise.all([
        mark.evaluate((element) => element.getBoundingClientRect()),
        page
          .locator('canvas')
          .first()
          .evaluate((element) => element.getBoundingClientRect()),
      ]);
      return Math.hypot(
        spot.x + spot.width / 2 - sheet.x - sheet.width / 2,
        spot.y + spot.height / 2 - sheet.y - sheet.height / 2,
      );
    };
    await expect.poll(middle).toBeLessThan(2);
    await mark.click();
    await detail(page).getByRole('heading', { level: 2, name: 'Finding 02' }).waitFor();
  });

  it('[UI358] are tried as a what-if of a scenario, under their own name', async () => {
    const { page } = app;
    const panel = detail(page);
    await panel.getByRole('button', { name: 'Try as a what-if' }).click();
    await panel.getByRole('combobox', { name: 'What is changed' }).selectOption('walkSlower');
    await panel.getByRole('button', { name: 'Add it' }).click();
    await panel.getByRole('button', { name: 'Open this what-if' }).click();
    await page.getByRole('checkbox', { name: 'Finding 02' }).waitFor();
    await vi.waitFor(async () => {
      const project = await storedProject(page);
      expect(project?.scenarios[0]?.whatIfs).toMatchObject([{ name: 'Finding 02', change: { edit: 'walkSlower' } }]);
      expect(project?.findings[1]?.whatIf).toEqual({
        scenario: 'scenario:1',
        id: project?.scenarios[0]?.whatIfs[0]?.id,
      });
    }, PATIENCE);
  });

  it('[UI359] are told on the status page when late, and asked about at the next drill', async () => {
    const { page } = app;
    await app.open('#/home');
    await page.getByRole('link', { name: 'Finding 01' }).waitFor();
    await page.getByText(`${LATE} late`).waitFor();
    await app.open('#/drills?tab=record');
    const asked = page.getByRole('group', { name: 'Look again: findings that are late' });
    await asked.getByText('Still there', { exact: true }).first().click();
    await page.getByRole('button', { name: 'Save to the project and score' }).click();
    await saved(page, ([first]) => {
      expect(first?.looks).toEqual([{ drill: 'drill:2026-12-01-fire', on: '2026-12-01', isThere: true }]);
    });
  });

  it.each([
    ['the list', '#/drills?tab=findings'],
    ['one', '#/drills?tab=findings&finding=finding:2'],
    ['a new one', '#/drills?tab=findings&finding=new'],
  ])('[UI36] %s stands in both languages, on a phone, without a fault of access', async (_, address) => {
    const { page } = app;
    await app.open(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await wordsOutOfPlace(page, 'en')).toEqual([]);
    await page.setViewportSize(PHONE);
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    await page.setViewportSize(DESK);
    await switchLanguage(page, 'zh-CN');
    await page.getByRole('tab', { name: '整改' }).waitFor();
    expect(await wordsOutOfPlace(page, 'zh-CN')).toEqual([]);
    await switchLanguage(page, 'en');
  });
});

describe.sequential('what a run or a check shows', { timeout: RUN_TIMEOUT_MS }, () => {
  let browser: Browser;
  let app: AppPage;
  beforeAll(async () => {
    browser = await launchBrowser();
    app = await openApp(browser);
    await app.open('#/home');
    await openSmallPlan(app.page);
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(() => app.expectNoFaults());

  it('[UI350] becomes a finding in one step, once, and is led to from then on', async () => {
    const { page } = app;
    await page.getByRole('button', { name: 'Run the drill' }).click();
    await replayOn(page).ended();
    await page.getByRole('button', { name: 'Make a finding' }).click();
    await page.getByRole('button', { name: 'See the finding' }).waitFor();
    await saved(page, (all) => {
      expect(all).toHaveLength(1);
      // a run only warns: nobody has looked yet
      expect(all[0]).toMatchObject({ origin: 'run', state: 'warned', severity: 'larger' });
      expect(all[0]?.place?.at).toHaveLength(2);
    });
    await page.getByRole('button', { name: 'See the finding' }).click();
    await detail(page).getByRole('button', { name: 'See in the replay' }).click();
    await page.getByRole('link', { name: /^Place of the finding: Queue at/ }).waitFor();
  });

  it('[UI350] a problem of the plan becomes one beside its repairs', async () => {
    const { page } = app;
    const building = smallPlan.buildings[0];
    const [ground, ...above] = building?.levels ?? [];
    const openings = ground?.openings.map((each, i) => (i === 0 ? { ...each, clearWidthM: 0.4 } : each));
    const narrow = { ...smallPlan, buildings: [{ ...building, levels: [{ ...ground, openings }, ...above] }] };
    await dropFile(page, textFile('narrow.json', JSON.stringify(narrow)));
    await page.getByRole('button', { name: /^Use this plan/ }).click();
    // the plan is taken over and shown before the page is left
    await vi.waitFor(async () => {
      const plan = (await storedProject(page))?.plan;
      expect(plan?.buildings[0]?.levels[0]?.openings[0]?.clearWidthM).toBe(0.4);
    }, PATIENCE);
    await app.open('#/campus');
    const check = page.getByRole('complementary', { name: 'Checks' }).getByRole('button', { name: 'Make a finding' });
    await check.first().click();
    await page.getByRole('button', { name: 'See the finding' }).first().waitFor();
    await saved(page, (all) => expect(all.at(-1)).toMatchObject({ origin: 'planCheck', state: 'searched' }));
  });
});
