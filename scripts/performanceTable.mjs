/** Tables of docs/performance.md, which the scripts that measured them write between two lines of their own. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './install.mjs';

const PAGE = join(ROOT, 'docs', 'performance.md');

/** @throws where the page has lost one of the lines */
export function writePerformanceTable(begin, end, made) {
  const page = readFileSync(PAGE, 'utf8');
  const from = page.indexOf(begin);
  const until = page.indexOf(end, from);
  if (from < 0 || until < from)
    throw new Error('docs/performance.md has lost the lines between which the table stands.');
  writeFileSync(PAGE, `${page.slice(0, from + begin.length)}\n\n${made}\n\n${page.slice(until)}`);
}

/** What a table of the browser was measured on: the commit, how many runs, the machine and how busy it was. */
export function measuredOn(runs, loads) {
  const asked = ['describe', '--always', '--dirty', '--abbrev=12', '--exclude=*'];
  const commit = spawnSync('git', asked, { encoding: 'utf8', cwd: ROOT }).stdout.trim();
  const load = `load ${Math.min(...loads).toFixed(1)} to ${Math.max(...loads).toFixed(1)}`;
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}; ${load} (this script and the browser are about 2 of it)`;
  return `Commit \`${commit}\`, medians of ${runs} (least–most), ${machine}.`;
}
