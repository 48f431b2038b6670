/**
 * Every reader against every mutation of its sample: how long, how much memory, and what the answer is. Takes about
 * forty minutes, and three gigabytes of the temporary folder at a time at most.
 *
 *   node scripts/hostileImports.mjs                    # everything, into docs/hostile-imports.md
 *   node scripts/hostileImports.mjs --only DXF          # one reader, on standard output
 *   node scripts/hostileImports.mjs --only DXF/million  # one of its mutations
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCli } from './build.mjs';
import { importFile, writeHostile } from './hostile/measure.mjs';
import { millions } from './hostile/millions.mjs';
import { MUTATIONS } from './hostile/mutations.mjs';
import { BARS, hostilePage, readerTable } from './hostile/page.mjs';
import { SAMPLES } from './hostile/samples.mjs';
import { ROOT } from './install.mjs';

const ALL = [...MUTATIONS, { name: 'a million, and the most that is read', files: millions }];
const only = process.argv[2] === '--only' ? (process.argv[3] ?? '') : null;
const [reader = '', mutation = ''] = (only ?? '').toLowerCase().split('/');
const isAsked = (name, part) => name.toLowerCase().includes(part);

if (!buildCli()) process.exit(1);
const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
const tables = [];
const loads = [];
try {
  for (const sample of SAMPLES.filter(({ name }) => isAsked(name, reader))) {
    const rows = [];
    for (const { name, files } of ALL.filter((each) => isAsked(each.name, mutation))) {
      const runs = [];
      for (const file of files(sample)) {
        const path = join(folder, `sample.${sample.extension}`);
        writeHostile(path, file);
        const run = await importFile(path, sample.format, file.options);
        runs.push({ ...run, sizeMb: statSync(path).size / 1e6, name: file.name });
        const { cpuS, wallS, peakMb, end, codes, stderr } = runs.at(-1);
        loads.push(loadavg()[0]);
        const told = [
          sample.name,
          name,
          file.name ?? '',
          `${wallS.toFixed(1)} s`,
          `${peakMb} MB`,
          end,
          ...codes,
          stderr,
        ];
        process.stderr.write(`${told.join(' | ')}\n`);
        rmSync(path);
      }
      if (runs.length > 0) rows.push({ name, runs });
    }
    tables.push({ sample, rows });
  }
} finally {
  rmSync(folder, { recursive: true });
}
if (only !== null) {
  process.stdout.write(`${tables.map(readerTable).join('\n\n')}\n`);
} else {
  const asked = ['describe', '--always', '--dirty', '--abbrev=12', '--exclude=*'];
  const commit = spawnSync('git', asked, { encoding: 'utf8', cwd: ROOT }).stdout.trim();
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}`;
  writeFileSync(
    join(ROOT, 'docs', 'hostile-imports.md'),
    hostilePage(tables, {
      commit,
      machine,
      loads: `${Math.min(...loads).toFixed(1)} to ${Math.max(...loads).toFixed(1)}`,
    }),
  );
}
const isBad = ({ cpuS, peakMb, end }) => !['plan', 'refused'].includes(end) || cpuS > BARS.cpuS || peakMb > BARS.peakMb;
process.exitCode = tables.some(({ rows }) => rows.some(({ runs }) => runs.some(isBad))) ? 1 : 0;
