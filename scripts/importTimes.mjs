/**
 * The five samples through the import wizard of the built app in Chromium: how long a person waits, and the longest piece
 * of work that holds up the page meanwhile and while the plan is gone through and taken: by the clock, as people wait, and
 * by the processor time of the page's thread, which other programs do not lengthen. A fresh browser for each reading;
 * medians of five.
 *
 *   node scripts/importTimes.mjs            # writes the table of docs/performance.md
 *   node scripts/importTimes.mjs --runs 1   # a look, on standard output
 */
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { basename, join } from 'node:path';
import { chromium } from 'playwright-core';
import { ensureBrowser } from './browser.mjs';
import { APP_FOLDER, buildApp } from './build.mjs';
import { ROOT } from './install.mjs';
import { longestCpuMs } from './longestCpuMs.mjs';
import { measuredOn, writePerformanceTable } from './performanceTable.mjs';
import { serve } from './serve.mjs';

const SAMPLES = [
  'imdf/spbstu-campus.imdf.zip',
  'osm/tud-apb.osm',
  'geojson/westport-house.geojson.zip',
  'ifc/nibs-office-a.ifc',
  'dxf/wrld-office-floor.dxf',
];
const BEGIN = '<!-- import table: written by scripts/importTimes.mjs, not by hand -->';
const END = '<!-- end of import table -->';
const ARGUMENTS = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'];

const runs = process.argv[2] === '--runs' ? Number(process.argv[3]) : 5;
const median = (values) => [...values].sort((p, q) => p - q)[values.length >> 1];
const range = (values, show) => `${show(median(values))} (${show(Math.min(...values))}–${show(Math.max(...values))})`;

/** Drops the file on the page and waits for the wizard to show what was read. */
async function readOnce(executablePath, address, file) {
  const browser = await chromium.launch({ executablePath, args: ARGUMENTS });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en' });
    await page.goto(`${address}?renderer=canvas#/home`);
    await page.getByRole('main').waitFor();
    const content = readFileSync(join(ROOT, 'tests', 'fixtures', file)).toString('base64');
    // the file is made before the watch begins: handing its bytes over is the work of this script
    await page.evaluate(
      ([name, base64]) => {
        globalThis.heldFile = new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], name);
      },
      [basename(file), content],
    );
    await page.waitForTimeout(1000);
    await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
    const measured = await page.evaluate(async () => {
      const tasks = [];
      const watch = new PerformanceObserver((list) => tasks.push(...list.getEntries().map((each) => each.duration)));
      watch.observe({ type: 'longtask' });
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(globalThis.heldFile);
      const startMs = performance.now();
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      // the step of the file is the first; the wizard goes on by itself
      const isRead = () =>
        document.querySelector('[role=dialog] nav li:not(:first-child) > [aria-current=step]') !== null;
      const isBusy = () => document.querySelector('[role=dialog] [data-busy]') !== null;
      await new Promise((resolve, reject) => {
        const look = setInterval(() => {
          if (performance.now() - startMs > 180_000) reject(new Error('not read after three minutes'));
          if (!isRead() || isBusy()) return;
          clearInterval(look);
          resolve();
        }, 20);
      });
      const readMs = performance.now() - startMs;
      // the picture of the plan is drawn after the figures are there
      await new Promise((resolve) => setTimeout(resolve, 1500));
      const longestSoFar = () => {
        tasks.push(...watch.takeRecords().map((each) => each.duration));
        return Math.max(0, ...tasks.splice(0));
      };
      const longestMs = longestSoFar();
      // through the other steps to the plan in its place; the last button of each step leads on
      for (;;) {
        const on = document.querySelector('[role=dialog] footer button:last-child');
        if (on === null) break;
        on.click();
        await new Promise((resolve) => setTimeout(resolve, 1500));
      }
      return { readS: readMs / 1000, longestMs, takenMs: longestSoFar() };
    });
    return { ...measured, cpuMs: longestCpuMs(await browser.stopTracing()) };
  } finally {
    await browser.close();
  }
}

const executablePath = ensureBrowser();
if (!executablePath || !buildApp()) process.exit(1);
const { server, address } = await serve(APP_FOLDER, 0);
const rows = [];
const loads = [];
for (const file of SAMPLES) {
  const measured = [];
  for (let run = 0; run < runs; run++) {
    measured.push(await readOnce(executablePath, address, file));
    loads.push(loadavg()[0]);
    process.stderr.write(`${file}: ${JSON.stringify(measured.at(-1))}, load ${loads.at(-1).toFixed(1)}\n`);
  }
  const seconds = range(
    measured.map(({ readS }) => readS),
    (value) => value.toFixed(1),
  );
  const milliseconds = (key) =>
    range(
      measured.map((each) => each[key]),
      (value) => String(Math.round(value)),
    );
  const longest = ['longestMs', 'takenMs', 'cpuMs'].map(milliseconds).join(' | ');
  rows.push(`| ${basename(file)} | ${seconds} | ${longest} |`);
}
server.closeAllConnections();
server.close();
const made = [
  measuredOn(runs, loads),
  '',
  '| Sample | Read after, s | Longest task of the page until then, ms | from then until the plan is taken, ms | the longest of both by processor time, ms |',
  '| --- | --- | --- | --- | --- |',
  ...rows,
].join('\n');
if (process.argv[2] === '--runs') process.stdout.write(`${made}\n`);
else writePerformanceTable(BEGIN, END, made);
