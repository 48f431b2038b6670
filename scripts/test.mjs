/**
 * `npm test`, the one gate: installs, type-checks, lints, builds, and runs every test, the browser's included.
 *
 * Ends with one line `N passed, N failed`; a stage that fails counts as one failure, a skipped test as well.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser, ensureFirefox } from './browser.mjs';
import { buildApp, buildCli, buildModules } from './build.mjs';
import { ensureInstalled, ROOT } from './install.mjs';

const REPORT = join(ROOT, '.cache', 'test-report.json');
let passed = 0;
let failed = 0;

function bin(...path) {
  return join(ROOT, 'node_modules', ...path);
}

function run(title, args, env = {}) {
  process.stdout.write(`\n— ${title}\n`);
  const done = spawnSync(process.execPath, args, {
    cwd: ROOT,
    stdio: ['ignore', 1, 2],
    env: { ...process.env, ...env },
  });
  return done.status === 0;
}

/** Starts a stage beside the others; its output is printed whole when it is waited for. */
function start(title, args) {
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => output.push(bytes));
  const closed = once(child, 'close');
  return async () => {
    const [status] = await closed;
    process.stdout.write(`\n— ${title}\n`);
    process.stdout.write(Buffer.concat(output));
    return status === 0;
  };
}

function count(isGreen) {
  if (isGreen) passed++;
  else failed++;
}

function runTests(browser, firefox) {
  rmSync(REPORT, { force: true });
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const vitest = bin('vitest', 'vitest.mjs');
  const isGreen = run(
    'Tests',
    [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`],
    { MUSTER_BROWSER: browser ?? '', MUSTER_FIREFOX: firefox ?? '' },
  );
  let report;
  try {
    report = JSON.parse(readFileSync(REPORT, 'utf8'));
  } catch {
    failed++;
    return;
  }
  passed += report.numPassedTests;
  const skipped = report.numPendingTests + report.numTodoTests;
  if (skipped > 0) process.stdout.write(`${skipped} skipped tests count as failed.\n`);
  failed += report.numFailedTests + skipped;
  // a file that cannot be loaded fails without a failed test
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  failed += brokenFiles;
  if (!isGreen && report.numFailedTests + brokenFiles + skipped === 0) failed++;
}

ensureInstalled();
const browser = ensureBrowser();
const firefox = ensureFirefox();
// several checkers each work out the types they share: one takes half the time in all, and leaves a processor to the builds
const typesEnded = start('Types', [bin('typescript', 'bin', 'tsc'), '-b', '--checkers', '1']);
count(run('Lint and format', [bin('@biomejs', 'biome', 'bin', 'biome'), 'ci', '--error-on-warnings']));
count(buildApp());
count(buildCli());
count(buildModules());
count(await typesEnded());
runTests(browser, firefox);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
