/** Builds the app, the command line and the modules that tests load when their sources are newer than what was built last. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './install.mjs';

const APP_INPUTS = ['src', 'public', 'index.html', 'vite.config.ts', 'scripts/offlineFiles.ts', 'package-lock.json'];
const CLI_INPUTS = ['src', 'vite.cli.config.ts', 'package-lock.json'];
const MODULES_INPUTS = ['src', 'vite.modules.config.ts', 'package-lock.json'];

function newest(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function isStale(output, inputs) {
  const built = join(ROOT, output);
  if (!existsSync(built)) return true;
  const builtAt = statSync(built).mtimeMs;
  return inputs.some((input) => newest(join(ROOT, input)) > builtAt);
}

function viteBuild(what, args) {
  process.stderr.write(`Building ${what} …\n`);
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const done = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn', ...args], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (done.status !== 0) process.stderr.write(`${what} could not be built; the lines above say why.\n`);
  return done.status === 0;
}

/** Folder of the built app. */
export const APP_FOLDER = join(ROOT, 'dist');
/** The built command. */
export const CLI_FILE = join(ROOT, 'build', 'cli', 'muster.js');

/** @returns whether the app is built */
export function buildApp() {
  return !isStale('dist/index.html', APP_INPUTS) || viteBuild('the app', []);
}

/** @returns whether the command is built */
export function buildCli() {
  return (
    !isStale('build/cli/muster.js', CLI_INPUTS) || viteBuild('the command line', ['--config', 'vite.cli.config.ts'])
  );
}

/** @returns whether the layers are built as modules, one for each source file */
export function buildModules() {
  return (
    !isStale('build/modules/index.js', MODULES_INPUTS) ||
    viteBuild('the modules of the layers', ['--config', 'vite.modules.config.ts'])
  );
}
