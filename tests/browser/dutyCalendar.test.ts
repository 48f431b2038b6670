/** The calendar of duties in a real browser: moved by keys and by pointer, printed, handed on, in both languages. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import readExcelFile from 'read-excel-file/universal';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { parseSchool, type School } from '../../src/scenarios/index.js';
import { type AppPage, DESK, launchBrowser, openApp, PHONE } from './support/appPage.js';
import { axeFaults } from './support/axe.js';
import { downloadBy, dropFile } from './support/files.js';
import { PATIENCE } from './support/patience.js';
import { cutTexts, joined, printPage } from './support/printed.js';
import { schoolFile } from './support/schoolFile.js';
import { storedProject } from './support/storage.js';
import { switchLanguage, wordsOutOfPlace } from './support/words.js';

const TODAY = new Date('2026-11-23T02:00:00Z');
const CALENDAR = '#/drills?tab=duties&view=semester';
const VIEWS = ['semester', 'year', 'agenda', 'status', 'plan'] as const;

const { value: demo } = parseSchool(JSON.parse(readFileSync('public/schools/qingshan.json', 'utf8')));
if (demo === null) throw new Error('the demo school does not parse');
const demoSchool: School = demo;

async function openCalendar(browser: Browser, address = CALENDAR): Promise<AppPage> {
  const app = await openApp(browser);
  await app.page.clock.setFixedTime(TODAY);
  await app.open(address);
  await app.page.getByRole('heading', { level: 1 }).waitFor();
  return app;
}

/** Opens a school in place of the demo, and comes back to the calendar. */
async function openSchool({ page, open }: AppPage, school: School, address = CALENDAR): Promise<void> {
  await open('#/home');
  await page
    .getByRole('banner')
    .getByText(/Qingshan/)
    .first()
    .waitFor();
  await dropFile(page, schoolFile(school));
  await page.getByRole('button', { name: 'Open this project' }).click();
  await vi.waitFor(async () => expect((await storedProject(page))?.school?.name).toBe(school.name), PATIENCE);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

const plannedDrills = async (page: Page) => (await storedProject(page))?.plannedDrills ?? [];
const untilPlanned = (page: Page, check: (dates: string[]) => void) =>
  vi.waitFor(async () => check((await plannedDrills(page)).map((each) => each.date)), PATIENCE);

describe.sequential('the semester by keyboard alone', { timeout: 60_000 }, () => {
  let browser: Browser;
  let app: AppPage;

  beforeAll(async () => {
    browser = await launchBrowser();
    app = await openCalendar(browser);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(() => app.expectNoFaults());

  const focused = () => app.page.evaluate(() => document.activeElement?.getAttribute('data-drill') ?? null);
  const toFirstDrill = async () => {
    // proposals come when the planner is done
    await app.page.locator('[data-drill]').first().waitFor();
    for (let presses = 0; presses < 60 && (await focused()) === null; presses++) await app.page.keyboard.press('Tab');
    return (await focused()) as string;
  };
  const panel = () => app.page.getByRole('region', { name: 'Move the drill' });

  it('[UI330] [UI331] a drill is reached by Tab, moved by school day and week, fixed by Enter', async () => {
    const { page } = app;
    const id = await toFirstDrill();
    const from = id.slice(0, 10);
    await page.keyboard.press('PageDown');
    const day = panel().getByLabel('New day');
    const weekLater = await day.inputValue();
    expect(Date.parse(weekLater) - Date.parse(from)).toBe(7 * 86_400_000);
    await page.keyboard.press('ArrowRight');
    const next = await day.inputValue();
    expect(next > weekLater).toBe(true);
    await panel()
      .getByRole('status')
      .getByText(/still meets|opens? again|duty more/)
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await untilPlanned(page, (dates) => expect(dates).toEqual([next]));
    await vi.waitFor(async () => expect(await focused()).toContain(next), PATIENCE);
    await page
      .getByRole('status')
      .getByText(/drill planned for/)
      .waitFor();
  });

  it('[UI334] Ctrl Z takes it back, Ctrl Y does it again', async () => {
    const { page } = app;
    await page.keyboard.press('Control+z');
    await untilPlanned(page, (dates) => expect(dates).toEqual([]));
    await page.keyboard.press('Control+y');
    await untilPlanned(page, (dates) => expect(dates).toHaveLength(1));
  });

  it('[UI331] Escape puts it back, and nothing has changed', async () => {
    const { page } = app;
    const before = await plannedDrills(page);
    await page.locator(`[data-drill="${before[0]?.id}"]`).focus();
    await page.keyboard.press('ArrowRight');
    await panel().waitFor();
    await page.keyboard.press('Escape');
    await panel().waitFor({ state: 'detached' });
    expect(await plannedDrills(page)).toEqual(before);
  });

  it('[UI331] the keyboard stays on a drill that is drawn later than the next frame', async () => {
    const { page } = app;
    const fixed = (await plannedDrills(page)).map(({ id }) => id);
    const ids = await page
      .locator('[data-drill]')
      .evaluateAll((marks) => marks.map((each) => each.dataset.drill ?? ''));
    // the proposal for another duty: no other one takes its place when it is moved
    const proposal = ids.filter((id) => !fixed.includes(id)).at(-1) as string;
    await page.locator(`[data-drill="${proposal}"]`).focus();
    await page.keyboard.press('PageDown');
    const day = await panel().getByLabel('New day').inputValue();
    expect(proposal).not.toContain(day);
    await page.evaluate(() => {
      const { requestAnimationFrame: usual } = window;
      // as on a machine that draws nothing before the next two frames are over
      window.requestAnimationFrame = (draw) => {
        draw(performance.now());
        return 0;
      };
      addEventListener('keyup', () => Object.assign(window, { requestAnimationFrame: usual }), { once: true });
    });
    await page.keyboard.press('Enter');
    await vi.waitFor(async () => expect(await focused()).toContain(day), PATIENCE);
    await untilPlanned(page, (dates) => expect(dates).toContain(day));
    await page.keyboard.press('Control+z');
    await untilPlanned(page, (dates) => expect(dates).not.toContain(day));
  });

  it('[UI332] on a holiday it stays in the hand, says why, and a day that will do is offered', async () => {
    const { page } = app;
    const before = await plannedDrills(page);
    await page.locator(`[data-drill="${before[0]?.id}"]`).focus();
    await page.keyboard.press('ArrowRight');
    await panel().getByLabel('New day').fill('2027-01-01');
    await panel()
      .getByText(/1 Jan 2027 is a public holiday \(New Year’s Day|New Year's Day/)
      .waitFor();
    expect(await panel().getByRole('button', { name: 'Plan it here' }).isDisabled()).toBe(true);
    expect(await plannedDrills(page)).toEqual(before);
    await panel()
      .getByRole('button', { name: /^Take / })
      .press('Enter');
    await panel().getByRole('button', { name: 'Plan it here' }).press('Enter');
    await untilPlanned(page, (dates) => expect(dates).not.toContain('2027-01-01'));
    expect(await plannedDrills(page)).toHaveLength(1);
  });

  it('[UI333] Enter opens the clause behind a drill, with what can be done', async () => {
    const { page } = app;
    const [drill] = await plannedDrills(page);
    await page.locator(`[data-drill="${drill?.id}"]`).focus();
    await page.keyboard.press('Enter');
    const card = page.getByRole('dialog');
    await card.getByRole('blockquote').or(card.locator('blockquote')).first().waitFor();
    await card.getByRole('button', { name: 'Take out' }).press('Enter');
    await untilPlanned(page, (dates) => expect(dates).toEqual([]));
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await untilPlanned(page, (dates) => expect(dates).toHaveLength(1));
  });
});

describe.sequential('the semester by pointer', { timeout: 60_000 }, () => {
  let browser: Browser;
  let app: AppPage;

  beforeAll(async () => {
    browser = await launchBrowser();
    app = await openCalendar(browser);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(() => app.expectNoFaults());

  const drag = async (toX: number, y: number) => {
    const mark = app.page.locator('[data-drill]').first();
    const box = await mark.boundingBox();
    if (box === null) throw new Error('no drill is in sight');
    await app.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await app.page.mouse.down();
    await app.page.mouse.move(toX, y, { steps: 6 });
    await app.page.mouse.up();
  };

  it('[UI330] a drag fixes a drill where it is let go, and all its duties go with it', async () => {
    const { page } = app;
    const mark = page.locator('[data-drill]').first();
    const id = await mark.getAttribute('data-drill');
    const box = await mark.boundingBox();
    await drag((box?.x ?? 0) + 60, (box?.y ?? 0) + 10);
    await untilPlanned(page, (dates) => expect(dates).toHaveLength(1));
    const [drill] = await plannedDrills(page);
    expect(drill?.date.slice(0, 10) === id?.slice(0, 10)).toBe(false);
    expect(drill?.closes.length).toBeGreaterThan(1);
  });

  it('[UI332] a drag onto a holiday changes nothing and explains itself', async () => {
    const { page } = app;
    const before = await plannedDrills(page);
    const mark = await page.locator('[data-drill]').first().boundingBox();
    const holiday = await page.locator('i[data-kind="holiday"]').last().boundingBox();
    if (holiday === null || mark === null) throw new Error('no holiday is in sight');
    await drag(holiday.x + holiday.width / 2, mark.y + 10);
    await page
      .getByRole('region', { name: 'Move the drill' })
      .getByText(/nobody is at school/)
      .waitFor();
    expect(await plannedDrills(page)).toEqual(before);
    await page.getByRole('button', { name: 'Put it back' }).click();
    expect(await plannedDrills(page)).toEqual(before);
  });
});

describe.sequential('every view of the year', { timeout: 90_000 }, () => {
  let browser: Browser;
  let app: AppPage;

  beforeAll(async () => {
    browser = await launchBrowser();
    app = await openCalendar(browser);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(() => app.expectNoFaults());

  const show = async (view: string) => {
    await app.page.evaluate((hash) => {
      location.hash = hash;
    }, `#/drills?tab=duties&view=${view}`);
    await app.page.locator('main h1').waitFor();
  };

  it.each(VIEWS)('%s is wholly in either language and has no fault that axe finds, light and dark', async (view) => {
    const { page } = app;
    await show(view);
    expect(await axeFaults(page, 'main')).toEqual([]);
    // the paper is in the language it is printed in
    if (view !== 'plan') expect(await wordsOutOfPlace(page, 'en')).toEqual([]);
    await switchLanguage(page, 'zh-CN');
    if (view !== 'plan') expect(await wordsOutOfPlace(page, 'zh-CN')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('html[data-mantine-color-scheme=dark]').waitFor();
    expect(await axeFaults(page, 'main')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await switchLanguage(page, 'en');
  });

  it('[UI335] on a phone the agenda comes first, and no view makes the page scroll sideways', async () => {
    const { page } = app;
    await page.setViewportSize(PHONE);
    await page.evaluate(() => {
      location.hash = '#/drills?tab=duties';
    });
    await page.getByRole('heading', { level: 1, name: /drills? to come/ }).waitFor();
    for (const view of VIEWS) {
      await show(view);
      const over = await page.evaluate(() => {
        const main = document.querySelector('main') as HTMLElement;
        return [document.documentElement.scrollWidth - window.innerWidth, main.scrollWidth - main.clientWidth];
      });
      expect([view, ...over]).toEqual([view, 0, 0]);
    }
    await page.setViewportSize(DESK);
  });

  it('[UI336] the agenda moves a drill as well, with the same consequences', async () => {
    const { page } = app;
    await show('agenda');
    await page
      .getByRole('button', { name: /^Another (day|evening)$/ })
      .first()
      .click();
    const panel = page.getByRole('region', { name: 'Move the drill' });
    await panel.getByRole('button', { name: 'School day after' }).click();
    await panel.getByRole('button', { name: 'Plan it here' }).click();
    await untilPlanned(page, (dates) => expect(dates).toHaveLength(1));
    await page.getByRole('button', { name: 'Undo' }).click();
    await untilPlanned(page, (dates) => expect(dates).toEqual([]));
  });

  it('[UI337] the status page answers the principal and fits one sheet', async () => {
    const { page } = app;
    await show('status');
    await page.getByRole('heading', { level: 1, name: /duty is late/ }).waitFor();
    const { texts, sizes } = await printPage(page);
    expect(texts).toHaveLength(1);
    expect(sizes[0]).toEqual([595, 842]);
    const told = texts.join('');
    for (const part of ['Worst gap', 'Next dates', 'Local rules', 'National rules', 'Staffing', 'Principal']) {
      expect(told).toContain(joined(part));
    }
  });

  it.each([
    ['zh-CN', ['应急演练年度计划', '审核', '官方放假通知']],
    ['en', ['Year plan of emergency drills', 'Principal', 'official holiday notice']],
    ['both', ['应急演练年度计划 Year plan of emergency drills', '审核 Checked by', '综合应急演练']],
  ])(
    '[UI338] the year plan prints on A4 in %s with every duty, its clause and the signatures',
    async (print, words) => {
      const { page } = app;
      await show(`plan&print=${print}`);
      await page.locator('article').waitFor();
      const rules = await page.locator('article table').nth(1).locator('tbody tr > td:first-child').allTextContents();
      const { texts, sizes } = await printPage(page);
      expect(sizes[0]).toEqual([595, 842]);
      const told = texts.join('');
      for (const text of [...rules, ...words, '蒙政办发〔2023〕37号']) expect(told).toContain(joined(text));
      expect(rules.length).toBeGreaterThan(15);
      expect(await cutTexts(page)).toEqual([]);
    },
  );

  it('[UI339] the workbook is named after school and year, and opens again', async () => {
    const { page } = app;
    await show('semester');
    await switchLanguage(page, 'zh-CN');
    const file = await downloadBy(page, () => page.getByRole('button', { name: '表格' }).click());
    expect(file.name).toBe('青山寄宿学校 2026-2027 应急演练年度计划.xlsx');
    const sheets = await readExcelFile(new Uint8Array(file.bytes).buffer);
    expect(sheets.map((each) => each.sheet)).toEqual(['职责', '演练', '其他任务', '人员配备']);
    const calendar = await downloadBy(page, () => page.getByRole('button', { name: '.ics' }).click());
    expect(calendar.name).toBe('青山寄宿学校 2026-2027.ics');
    expect(new TextDecoder().decode(calendar.bytes)).toMatch(/^BEGIN:VCALENDAR/);
    await switchLanguage(page, 'en');
  });
});

describe.sequential('what the school asks of its plan', { timeout: 120_000 }, () => {
  let browser: Browser;
  let app: AppPage;

  beforeAll(async () => {
    browser = await launchBrowser();
    app = await openCalendar(browser, '#/drills?tab=duties&view=agenda');
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(() => app.expectNoFaults());

  const dialog = () => app.page.getByRole('dialog', { name: 'What the plan should keep to' });
  const open = async () => {
    await app.page.getByRole('button', { name: 'Plan settings' }).click();
    await dialog().waitFor();
  };
  const planned = () => app.page.getByText(/proven that fewer will not do/).waitFor({ timeout: 60_000 });

  it('[UI343] what makes no sense is named and not saved; what is saved stands above the plan', async () => {
    const { page } = app;
    await planned();
    await open();
    await dialog().getByLabel('Drills a week, at most').fill('none');
    await dialog().getByText('Write the drills a week as a whole number').waitFor();
    expect(await dialog().getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
    await dialog().getByLabel('Drills a week, at most').fill('');
    await dialog().getByLabel('Days between drills, at least').fill('10');
    await dialog()
      .getByLabel(/Propose as unannounced/)
      .check();
    await dialog()
      .getByLabel(/Plan for national advice/)
      .check();
    await dialog().getByRole('button', { name: 'Save' }).click();
    for (const told of ['10 days apart if it can be', 'some unannounced', 'national advice too']) {
      await page.getByText(told, { exact: true }).waitFor();
    }
    const wishes = { spacingDays: 10, coversAdvice: true, hasUnannounced: true };
    await vi.waitFor(async () => expect((await storedProject(page))?.planWishes).toEqual(wishes), PATIENCE);
  });

  it('[UI344] every drill says whether it comes unannounced, and why not, in either language', async () => {
    const { page } = app;
    await planned();
    await page.getByText('Announced: the first night drill of the year.').first().waitFor();
    await page.getByText('Announced: drills against violence never come by surprise.').first().waitFor();
    await page.getByText('Unannounced: this hazard has been practised this year.').first().waitFor();
    // what was planned for advice says so, apart from the duties
    expect(await page.getByText('meets no duty').count()).toBe(0);
    await page.getByRole('button', { name: /CN-01/ }).first().waitFor();
    await switchLanguage(page, 'zh-CN');
    await page.getByText('事先告知：今年第一次夜间演练。').first().waitFor();
    expect(await wordsOutOfPlace(page, 'zh-CN')).toEqual([]);
    await switchLanguage(page, 'en');
  });

  it('[UI345] the calendar for the staff does not tell when an unannounced drill begins', async () => {
    const { page } = app;
    const staff = await downloadBy(page, () => page.getByRole('button', { name: 'Staff calendar' }).click());
    expect(staff.name).toMatch(/Staff calendar\.ics$/);
    expect(new TextDecoder().decode(staff.bytes)).toMatch(/DTSTART;VALUE=DATE:/);
    await vi.waitFor(async () => expect((await storedProject(page))?.sentCalendars).toHaveLength(1), PATIENCE);
  });

  it('[UI345] a drill that is in the plan no more is struck out of the next file', async () => {
    const { page } = app;
    const before = await downloadBy(page, () => page.getByRole('button', { name: '.ics', exact: true }).click());
    expect(new TextDecoder().decode(before.bytes)).not.toContain('STATUS:CANCELLED');
    await open();
    await dialog().getByRole('button', { name: 'Clear all' }).click();
    await dialog().getByRole('button', { name: 'Save' }).click();
    await page.getByText('national advice too', { exact: true }).waitFor({ state: 'detached' });
    await planned();
    const after = await downloadBy(page, () => page.getByRole('button', { name: '.ics', exact: true }).click());
    expect(new TextDecoder().decode(after.bytes)).toContain('STATUS:CANCELLED');
  });

  it('[UI343] what cannot be kept is told with the duties it leaves open, in either language', async () => {
    const { page } = app;
    await open();
    await dialog().getByLabel('Days between drills, at least').fill('60');
    await dialog()
      .getByLabel(/Keep the distance/)
      .check();
    await dialog().getByRole('button', { name: 'Save' }).click();
    const fold = page.getByText(/do(es)? not fit|cannot be placed|not fit/).first();
    await fold.waitFor({ timeout: 60_000 });
    await page.locator('details summary').first().waitFor();
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true;
    });
    await page
      .getByText(/at least 60 days between drills/)
      .first()
      .waitFor();
    await switchLanguage(page, 'zh-CN');
    await page
      .getByText(/两次演练至少相隔 60 天/)
      .first()
      .waitFor();
    await switchLanguage(page, 'en');
  });
});

describe.sequential('schools that are not the demo', { timeout: 90_000 }, () => {
  let browser: Browser;
  let app: AppPage;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(() => app.expectNoFaults());

  it('[UI340] without term dates the way to the calendar is shown, and every view opens', async () => {
    app = await openCalendar(browser, '#/home');
    await openSchool(app, { ...demoSchool, name: 'No terms', terms: [] });
    await app.page.getByRole('heading', { name: 'This semester has no dates yet' }).waitFor();
    for (const view of VIEWS) {
      await app.page.evaluate((hash) => {
        location.hash = hash;
      }, `#/drills?tab=duties&view=${view}`);
      await app.page.locator('main h1').waitFor();
    }
    await app.context.close();
  });

  it('[UI348] overlapping semesters and one without a teaching day explain themselves in either language', async () => {
    app = await openCalendar(browser, '#/home');
    const { page } = app;
    const terms = [
      { name: 'Autumn', from: '2026-09-01', until: '2027-01-22' },
      { name: 'Winter', from: '2027-01-18', until: '2027-02-05' },
      { name: 'Empty', from: '2027-05-01', until: '2027-05-02' },
    ];
    await openSchool(app, { ...demoSchool, name: 'Odd terms', terms }, '#/drills?tab=duties&view=year');
    const told = async (texts: readonly RegExp[]) => {
      await page.locator('main details summary').first().waitFor({ timeout: 60_000 });
      await page.evaluate(() => {
        for (const each of document.querySelectorAll('details')) each.open = true;
      });
      for (const text of texts) await page.getByText(text).first().waitFor();
    };
    await told([/Terms "Autumn" and "Winter" overlap/, /Term "Empty" has no teaching day/]);
    await switchLanguage(page, 'zh-CN');
    await told([/「Autumn」与「Winter」重叠/, /「Empty」没有一天上课/]);
    await switchLanguage(page, 'en');
    await app.context.close();
  });

  it('[UI340] forty duties of two packs at home and two abroad fit, long names and all', async () => {
    app = await openCalendar(browser, '#/home');
    const rulePacks = ['cn-mengzi-2023', 'cn-jinghong-2019', 'us-ny', 'us-nj', 'jp'];
    await openSchool(app, { ...demoSchool, name: '很长的学校名称'.repeat(8), rulePacks });
    const { page } = app;
    const rows = page.getByRole('list', { name: 'Duties and drills by teaching week' }).getByRole('listitem');
    await rows.first().waitFor();
    expect(await rows.count()).toBeGreaterThan(25);
    const over = await page.evaluate(() => {
      const main = document.querySelector('main') as HTMLElement;
      return main.scrollWidth - main.clientWidth;
    });
    expect(over).toBe(0);
    expect(await axeFaults(page, 'main')).toEqual([]);
    await app.context.close();
  });
});
