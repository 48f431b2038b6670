/** Every print as Chromium prints it: one page where one is promised, nothing cut, in both languages, in black, whatever the names. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { draftExercisePlan, type ExercisePlan, type PlannedDrill, routeSheets } from '../../src/drills/index.js';
import { applyEdit, type CampusPlan, qingshanCampus } from '../../src/floorplans/index.js';
import { createProject, type Project, packProject, type SavedScenario } from '../../src/project/index.js';
import { presetScenario, qingshanSchool, type Scenario, type School } from '../../src/scenarios/index.js';
import { type AppPage, DESK, launchBrowser, openApp, PHONE } from './support/appPage.js';
import { axeFaults } from './support/axe.js';
import { dropFile } from './support/files.js';
import { oddSchool } from './support/oddSchool.js';
import { cutTexts, joined, printPage, readCode } from './support/printed.js';
import { switchLanguage, wordsOutOfPlace } from './support/words.js';

const A4 = [595, 842];
const WHOLE = routeSheets(qingshanCampus(), qingshanSchool(), null).length;
const VIEWS = [
  'routeSheets&building=building:zhiyuan',
  'landings&stair=stair:zhixing-a-1',
  'assembly',
  'commander',
] as const;

const FLOOD_THEN_FIRE = (['flood', 'fire'] as const).map((kind): SavedScenario => {
  const preset = presetScenario(kind, undefined, { population: { from: 'school' } }).value as Scenario;
  return { id: kind, scenario: { ...preset, name: `${kind} 每周`, nameEn: `Weekly ${kind}` }, whatIfs: [] };
});

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(async () => {
  await browser?.close();
});

/** Opens a print of the project at hand and waits until its papers lie there. */
async function show({ page, open }: AppPage, view: string, params = ''): Promise<void> {
  await open(`#/reports?view=${view}${params}`);
  await page.locator('article').first().waitFor({ timeout: 60_000 });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Opens a plan and a school in place of the demo. */
async function openProject(
  { page, open }: AppPage,
  plan: CampusPlan,
  school: School | null,
  more: Partial<Project> = {},
): Promise<void> {
  const { value } = createProject(plan, school);
  if (value === null) throw new Error('no project');
  await open('#/home');
  await page
    .getByRole('banner')
    .getByText(/Qingshan/)
    .first()
    .waitFor();
  await dropFile(page, { name: 'school.muster', bytes: packProject({ ...value, ...more }) });
  await page.getByRole('button', { name: 'Open this project' }).click();
  await page.getByRole('button', { name: 'Open this project' }).waitFor({ state: 'detached' });
}

describe.sequential('prints of the demo school', { timeout: 180_000 }, () => {
  let app: AppPage;
  beforeAll(async () => {
    app = await openApp(browser);
  }, 60_000);
  afterEach(() => app.expectNoFaults());

  it('[UI500] every print is in one list, and each opens at an address of its own', async () => {
    const { page } = app;
    await app.open('#/reports');
    await page.getByRole('heading', { level: 1, name: 'What do you want to print?' }).waitFor();
    const hrefs = await page
      .locator('main li a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(new Set(hrefs).size).toBe(hrefs.length);
    for (const view of ['routeSheets', 'landings', 'assembly', 'commander'])
      expect(hrefs).toContain(`#/reports?view=${view}`);
    await page.getByRole('link', { name: /^Assembly map/ }).focus();
    await page.keyboard.press('Enter');
    await page.locator('article').waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: 'All prints' }).click();
    await page.getByRole('heading', { level: 1, name: 'What do you want to print?' }).waitFor();
  });

  it.each(VIEWS)(
    '[UI501] %s is wholly in the reader’s language, axe finds no fault, and the page never scrolls sideways',
    async (view) => {
      const { page } = app;
      await page.setViewportSize(DESK);
      await show(app, view);
      expect(await axeFaults(page, 'main')).toEqual([]);
      expect(await wordsOutOfPlace(page, 'en')).toEqual([]);
      await switchLanguage(page, 'zh-CN');
      await page.locator('article[lang=zh-CN]').first().waitFor();
      expect(await wordsOutOfPlace(page, 'zh-CN')).toEqual([]);
      await switchLanguage(page, 'en');
      await page.setViewportSize(PHONE);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
      await page.setViewportSize(DESK);
    },
  );

  it.each(VIEWS.flatMap((view) => (['zh-CN', 'en', 'both'] as const).map((print) => [view, print] as const)))(
    '[UI502] %s in %s is one A4 page for each paper, nothing is cut and nothing of the screen is on it',
    async (view, print) => {
      const { page } = app;
      await show(app, view, `&print=${print}`);
      const papers = await page.locator('article').count();
      expect(await cutTexts(page)).toEqual([]);
      const { texts, sizes } = await printPage(page);
      expect(texts).toHaveLength(papers);
      for (const size of sizes) expect(size).toEqual(A4);
      const told = texts.join('');
      expect(told).not.toContain('Allprints');
      expect(told.includes(joined('青山寄宿学校'))).toBe(print !== 'en');
      expect(told.includes('QingshanBoardingSchool')).toBe(print !== 'zh-CN');
    },
  );

  it('[UI503] the whole school is one print job with a page for every room, in order, each with class, ways and place', async () => {
    const { page } = app;
    await show(app, 'routeSheets', '&print=zh-CN');
    const { texts } = await printPage(page);
    expect(texts).toHaveLength(WHOLE);
    const of203 = texts.find((text) => text.includes(joined('三(3)班·46人')));
    for (const part of [
      '知行楼2层',
      '您在这里',
      '第一路线：B梯→B梯出口',
      '第二路线：A梯→A梯出口',
      '操场9号方阵',
      '需帮助1人',
      '应到46',
      '火警119',
    ]) {
      expect(of203).toContain(joined(part));
    }
    const rooms = await page.locator('article').evaluateAll((papers) => papers.map((paper) => paper.ariaLabel));
    expect(rooms.slice(0, 3)).toEqual(['101', '102', '103']);
  });

  it('[UI503] a building and a room are chosen by keyboard, and the address keeps them', async () => {
    const { page } = app;
    await show(app, 'routeSheets', '&print=en');
    await page.getByLabel('Building').selectOption({ label: 'Zhiyuan' });
    await expect.poll(() => page.locator('article').count()).toBeLessThan(WHOLE);
    await page.getByLabel('Room or class').selectOption({ index: 1 });
    await expect.poll(() => page.locator('article').count()).toBe(1);
    expect(page.url()).toContain('room=');
    await page.reload();
    await page.locator('article').first().waitFor({ timeout: 60_000 });
    expect(await page.locator('article').count()).toBe(1);
  });

  it('[UI504] the code opens the replay of the storey at this address, and says that it works on this computer only', async () => {
    const { page } = app;
    await show(app, 'routeSheets', '&print=en&room=space:zhixing-203');
    const text = await readCode(page, 'article header svg');
    const here = new URL(page.url());
    expect(text).toBe(`${here.origin}${here.pathname}${here.search}#/simulate?level=level%3Azhixing-2`);
    expect(await page.locator('article header').textContent()).toContain('opens on this computer only');
    await page.goto(text ?? '');
    await page.locator('input[value="level:zhixing-2"]:checked').waitFor({ state: 'attached' });
  });

  it('[UI508] in black ink no colour and no tint is left on any paper', async () => {
    const { page } = app;
    for (const view of [
      'routeSheets&room=space:zhixing-203',
      'landings&stair=stair:zhixing-a-1',
      'assembly',
      'commander',
    ]) {
      await show(app, view, '&ink=black');
      const colours = await page
        .locator('article')
        .first()
        .evaluate((paper) => {
          const found = new Set<string>();
          for (const element of [paper, ...paper.querySelectorAll('*')]) {
            const { color, fill, stroke, backgroundColor, borderTopColor, borderTopWidth } = getComputedStyle(element);
            found.add(color);
            found.add(backgroundColor);
            if (borderTopWidth !== '0px') found.add(borderTopColor);
            if (element instanceof SVGElement) found.add(fill).add(stroke);
          }
          return [...found];
        });
      const coloured = colours.filter((each) => {
        const [r, g, b] = each.match(/[\d.]+/g)?.map(Number) ?? [];
        return r !== undefined && !each.includes(', 0)') && (r !== g || g !== b);
      });
      expect(coloured).toEqual([]);
    }
  });

  it('[UI592] the numbers a school states in the settings stand on route sheets and commander’s card', async () => {
    const own = await openApp(browser, { language: 'en' });
    const { page } = own;
    await show(own, 'commander', '&print=en');
    const usual = await page.locator('article').textContent();
    for (const part of ['fire 119', 'police 110', 'ambulance 120']) expect(usual).toContain(part);
    await own.open('#/settings');
    await page.getByText('None of your own: printed is what is usual in mainland China').waitFor();
    await page.getByLabel(/^Command post/).fill('8001');
    await page.getByRole('button', { name: 'Add a number' }).click();
    await page.getByLabel('Number 1: Whom to call').fill('警务室');
    await page.getByText('Printed once both name and number are there.').waitFor();
    await page.getByLabel('Number 1: the same in English, if needed').fill('police post');
    await page.getByLabel('Number 1: Number').fill('0873-110');
    expect(await axeFaults(page)).toEqual([]);
    for (const view of ['commander', 'routeSheets&room=space:zhixing-203']) {
      await show(own, view, '&print=en');
      const text = await page.locator('article').textContent();
      expect(text).toMatch(/Command post\s*8001\s*·\s*police post 0873-110/);
      expect(text).not.toContain('119');
      expect(await cutTexts(page)).toEqual([]);
    }
    await own.open('#/settings');
    await page.getByRole('button', { name: 'Number 1: Remove' }).click();
    await page.getByText('None of your own: printed is what is usual in mainland China').waitFor();
    own.expectNoFaults();
    await own.context.close();
  });

  it('[UI501] paper is black on white in the dark theme as well', async () => {
    const dark = await openApp(browser, { colorScheme: 'dark' });
    await show(dark, 'routeSheets', '&room=space:zhixing-203');
    const { ground, ink, room } = await dark.page.locator('article').evaluate((paper) => ({
      ground: getComputedStyle(paper).backgroundColor,
      ink: getComputedStyle(paper).color,
      room: getComputedStyle(paper).getPropertyValue('--plan-room').trim(),
    }));
    expect([ground, ink, room]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)', '#f8f8f4']);
    dark.expectNoFaults();
    await dark.context.close();
  });
});

/** The demo school on two fields, with a comprehensive drill from which three of a class are excused. */
function twoFields(): { plan: CampusPlan; school: School; drill: PlannedDrill; written: ExercisePlan } {
  const demo = qingshanCampus();
  const school = { ...qingshanSchool(), classes: qingshanSchool().classes.map(({ slot: _, ...each }) => each) };
  const ids = school.classes.map(({ id }) => id);
  const [field] = demo.assemblyPoints;
  const xs = field?.polygon.outer.map(([x]) => x) ?? [];
  const ys = field?.polygon.outer.map(([, y]) => y) ?? [];
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const drawn = (on: CampusPlan, name: string, nameEn: string, from: number, to: number, classIds: string[]) => {
    const outline: [number, number][] = [
      [left, from],
      [right, from],
      [right, to],
      [left, to],
    ];
    return applyEdit(on, { kind: 'addAssemblyPoint', name, nameEn, outline, classIds }).plan;
  };
  const middle = low + 0.4 * (high - low);
  const north = drawn({ ...demo, assemblyPoints: [] }, '北操场', 'North', middle + 1, high, ids.slice(0, 18));
  const plan = drawn(north, '南操场', 'South', low, middle - 1, ids.slice(18));
  const drill: PlannedDrill = {
    ...{ id: 'drill:both', date: '2099-05-12', time: '14:28', kind: 'comprehensive', slot: 'lesson' },
    ...{ hazards: ['earthquake', 'fire'], closes: [], provisional: false },
  };
  const draft = draftExercisePlan({ drill, plan, school, scenario: null });
  const routes = draft.routes.map((route, i) => (i === 0 ? { ...route, exempt: 3 } : route));
  return { plan, school, drill, written: { ...draft, routes } };
}

describe.sequential('prints of a school that nobody thought of', { timeout: 240_000 }, () => {
  it('[UI506] long names, shared rooms and odd numbers stay on one page each, in every variant, nothing cut', async () => {
    const app = await openApp(browser);
    const { plan, school } = oddSchool();
    await openProject(app, plan, school);
    for (const [view, variant] of [
      ['routeSheets&room=space:zhixing-201', ''],
      ['routeSheets&room=space:zhixing-201', '&type=large'],
      ['routeSheets&room=space:zhixing-302', ''],
      ['landings&stair=stair:zhixing-b-1', ''],
      ['assembly', ''],
      ['commander', ''],
    ] as const) {
      for (const print of ['zh-CN', 'en', 'both']) {
        await show(app, view, `${variant}&print=${print}`);
        const papers = await app.page.locator('article').count();
        expect([view, print, await cutTexts(app.page)]).toEqual([view, print, []]);
        // letters below half of their size could not be read any more
        const sizes = await app.page
          .locator('article')
          .evaluateAll((papers) => papers.map((paper) => Number(paper.style.getPropertyValue('--size'))));
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(0.5);
        const { texts } = await printPage(app.page);
        expect([view, print, texts.length]).toEqual([view, print, papers]);
        const told = texts.join('');
        expect(told).not.toMatch(/undefined|NaN|\[object/);
        // no number is made up for a country whose numbers are not known
        expect(told).not.toMatch(/119|\b999\b/);
      }
    }
    app.expectNoFaults();
    await app.context.close();
  });

  it('[UI509] the scenario chosen for one wall print is kept for the others, and each says whose routes it shows', async () => {
    const app = await openApp(browser);
    const { page } = app;
    await openProject(app, qingshanCampus(), qingshanSchool(), { scenarios: FLOOD_THEN_FIRE });
    const choice = page.getByLabel('Routes and times after');
    await show(app, 'routeSheets', '&print=en&room=space:zhixing-203');
    await page.locator('article').getByText('routes: Weekly fire').first().waitFor();
    await choice.selectOption({ label: 'Weekly flood' });
    await page.locator('article').getByText('routes: Weekly flood').waitFor({ timeout: 60_000 });
    for (const print of [/^Arrows for the landings/, /^Assembly map/, /^Route sheets/]) {
      await page.getByRole('button', { name: 'All prints' }).click();
      await page.getByRole('link', { name: print }).click();
      await page.locator('article').getByText('routes: Weekly flood').first().waitFor({ timeout: 60_000 });
    }
    await choice.selectOption({ label: 'Shortest routes, no scenario' });
    await page.locator('article').getByText('routes: the shortest').first().waitFor({ timeout: 60_000 });
    app.expectNoFaults();
    await app.context.close();
  });

  it('[UI513] [UI514] two fields are marked and listed each by itself; a comprehensive drill has the phases of both hazards', async () => {
    const app = await openApp(browser, { language: 'en' });
    const { plan, school, drill, written } = twoFields();
    await openProject(app, plan, school, { plannedDrills: [drill], exercisePlans: [written] });
    await show(app, 'assembly', '&print=both');
    expect(await cutTexts(app.page)).toEqual([]);
    expect(await app.page.locator('article figcaption').allTextContents()).toEqual(['北操场 North', '南操场 South']);
    const tables = await app.page
      .locator('article table')
      .evaluateAll((all) =>
        all.map((table) => [...table.querySelectorAll('tbody tr')].map((row) => row.firstElementChild?.textContent)),
      );
    const numbers = (count: number) => Array.from({ length: count }, (_, i) => `${i + 1}`);
    // the second field has room for all but one class
    expect(tables.flat()).toEqual([...numbers(18), ...numbers(11), '—']);
    await show(app, 'commander', '&print=zh-CN');
    expect(await cutTexts(app.page)).toEqual([]);
    const [text = ''] = (await printPage(app.page)).texts;
    for (const part of ['震时避险', '火灾·报警', '演练没有结束', '应到1353']) expect(text).toContain(joined(part));
    app.expectNoFaults();
    await app.context.close();
  });

  it('[UI512] a page that holds too much stops at half size and says so by name, on the screen alone', async () => {
    const app = await openApp(browser, { language: 'en' });
    const { plan, school, drill, written } = twoFields();
    const posts = Array.from({ length: 900 }, (_, i) => ({ id: `post:${i}`, name: `第 ${i} 岗`, by: '体育组' }));
    await openProject(app, plan, school, { plannedDrills: [drill], exercisePlans: [{ ...written, posts }] });
    await show(app, 'commander', '&print=en');
    await app.page.getByRole('alert').getByText('“Commander card” does not fit on its page').waitFor();
    const size = await app.page.locator('article').evaluate((paper) => paper.style.getPropertyValue('--size'));
    expect(Number(size)).toBeCloseTo(0.5);
    const { texts } = await printPage(app.page);
    expect(texts).toHaveLength(1);
    expect(texts[0]).not.toContain(joined('does not fit'));
    await show(app, 'assembly', '&print=en');
    expect(await app.page.getByRole('alert').count()).toBe(0);
    app.expectNoFaults();
    await app.context.close();
  });

  it('[UI507] a plan without assembly point, stairs or classes says what is missing; sheets of its rooms still print', async () => {
    const app = await openApp(browser);
    const plan = qingshanCampus();
    const low: CampusPlan = {
      ...plan,
      assemblyPoints: [],
      posts: [],
      stairs: [],
      buildings: plan.buildings.map((building) => ({ ...building, levels: building.levels.slice(0, 1) })),
    };
    await openProject(app, low, null);
    await show(app, 'routeSheets', '&print=en');
    expect(await cutTexts(app.page)).toEqual([]);
    const { texts } = await printPage(app.page);
    expect(texts).toHaveLength(await app.page.locator('article').count());
    expect(texts[0]).toContain(joined('No class of its own'));
    expect(texts[0]).toContain(joined('No assembly point in the plan'));
    await app.open('#/reports?view=assembly');
    await app.page.getByText('The plan has no assembly point').waitFor();
    expect(await app.page.getByRole('button', { name: 'Print', exact: true }).isDisabled()).toBe(true);
    await app.open('#/reports?view=landings');
    await app.page.getByText('The plan has no stairs').waitFor({ timeout: 60_000 });
    app.expectNoFaults();
    await app.context.close();
  });
});
