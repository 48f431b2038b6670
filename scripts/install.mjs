/** Makes sure the dependencies are there, saying so on standard error only. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const LEAST_NODE = [20, 19];

function say(text) {
  process.stderr.write(`${text}\n`);
}

/** Ends the process with a plain sentence when Node is too old. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1])) return;
  say(
    `Muster needs Node ${LEAST_NODE.join('.')} or newer; this is ${process.versions.node}. Get it from nodejs.org, then run the same command again.`,
  );
  process.exit(1);
}

function isInstalled() {
  const marker = join(ROOT, 'node_modules', '.package-lock.json');
  const lock = join(ROOT, 'package-lock.json');
  return existsSync(marker) && statSync(marker).mtimeMs >= statSync(lock).mtimeMs;
}

/**
 * Runs `npm install` unless node_modules is as new as the lock file.
 *
 * `npm install`, not `npm ci`: a lock written where a registry offers no builds for other platforms lacks their
 * entries, and `npm ci` refuses it. The log level is set back because `npm run -s` hands its silence down, and a
 * silent install that fails says nothing.
 */
export function ensureInstalled() {
  checkNode();
  if (isInstalled()) return;
  say('Installing the dependencies (about a minute the first time) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(npm, ['install', '--no-audit', '--no-fund'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
    env: { ...process.env, npm_config_loglevel: 'error' },
  });
  if (done.status === 0) {
    // npm leaves the marker alone when nothing was missing; the next start must not ask again
    const marker = join(ROOT, 'node_modules', '.package-lock.json');
    if (existsSync(marker))
      spawnSync(process.execPath, [
        '-e',
        `require('fs').utimesSync(${JSON.stringify(marker)}, new Date(), new Date())`,
      ]);
    return;
  }
  say(
    'The dependencies could not be installed. The lines above say why; most often the network is not reachable. Run the same command again when it is.',
  );
  process.exit(1);
}
