/** Finds the browsers for the tests, or gets Debian's through apt where that is allowed. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const CHROMIUM = {
  name: 'Chrome or Chromium',
  pathVariable: 'CHROMIUM_PATH',
  /** The Chinese pages are drawn with the font. */
  packages: ['chromium', 'fonts-noto-cjk'],
  places: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

const FIREFOX = {
  name: 'Firefox',
  pathVariable: 'FIREFOX_PATH',
  packages: ['firefox-esr'],
  places: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

function installed({ pathVariable, places }) {
  const named = process.env[pathVariable];
  if (named) return existsSync(named) ? named : null;
  return places.find((place) => existsSync(place)) ?? null;
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

function howToGet({ name, packages, pathVariable }) {
  return `The browser tests need ${name}, and none was found. Install one (Debian and Ubuntu: sudo apt-get install ${packages.join(' ')}), or set ${pathVariable} to where it is, then run npm test again.`;
}

function ensure(browser) {
  const found = installed(browser);
  if (found) return found;
  const prefix = aptPrefix();
  if (prefix) {
    process.stderr.write(
      `Getting ${browser.name} for the browser tests (apt-get install ${browser.packages.join(' ')}) …\n`,
    );
    if (
      apt(prefix, ['update']) &&
      apt(prefix, ['install', '-y', '--no-install-recommends', ...browser.packages]) &&
      installed(browser)
    ) {
      return installed(browser);
    }
  }
  process.stderr.write(`${howToGet(browser)}\n`);
  return null;
}

/** @returns the path of Chrome or Chromium, or null after saying on standard error how to get one */
export const ensureBrowser = () => ensure(CHROMIUM);

/** @returns the path of Firefox, or null after saying on standard error how to get one */
export const ensureFirefox = () => ensure(FIREFOX);
