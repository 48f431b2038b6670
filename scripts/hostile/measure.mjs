/** Imports a file by the built command in a process of its own: seconds, the most memory it held, and what it answered. */
import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { CLI_FILE } from '../build.mjs';
import { ROOT } from '../install.mjs';

/** A process that computes for longer, or waits for longer, is ended and stands in the table as hanging. */
const END_CPU_S = 60;
const END_WALL_S = 600;

const USAGE = new URL('./tellUsage.mjs', import.meta.url).href;

/** Writes bytes, a repeated sample, or head, pieces and tail, without holding more than a part of it. */
export function writeHostile(path, { bytes, repeat, head, tail, count, piece }) {
  const file = openSync(path, 'w');
  if (bytes) writeSync(file, bytes);
  else if (repeat) {
    for (let size = 0; size < repeat.sizeMb * 1024 * 1024; size += repeat.bytes.length) writeSync(file, repeat.bytes);
  } else {
    writeSync(file, head);
    for (let from = 0; from < count; from += 10_000) {
      const part = [];
      for (let k = from; k < Math.min(count, from + 10_000); k++) part.push(piece(k));
      writeSync(file, part.join(''));
    }
    writeSync(file, tail);
  }
  closeSync(file);
}

/** What the answer says: `plan`, or the errors that refused it; what came out beside JSON is a crash. */
function answerOf(stdout) {
  try {
    const { plan, problems } = JSON.parse(stdout);
    // what the command says when it was not a reader that answered
    if (problems.some(({ code }) => code === 'halted')) return null;
    const errors = [...new Set(problems.filter(({ severity }) => severity === 'error').map(({ code }) => code))];
    const warnings = [...new Set(problems.filter(({ severity }) => severity === 'warning').map(({ code }) => code))];
    const isSilent = !plan && errors.length === 0;
    return { plan: Boolean(plan), codes: plan ? warnings : errors, isSilent };
  } catch {
    return null;
  }
}

/** Of a process that runs; `null` for one that has ended, and on systems without /proc. */
function usageOf(pid) {
  try {
    const peakKb = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
    // user and system time in hundredths of a second stand after the name, which may hold anything
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
    return { peakKb, cpuS: (Number(fields[11]) + Number(fields[12])) / 100 };
  } catch {
    return null;
  }
}

/** @returns what it took and how it ended */
export function importFile(path, format, options = []) {
  const args = ['import', path, '--json', ...(format ? ['--format', format] : []), ...options];
  const node = ['--max-semi-space-size=2', '--import', USAGE, join(CLI_FILE), ...args];
  return new Promise((resolve) => {
    const started = performance.now();
    const run = spawn(process.execPath, node, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
    const texts = ['', '', '', ''];
    for (const k of [1, 2, 3]) run.stdio[k].setEncoding('utf8').on('data', (part) => (texts[k] += part));
    let isHanging = false;
    let peakKb = 0;
    let cpuS = 0;
    const watch = setInterval(() => {
      const now = usageOf(run.pid);
      peakKb = Math.max(peakKb, now?.peakKb ?? 0);
      cpuS = now?.cpuS ?? cpuS;
      if (cpuS > END_CPU_S || performance.now() - started > END_WALL_S * 1000) {
        isHanging = true;
        run.kill('SIGKILL');
      }
    }, 100);
    run.on('close', () => {
      clearInterval(watch);
      const wallS = (performance.now() - started) / 1000;
      const usage = texts[3] === '' ? null : JSON.parse(texts[3]);
      const answer = isHanging ? null : answerOf(texts[1]);
      resolve({
        wallS,
        cpuS: usage?.cpuS ?? cpuS,
        peakMb: Math.round((Math.max(peakKb, usage?.peakKb ?? 0) * 1024) / 1e6),
        end: isHanging
          ? 'hang'
          : answer === null
            ? 'crash'
            : answer.isSilent
              ? 'silent'
              : answer.plan
                ? 'plan'
                : 'refused',
        codes: answer?.codes ?? [],
        stderr: answer === null ? (texts[2] || texts[1]).slice(0, 400) : '',
      });
    });
  });
}
