/** Finds a Chrome or Chromium for the browser tests, or gets Debian's through apt where that is allowed. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

function installed() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : null;
  return PLACES.find((place) => existsSync(place)) ?? null;
}

function has(command) {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** The words that go before apt-get, or null where this user may not install. */
function aptPrefix() {
  if (process.platform !== 'linux' || !has('apt-get')) return null;
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : null;
}

function apt(prefix, args) {
  const [command, ...rest] = [...prefix, 'apt-get', ...args];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, rest, { stdio: ['ignore', 2, 2], env }).status === 0;
}

/** @returns the path of a browser, or null after saying on standard error how to get one */
export function ensureBrowser() {
  const found = installed();
  if (found) return found;
  const prefix = aptPrefix();
  if (prefix) {
    process.stderr.write(
      'Getting Chromium and a Chinese font for the browser tests (apt-get install chromium fonts-noto-cjk) …\n',
    );
    if (
      apt(prefix, ['update']) &&
      apt(prefix, ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'])
    )
      return installed();
  }
  process.stderr.write(
    'The browser tests need Chrome or Chromium, and none was found. Install one (Debian and Ubuntu: sudo apt-get install chromium fonts-noto-cjk), or set CHROMIUM_PATH to where it is, then run npm test again.\n',
  );
  return null;
}
