/** Measurements in processes of their own, one after the other. */
import { execFileSync, fork, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { MusterError } from '../../model/index.js';
import type { BenchTask, Measurement } from './benchTask.js';

/** The built file of the process lies beside the built command. */
const WORKER_FILE = fileURLToPath(new URL('./benchWorker.js', import.meta.url));
const COMMAND_FILE = fileURLToPath(new URL('./muster.js', import.meta.url));

/** As the command itself is started (scripts/muster.mjs): the engine makes little garbage, and 40 MB less suffice. */
const SMALL_HEAP = ['--max-semi-space-size=2', '--heap-growing-percent=30'];

/** Reports its own memory and does nothing else; the file of Linux first, as in `processFigures.ts`. */
const EMPTY_PROCESS = `
let kilobytes = process.resourceUsage().maxRSS;
try { kilobytes = Number(/^VmHWM:\\s*(\\d+) kB$/m.exec(require('fs').readFileSync('/proc/self/status', 'utf8'))[1]); } catch {}
process.stdout.write(String(kilobytes * 1024 / 1e6));`;

/** @throws MusterError `measurement-broke-off` when the process ends without an answer */
export function measureInProcess(task: BenchTask): Promise<Measurement> {
  return new Promise((resolve, reject) => {
    const child = fork(WORKER_FILE, {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      serialization: 'advanced',
      execArgv: SMALL_HEAP,
    });
    child.once('message', (answer: Measurement) => resolve(answer));
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      reject(new MusterError('measurement-broke-off', `the measurement ended early, ${signal ?? `status ${code}`}`));
    });
    child.send(task);
  });
}

/** Memory of a process of Node that does nothing, MB. */
export function emptyProcessMB(): number {
  return Number(execFileSync(process.execPath, ['-e', EMPTY_PROCESS], { encoding: 'utf8' }));
}

/** Time that passes while the command itself does something, its start included, s. */
export function commandWallS(args: readonly string[]): number {
  const startMs = performance.now();
  const done = spawnSync(process.execPath, [...SMALL_HEAP, COMMAND_FILE, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (done.status !== 0) throw new MusterError('measurement-broke-off', `muster ${args[0]} ended with ${done.status}`);
  return (performance.now() - startMs) / 1000;
}
