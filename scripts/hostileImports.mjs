/**
 * Every reader against every mutation of its sample: how long, how much memory, and what the answer is. Takes about ten
 * minutes of processor time, and 400 MB of the temporary folder.
 *
 *   node scripts/hostileImports.mjs                     # everything, into docs/hostile-imports.md
 *   node scripts/hostileImports.mjs --only DXF          # readers with these words in their name; the page keeps the others
 *   node scripts/hostileImports.mjs --only DXF/million  # one of its mutations
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildCli } from './build.mjs';
import { importFile, writeHostile } from './hostile/measure.mjs';
import { millions } from './hostile/millions.mjs';
import { MUTATIONS } from './hostile/mutations.mjs';
import { hostilePage, isOverBars } from './hostile/page.mjs';
import { SAMPLES } from './hostile/samples.mjs';
import { ROOT } from './install.mjs';

const ALL = [...MUTATIONS, { name: 'a million, and the most that is read', files: millions }];
/** What was measured last, so that one reader can be measured again. */
const RESULTS = join(ROOT, 'build', 'hostile-imports.json');
const PAGE = join(ROOT, 'docs', 'hostile-imports.md');

const only = process.argv[2] === '--only' ? (process.argv[3] ?? '') : '';
const [reader = '', mutation = ''] = only.toLowerCase().split('/');
const isAsked = (name, part) => name.toLowerCase().includes(part);

async function runAll(sample, { name, files }, folder) {
  const runs = [];
  for (const file of files(sample)) {
    const path = join(folder, `sample.${sample.extension}`);
    writeHostile(path, file);
    const run = await importFile(path, sample.format, file.options);
    runs.push({ ...run, sizeMb: statSync(path).size / 1e6, load: loadavg()[0] });
    const taken = `${run.cpuS.toFixed(1)} of ${run.wallS.toFixed(1)} s | ${run.peakMb} MB`;
    process.stderr.write(`${sample.name} | ${name} | ${taken} | ${run.end} ${run.codes.join(' ')} ${run.stderr}\n`);
    rmSync(path);
  }
  return runs;
}

if (!buildCli()) process.exit(1);
const asked = ['describe', '--always', '--dirty', '--abbrev=12', '--exclude=*'];
const commit = spawnSync('git', asked, { encoding: 'utf8', cwd: ROOT }).stdout.trim();
const results = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : {};
const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
try {
  for (const sample of SAMPLES.filter(({ name }) => isAsked(name, reader))) {
    const known = results[sample.name] ?? {};
    for (const each of ALL.filter(({ name }) => isAsked(name, mutation))) {
      const runs = await runAll(sample, each, folder);
      if (runs.length > 0) known[each.name] = { commit, runs };
      else delete known[each.name];
    }
    results[sample.name] = known;
  }
} finally {
  rmSync(folder, { recursive: true });
}
mkdirSync(dirname(RESULTS), { recursive: true });
writeFileSync(RESULTS, JSON.stringify(results));
const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}`;
const readers = SAMPLES.flatMap(({ name }) => (results[name] ? [{ name, rows: results[name] }] : []));
const names = ALL.map(({ name }) => name);
writeFileSync(PAGE, hostilePage(readers, names, machine));
process.exitCode = Object.values(results).some((rows) => Object.values(rows).some(({ runs }) => runs.some(isOverBars)))
  ? 1
  : 0;
