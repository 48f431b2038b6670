/**
 * A school year of twelve drills and sixty findings in the built app in Chromium: from a press of the pointer, and of a key, to
 * the next picture for each page of the drills and for what is done most on them, and the longest piece of work that holds
 * the page up after it. A fresh browser for each reading; medians of five.
 *
 *   node scripts/drillsTabs.mjs            # writes the table of docs/performance.md
 *   node scripts/drillsTabs.mjs --runs 1   # a look, on standard output
 */
import { loadavg } from 'node:os';
import { chromium } from 'playwright-core';
import { ensureBrowser } from './browser.mjs';
import { APP_FOLDER, buildApp } from './build.mjs';
import { longestCpuMs } from './longestCpuMs.mjs';
import { measuredOn, writePerformanceTable } from './performanceTable.mjs';
import { serve } from './serve.mjs';
import { withModules } from './withModules.mjs';

const BEGIN = '<!-- drills table: written by scripts/drillsTabs.mjs, not by hand -->';
const END = '<!-- end of drills table -->';
const ARGUMENTS = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'];
/** The day in the page: most of the findings are then late. */
const TODAY = new Date('2026-12-01T10:00:00+08:00');
/** What comes after a press is waited for so long, ms. */
const QUIET_MS = 1_500;

const runs = process.argv[2] === '--runs' ? Number(process.argv[3]) : 5;
const median = (values) => [...values].sort((p, q) => p - q)[values.length >> 1];
const range = (values) =>
  `${Math.round(median(values))} (${Math.round(Math.min(...values))}–${Math.round(Math.max(...values))})`;

/** Watches, in the page, how long presses wait for their picture and how long its thread works at a stretch. */
function watchPage() {
  globalThis.waits = [];
  globalThis.tasks = [];
  const keep = (list) => (entries) => list.push(...entries.getEntries().map(({ duration }) => duration));
  new PerformanceObserver(keep(globalThis.waits)).observe({ type: 'event', durationThreshold: 16 });
  new PerformanceObserver(keep(globalThis.tasks)).observe({ type: 'longtask' });
}

/**
 * Does something and tells the longest wait and the longest task it led to, ms; below 16 and 50 they are not told: 0. The task
 * also by the processor time of the page's thread, which other programs do not lengthen.
 */
async function measure(page, act) {
  const browser = page.context().browser();
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  await page.evaluate(() => {
    globalThis.waits.length = 0;
    globalThis.tasks.length = 0;
  });
  await act();
  await page.waitForTimeout(QUIET_MS);
  const cpuMs = longestCpuMs(await browser.stopTracing());
  const told = await page.evaluate(() => ({
    waitMs: Math.max(0, ...globalThis.waits),
    taskMs: Math.max(0, ...globalThis.tasks),
  }));
  return { ...told, cpuMs };
}

/** The longer tasks of two readings. */
const longer = (one, other) => ({
  taskMs: Math.max(one.taskMs, other.taskMs),
  cpuMs: Math.max(one.cpuMs, other.cpuMs),
});

/** What is done most on a page beside opening it: by pointer, and by key. */
const ACTS = {
  'Enter a drill': {
    name: 'Enter a drill: a value',
    press: (page) => page.getByLabel('Classes taking part').click(),
    key: (page) => page.keyboard.type('2'),
  },
  Score: {
    name: 'Score: another item',
    press: (page) => page.getByRole('button', { name: 'Headcount right', exact: true }).click(),
    key: (page) => page.keyboard.press('Enter'),
  },
  Findings: {
    name: 'Findings: one opened, one chosen',
    press: (page) => page.locator('button[data-row]').nth(6).click(),
    key: (page) => page.keyboard.press('ArrowDown'),
  },
};

/** Opens the year and goes through the pages of the drills by pointer, then back by keys. */
async function readOnce(executablePath, address, file) {
  const browser = await chromium.launch({ executablePath, args: ARGUMENTS });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en' });
    await page.clock.setFixedTime(TODAY);
    await page.addInitScript(watchPage);
    await page.goto(`${address}?renderer=canvas#/settings`);
    await page.locator('input[type=file]').first().setInputFiles(file);
    await page.getByRole('button', { name: 'Open this project' }).click();
    await page.evaluate(() => {
      location.hash = '#/drills?tab=duties';
    });
    const tabs = page.getByRole('tab');
    await tabs.first().waitFor();
    // the year is planned beside the page; presses are measured when that is done
    await page.waitForTimeout(12_000);
    const names = await tabs.allTextContents();
    const readings = new Map(names.map((name) => [name, {}]));
    const others = [...names.keys()].slice(1);
    for (const index of [...others, 0]) {
      const opened = await measure(page, () => tabs.nth(index).click());
      Object.assign(readings.get(names[index]), { ...opened, pressMs: opened.waitMs });
      const act = ACTS[names[index]];
      if (act === undefined) continue;
      const pressed = await measure(page, () => act.press(page));
      const typed = await measure(page, () => act.key(page));
      readings.set(act.name, { ...longer(pressed, typed), pressMs: pressed.waitMs, keyMs: typed.waitMs });
    }
    await tabs.first().focus();
    for (const index of [...others, 0]) {
      const byKey = await measure(page, () => page.keyboard.press('ArrowRight'));
      const reading = readings.get(names[index]);
      Object.assign(reading, { ...longer(reading, byKey), keyMs: byKey.waitMs });
    }
    return readings;
  } finally {
    await browser.close();
  }
}

const executablePath = ensureBrowser();
if (!executablePath || !buildApp()) process.exit(1);
const bytes = await withModules(async (load) => (await load('/scripts/drillsYear.ts')).drillsYearFile());
const file = { name: 'year.muster', mimeType: 'application/zip', buffer: Buffer.from(bytes) };
const { server, address } = await serve(APP_FOLDER, 0);
const readings = [];
const loads = [];
for (let run = 0; run < runs; run++) {
  readings.push(await readOnce(executablePath, address, file));
  loads.push(loadavg()[0]);
  process.stderr.write(`${JSON.stringify([...readings.at(-1)])}, load ${loads.at(-1).toFixed(1)}\n`);
}
server.closeAllConnections();
server.close();
const rows = [...(readings[0]?.keys() ?? [])].map((name) => {
  const cells = ['pressMs', 'keyMs', 'taskMs', 'cpuMs'].map((key) =>
    range(readings.map((each) => each.get(name)[key])),
  );
  return `| ${name} | ${cells.join(' | ')} |`;
});
const made = [
  `${measuredOn(runs, loads)} 0 stands for less than can be told: 16 ms of waiting, 50 ms of work.`,
  '',
  '| Page | Press to next picture, ms | Key to next picture, ms | Longest task of the page after either, ms | the same by processor time, ms |',
  '| --- | --- | --- | --- | --- |',
  ...rows,
].join('\n');
if (process.argv[2] === '--runs') process.stdout.write(`${made}\n`);
else writePerformanceTable(BEGIN, END, made);
