/** What is printed after a drill and at the end of a term, as Chromium prints it, and the pack that goes with it. */
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import readExcelFile from 'read-excel-file/universal';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/cli/nodeHost.js';
import {
  type Both,
  checkRecordLock,
  MISSING_WORDS,
  PACK_WORDS,
  type PackManifest,
  parseDrillRecord,
  RECORD_STATE_WORDS,
  RECORD_WORDS,
  recordSeal,
  TALLY_COLUMN_WORDS,
  TERM_WORDS,
} from '../../src/drills/index.js';
import type { Project } from '../../src/project/index.js';
import { sayIn } from '../../src/ui/prints/printLanguage.js';
import { type AppPage, DESK, launchBrowser, openApp, PHONE } from './support/appPage.js';
import { axeFaults } from './support/axe.js';
import { downloadBy, dropFile } from './support/files.js';
import { cutTexts, joined, type Printed, printPage, readCode } from './support/printed.js';
import { DRILLS, FINDINGS, LONG_NAME, REPORTS_DAY, reportsFile, reportsYear } from './support/reportsYear.js';
import { openSmallPlan } from './support/smallSchool.js';
import { wordsOutOfPlace } from './support/words.js';

const LANGUAGES = ['zh-CN', 'en', 'both'] as const;
/** A text nobody filled in. */
const UNFILLED = /\{\w+\}|undefined|NaN|\[object/;
const SIGNED = '2026-2027/fire-2';
const OPEN = '2026-2027/night-3';

const addressOf = (view: string, print: string, more = '') => `#/reports?view=${view}&print=${print}${more}`;

async function openYear(browser: Browser, project: Project = reportsYear()): Promise<AppPage> {
  const app = await openApp(browser, { language: 'zh-CN' });
  await app.page.clock.setFixedTime(REPORTS_DAY);
  await app.open('#/home');
  await app.page.getByRole('banner').getByText(/青山/).first().waitFor();
  await dropFile(app.page, reportsFile(project));
  await app.page.getByRole('button', { name: '打开这个项目' }).click();
  await app.page.getByRole('button', { name: '打开这个项目' }).waitFor({ state: 'detached' });
  return app;
}

/** Opens a print, and holds it to what is promised of every one. */
async function printed(app: AppPage, address: string): Promise<Printed> {
  await app.open(address);
  await app.page.locator('article').first().waitFor();
  const made = await printPage(app.page);
  expect(made.sizes.every(([width, height]) => width === 595 && height === 842)).toBe(true);
  expect(await cutTexts(app.page)).toEqual([]);
  for (const text of made.texts) expect(text).not.toMatch(UNFILLED);
  return made;
}

describe.sequential('prints after a drill', { timeout: 240_000 }, () => {
  let browser: Browser;
  let app: AppPage;
  const year = reportsYear();
  const recordOf = (id: string) => year.drillRecords.find((each) => each.id === id) ?? year.drillRecords[0];
  beforeAll(async () => {
    browser = await launchBrowser();
    app = await openYear(browser, year);
  }, 240_000);
  afterAll(async () => {
    app.expectNoFaults();
    await browser.close();
  });

  it.each(LANGUAGES)('[UI520] [UI529] in %s a part of a drill is one page, slips are two to a page', async (print) => {
    const pages = async (role: string) => (await printed(app, addressOf('tallySheets', print, `&role=${role}`))).texts;
    expect(await pages('commander')).toHaveLength(1);
    expect(await pages('teacher')).toHaveLength(15);
    const desk = await pages('desk');
    expect(desk).toHaveLength(2);
    // nobody locks doors, takes cover or looks into bedrooms in a fire drill
    const { securedS, coveredS, sweptS, ...walkOut } = TALLY_COLUMN_WORDS;
    const heads = Object.values(walkOut);
    for (const text of desk) {
      for (const head of heads) expect(text).toContain(joined(print === 'en' ? head.en : head['zh-CN']));
    }
  });

  it('[UI520] [UI521] at night every ward has its rooms and beds, and all classes and rooms are on one of the sheets', async () => {
    const { texts } = await printed(app, addressOf('tallySheets', 'zh-CN', '&drill=night&role=warden'));
    const rooms = year.school?.dormitories ?? [];
    expect(texts.length).toBeGreaterThan(5);
    const names = [...new Set(texts.join('').match(/[女男]\d{3}/g))];
    expect(names).toHaveLength(rooms.length);
    const { texts: slips } = await printed(app, addressOf('tallySheets', 'zh-CN', '&role=teacher'));
    for (const { name, number } of year.school?.classes ?? []) {
      expect(slips.join('')).toMatch(new RegExp(`${joined(name).replace(/[()]/g, '\\$&')}.*应到${number}`));
    }
    expect(slips.every((text) => text.includes('不写学生姓名') && text.includes('先对表'))).toBe(true);
  });

  it.each(LANGUAGES)(
    '[UI522] [UI529] in %s a signed record names drill and state on every page, with its hash',
    async (print) => {
      const { texts } = await printed(app, addressOf('drillRecord', print, `&record=${SIGNED}`));
      const { name } = RECORD_STATE_WORDS.locked;
      expect(texts.length).toBeGreaterThan(2);
      for (const text of texts) {
        expect(text).toContain(SIGNED);
        expect(text).toContain(joined(print === 'en' ? name.en : name['zh-CN']));
      }
      const whole = texts.join('');
      expect(whole).toContain(recordOf(SIGNED)?.lock?.hash);
      expect(whole).toContain(joined('校医查看后确认是蹲下系鞋带'));
      if (print !== 'en') expect(whole).toContain('校长');
    },
  );

  it('[UI522] the code of a signed record is read as its date, version, hash and number', async () => {
    const { page } = app;
    await app.open(addressOf('drillRecord', 'zh-CN', `&record=${SIGNED}`));
    const code = 'article figure svg';
    await page.locator(code).waitFor();
    // as near as a phone is held to the paper
    await page.locator(code).evaluate((svg) => svg.setAttribute('style', 'width: 400px; height: 400px'));
    const record = recordOf(SIGNED);
    expect(await readCode(page, code)).toBe(record && recordSeal(record));
  });

  it('[UI522] the score of a drill leads to its record, ready to be printed', async () => {
    const { page } = app;
    await app.open(`#/drills?tab=score&record=${SIGNED}`);
    await page.getByRole('button', { name: '打印记录' }).click();
    await page.locator('article').getByText(SIGNED, { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: '打印', exact: true }).isEnabled()).toBe(true);
  });

  it('[UI523] a draft says so on every page and bears no code', async () => {
    const { texts } = await printed(app, addressOf('drillRecord', 'zh-CN', `&record=${OPEN}`));
    for (const text of texts) expect(text).toContain(joined(RECORD_STATE_WORDS.draft.name['zh-CN']));
    expect(await app.page.locator('article figure').count()).toBe(0);
    expect(texts.join('')).not.toMatch(/[0-9a-f]{64}/);
  });

  it.each(LANGUAGES)('[UI524] [UI529] in %s the term report opens with exactly one page', async (print) => {
    const { texts } = await printed(app, addressOf('termReport', print));
    const say = (text: Both) => joined(sayIn(text, print));
    expect(texts[0]).toContain(say(TERM_WORDS.nextTitle));
    expect(texts[0]).toContain(say(TERM_WORDS.worstTitle));
    expect(texts[0]).toContain(say(TERM_WORDS.provisional));
    expect(texts[0]).not.toContain(say(TERM_WORDS.annexDuties));
    expect(texts[1]).toContain(say(TERM_WORDS.annexDuties));
    const whole = texts.join('');
    expect(whole).toContain(`${say(TERM_WORDS.annexDrills)}(${DRILLS})`);
    expect(whole).toContain(`${say(TERM_WORDS.annexFindings)}(${FINDINGS})`);
    expect(whole).toContain(joined(LONG_NAME));
  });

  it.each(LANGUAGES)(
    '[UI525] [UI529] in %s the evidence pack goes from contents and gaps to every record',
    async (print) => {
      const { texts } = await printed(app, addressOf('evidencePack', print));
      const say = (text: Both) => joined(sayIn(text, print));
      expect(texts[0]).toContain(say(PACK_WORDS.contents));
      const parts = [PACK_WORDS.missing, PACK_WORDS.duties, PACK_WORDS.drills, PACK_WORDS.plans];
      const order = [...parts, PACK_WORDS.findings, PACK_WORDS.staffing];
      const body = texts.slice(1).join('');
      const places = order.map((text, i) => body.indexOf(`${i + 1}${say(text)}`));
      expect(places.every((place, i) => place >= 0 && place > (places[i - 1] ?? -1))).toBe(true);
      expect(body).toContain(say(MISSING_WORDS.unsigned));
      for (const { id = '', lock } of year.drillRecords) {
        expect(texts.filter((text) => text.includes(id)).length).toBeGreaterThan(2);
        if (lock !== undefined) expect(body).toContain(lock.hash);
      }
      expect(body).toContain('蒙政办发〔2023〕37号');
    },
  );

  it('[UI526] the pack is a zip with Chinese names, whose list fits every file', async () => {
    const { page } = app;
    await app.open(addressOf('evidencePack', 'zh-CN'));
    const { name, bytes } = await downloadBy(page, () => page.getByRole('button', { name: '下载材料包' }).click());
    expect(name).toMatch(/^青山寄宿学校.*\.zip$/);
    const files = unzipSync(bytes);
    const manifest = JSON.parse(strFromU8(files['manifest.json'] as Uint8Array)) as PackManifest;
    expect(manifest.files.map(({ path }) => path).sort()).toEqual(
      Object.keys(files)
        .filter((path) => path !== 'manifest.json')
        .sort(),
    );
    for (const { path, sha256, bytes: size } of manifest.files) {
      const file = files[path] as Uint8Array;
      expect([path, file.length, createHash('sha256').update(file).digest('hex')]).toEqual([path, size, sha256]);
      expect(path).not.toMatch(/[\\:*?"<>|]/);
    }
    const records = manifest.files.filter(({ kind }) => kind === 'record');
    expect(records).toHaveLength(DRILLS);
    for (const { path } of records) {
      const json: unknown = JSON.parse(strFromU8(files[path] as Uint8Array));
      expect(parseDrillRecord(json).problems).toEqual([]);
      expect(checkRecordLock(json, nodeHost)).toEqual([]);
    }
    const workbook = manifest.files.find(({ path }) => path.includes('整改台账') && path.endsWith('.xlsx'));
    const sheets = await readExcelFile((files[workbook?.path ?? ''] as Uint8Array).slice().buffer);
    expect(sheets[0]?.data).toHaveLength(2 + FINDINGS);
    expect(Object.keys(files).some((path) => path.endsWith('.ics'))).toBe(true);
    await page
      .getByRole('status')
      .getByText(`已打包 ${Object.keys(files).length} 个文件`)
      .waitFor();
  });

  it.each(LANGUAGES)('[UI527] [UI529] in %s the method sheet is two pages with every reference case', async (print) => {
    const { texts } = await printed(app, addressOf('method', print));
    expect(texts).toHaveLength(2);
    for (let number = 1; number <= 22; number++) expect(texts[1]).toContain(`VC-${String(number).padStart(2, '0')}`);
    expect(texts[0]).toContain(joined(print === 'en' ? 'Not a permission.' : '不是许可。'));
  });

  it.each(['tallySheets', 'drillRecord', 'termReport', 'evidencePack', 'method'])(
    '[UI5] [UI529] %s is wholly Chinese, clean for assistive tools, and fits desk and phone',
    async (view) => {
      const { page } = app;
      await app.open(addressOf(view, 'zh-CN', '&records=no&role=commander'));
      await page.locator('article').first().waitFor();
      const own = (await wordsOutOfPlace(page, 'zh-CN')).filter((text) => !text.includes(LONG_NAME));
      expect(own).toEqual([]);
      expect(await axeFaults(page)).toEqual([]);
      for (const viewport of [PHONE, DESK]) {
        await page.setViewportSize(viewport);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(over).toBeLessThanOrEqual(0);
      }
    },
  );
});

/** The year with an earlier drill, a drill that is past without a record, thresholds of the school's own, and no rules. */
function oddYear(): Project {
  const year = reportsYear();
  const [first, , night, ...others] = year.drillRecords;
  if (first === undefined || night === undefined || year.school === null) throw new Error('the year has no record');
  const { lock, ...open } = first;
  const own = {
    ...night,
    thresholds: { N5: { zero_ratio: 2 } },
    thresholdReasons: { N5: { reason: '宿舍楼六层', by: '安全主任', on: '2026-09-01' } },
  };
  const [next] = year.plannedDrills;
  if (next === undefined) throw new Error('the year has no drill to come');
  return {
    ...year,
    school: { ...year.school, rulePacks: [] },
    drillRecords: [first, own, ...others, { ...open, id: EARLIER, date: '2025-10-15' }],
    plannedDrills: [{ ...next, id: 'past', kind: 'earthquake', date: '2026-09-09' }, next],
  };
}

const EARLIER = '2025-2026/earlier';

describe.sequential('prints of a year that is out of the usual', { timeout: 240_000 }, () => {
  let browser: Browser;
  let app: AppPage;
  beforeAll(async () => {
    browser = await launchBrowser();
    app = await openYear(browser, oddYear());
  }, 240_000);
  afterAll(async () => {
    app.expectNoFaults();
    await browser.close();
  });

  it('[UI531] thresholds are called by their names in both languages, the school’s own with the rubric’s, reason, role and day', async () => {
    const { texts } = await printed(app, addressOf('drillRecord', 'zh-CN', `&record=${OPEN}`));
    const whole = texts.join('');
    for (const part of ['零分线（用时是目标的几倍）2倍▲(评分表：1.5倍)', '宿舍楼六层', '安全主任2026-09-01'])
      expect(whole).toContain(joined(part));
    expect(whole).not.toContain('zero_ratio');
    const english = (await printed(app, addressOf('drillRecord', 'en', `&record=${OPEN}`))).texts.join('');
    expect(english).toContain(joined('2 times ▲ (rubric: 1.5 times)'));
  });

  it('[UI532] what the times end at stands on the record of a drill that is walked, and on no other', async () => {
    const told = async (id: string) =>
      (await printed(app, addressOf('drillRecord', 'zh-CN', `&record=${id}`))).texts.join('').includes('计时到');
    expect(await told('2026-2027/comprehensive-1')).toBe(true);
    expect(await told('2026-2027/intruder-4')).toBe(false);
    expect(await told('2026-2027/tabletop-6')).toBe(false);
  });

  it('[UI533] a record that is not there is said not to be, and no other is printed for it', async () => {
    const { page } = app;
    await app.open(addressOf('drillRecord', 'zh-CN', '&record=nowhere'));
    await page.getByText(RECORD_WORDS.notFound['zh-CN']).waitFor();
    expect(await page.locator('article').count()).toBe(0);
    await page.getByLabel(RECORD_WORDS.choose['zh-CN']).selectOption(OPEN);
    await page.locator('article').getByText(OPEN, { exact: true }).waitFor();
  });

  it('[UI534] reports are offered of every year there are records of', async () => {
    const { page } = app;
    await app.open(addressOf('termReport', 'zh-CN'));
    await page.locator('article').first().waitFor();
    await page.getByLabel('期间').selectOption('2025-2026.year');
    await page.locator('article').getByText('2025-10-15').first().waitFor();
    const { texts } = await printed(app, addressOf('evidencePack', 'zh-CN', '&period=2025-2026.year'));
    expect(texts.join('')).toContain(EARLIER);
    expect(texts.join('')).not.toContain(SIGNED);
  });

  it('[UI535] without duties the pack says so, and does not call the evidence whole', async () => {
    const { texts } = await printed(app, addressOf('evidencePack', 'zh-CN', '&records=no'));
    expect(texts.join('')).toContain(joined(PACK_WORDS.noDuties['zh-CN']));
    expect(texts.join('')).not.toContain(joined(PACK_WORDS.missingNone['zh-CN']));
  });

  it('[UI536] tally sheets are those of the next drill, unless another is chosen', async () => {
    const { page } = app;
    await app.open(addressOf('tallySheets', 'zh-CN', '&role=commander'));
    await page.locator('article').getByText('2026-12-09 10:20').waitFor();
  });
});

describe.sequential('prints where something is wrong or missing', { timeout: 240_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
  });

  it('[UI523] [UI529] a changed record says so; names of any length and sign break neither page nor style', async () => {
    const year = reportsYear();
    const name = `${'很长的学校名称'.repeat(12)} "}</style><b>\\ 青山`;
    const [first, ...others] = year.drillRecords;
    if (first === undefined || year.school === null) throw new Error('the year has no record');
    const classes = year.school.classes.map((each, i) =>
      i < 3 ? { ...each, name: `${each.name} ${LONG_NAME}`.slice(0, 90) } : each,
    );
    const app = await openYear(browser, {
      ...year,
      school: { ...year.school, name, classes },
      drillRecords: [{ ...first, notes: LONG_NAME.repeat(8), date: '2026-11-30' }, ...others],
    });
    const { texts } = await printed(app, addressOf('drillRecord', 'both'));
    for (const text of texts) expect(text).toContain(joined(RECORD_STATE_WORDS.changed.name.en));
    expect(texts.join('')).toContain(joined('"}</style><b>\\'));
    expect(await app.page.locator('article figure').count()).toBe(0);
    expect((await printed(app, addressOf('tallySheets', 'both', '&role=teacher'))).texts).toHaveLength(15);
    const report = await printed(app, addressOf('termReport', 'both'));
    expect(report.texts[0]).toContain(joined(TERM_WORDS.nextTitle.en));
    expect(report.texts[0]).not.toContain(joined(TERM_WORDS.annexDuties.en));
    expect(joined((await printed(app, addressOf('evidencePack', 'en', '&records=no'))).texts.join(''))).toContain(
      joined(MISSING_WORDS.changed.en),
    );
    app.expectNoFaults();
    await app.context.close();
  });

  it('[UI528] without a school or a record each print says why and what to do, and the method is there all the same', async () => {
    const app = await openApp(browser, { language: 'zh-CN' });
    const { page } = app;
    await app.open('#/home');
    await openSmallPlan(page);
    // taking the plan leads to the drill; only then is another place asked for
    await page.waitForURL(/#\/simulate/);
    await app.open(addressOf('drillRecord', 'zh-CN'));
    await page.getByRole('button', { name: '去录入' }).waitFor();
    for (const view of ['termReport', 'evidencePack']) {
      await app.open(addressOf(view, 'zh-CN'));
      await page.getByRole('heading', { name: '这个项目只有校园图，还没有学校信息' }).waitFor();
      expect(await page.getByRole('button', { name: '打印', exact: true }).isDisabled()).toBe(true);
    }
    expect((await printed(app, addressOf('tallySheets', 'zh-CN'))).texts.length).toBeGreaterThan(0);
    expect((await printed(app, addressOf('method', 'zh-CN'))).texts).toHaveLength(2);
    app.expectNoFaults();
    await app.context.close();
  });
});
