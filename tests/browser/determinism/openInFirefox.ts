/** Opens a page in Firefox without a window, with a profile that is thrown away afterwards. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Nothing but the page is loaded: no first-run pages, no updates, no reports, no lists from the network. */
const PREFERENCES: Readonly<Record<string, string | number | boolean>> = {
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.preonboarding.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.topsites.contile.enabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.max_script_run_time': 0,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.prefetch-next': false,
  'network.proxy.type': 0,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.unified': false,
};

/** How long Firefox may take to end by itself before it is made to, ms. */
const PATIENCE_MS = 5000;

export interface OpenedFirefox {
  /** Rejects when Firefox ends by itself; never resolves. */
  readonly ended: Promise<never>;
  close(): Promise<void>;
}

/**
 * @param path - where Firefox is
 * @throws where there is none, with the way to get it: a browser test is never skipped
 */
export function openInFirefox(path: string, address: string): OpenedFirefox {
  if (path === '') {
    throw new Error(
      'The browser tests need Firefox, and none was found. Install one (Debian and Ubuntu: sudo apt-get install firefox-esr), or set FIREFOX_PATH to where it is, then run npm test again.',
    );
  }
  const folder = mkdtempSync(join(tmpdir(), 'muster-firefox-'));
  const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  writeFileSync(join(folder, 'user.js'), `${lines.join('\n')}\n`);
  // a home of its own as well: Firefox refuses to run in that of another user
  const child = spawn(path, ['--headless', '--no-remote', '--new-instance', '--profile', folder, address], {
    stdio: 'ignore',
    env: { ...process.env, HOME: folder, MOZ_CRASHREPORTER_DISABLE: '1' },
  });
  const ended = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => reject(new Error(`Firefox ended early, ${signal ?? `status ${code}`}`)));
  });
  // ending it is no fault
  ended.catch(() => {});
  return {
    ended,
    async close() {
      await endProcess(child);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  await exited;
  clearTimeout(force);
}
