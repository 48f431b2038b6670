/** The app once opened, then without its server: the server is really stopped, and new versions are really put in its place. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
// @ts-expect-error: the scripts are plain modules without types
import { serve } from '../../scripts/serve.mjs';
import { launchBrowser, PHONE } from './support/appPage.js';
import { PATIENCE } from './support/patience.js';
import { storedProject } from './support/storage.js';

const MARK = 'data-version';
/** A server of its own over a copy of the built app. */
class OwnServer {
  readonly folder = mkdtempSync(join(tmpdir(), `muster-offline-`));
  address = '';
  private server: Server | null = null;

  constructor() {
    cpSync(inject('app').folder, this.folder, { recursive: true });
  }

  async start(): Promise<void> {
    const port = this.address === '' ? 0 : Number(new URL(this.address).port);
    const { server, address } = await serve(this.folder, port);
    this.server = server;
    this.address = address;
  }

  async stop(): Promise<void> {
    const { server } = this;
    this.server = null;
    server?.closeAllConnections();
    await new Promise((resolve) => (server === null ? resolve(null) : server.close(resolve)));
  }

  /** Another version: the page says which, and the service worker is another script. */
  putVersion(name: string, entry?: string): void {
    const [page, worker] = [join(this.folder, 'index.html'), join(this.folder, 'sw.js')];
    const html = readFileSync(page, 'utf8').replace(
      /<html lang="zh-CN"[^>]*>/,
      `<html lang="zh-CN" ${MARK}="${name}">`,
    );
    const script = readFileSync(worker, 'utf8')
      .replace(/"version":"[^"]*"/, `"version":"${name}"`)
      .replace(/"entry":"[^"]*"/, (before) => (entry === undefined ? before : `"entry":"${entry}"`));
    if (entry === undefined) writeFileSync(page, html);
    writeFileSync(worker, script);
  }

  /** Another version as it is deployed: files named by content have other names, and those of the last version are gone. */
  deploy(name: string): void {
    this.putVersion(name);
    const assets = join(this.folder, 'assets');
    const renamed = new Map(readdirSync(assets).map((file) => [file, file.replace(/(?=\.\w+$)/, `-${name}`)]));
    for (const [file, other] of renamed) renameSync(join(assets, file), join(assets, other));
    const texts = [...renamed.values()].filter((file) => /\.(?:js|css)$/.test(file)).map((file) => join(assets, file));
    for (const path of [...texts, join(this.folder, 'index.html'), join(this.folder, 'sw.js')]) {
      const text = readFileSync(path, 'utf8');
      writeFileSync(
        path,
        text.replace(/[\w-]+\.\w+/g, (word) => renamed.get(word) ?? word),
      );
    }
  }
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const versionOf = (page: Page) => page.evaluate((name) => document.documentElement.getAttribute(name), MARK);
const cachesOf = (page: Page) => page.evaluate(() => caches.keys());
/** Asks the server for another version; resolves when that is fetched, or refused. */
const lookForUpdate = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
    const coming = registration.installing;
    if (coming === null) return;
    await new Promise<void>((resolve) => {
      const look = () => coming.state !== 'installing' && resolve();
      coming.addEventListener('statechange', look);
      look();
    });
  });

describe.sequential('the app without a network', { timeout: 180_000 }, () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let own: OwnServer;
  const faults: string[] = [];
  const newPage = async () => {
    const made = await context.newPage();
    made.setDefaultTimeout(60_000);
    made.on('pageerror', (error) => faults.push(error.message));
    return made;
  };
  /** Opens the app and waits until it is kept. */
  const openKept = async (hash: string) => {
    await page.goto(`${own.address}${hash}`);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  };

  beforeAll(async () => {
    browser = await launchBrowser();
    own = new OwnServer();
    await own.start();
    context = await browser.newContext({ viewport: PHONE, locale: 'en', timezoneId: 'Asia/Shanghai' });
    page = await newPage();
  });
  afterEach(() => expect(faults).toEqual([]));
  afterAll(async () => {
    await browser?.close();
    await own?.stop();
    rmSync(own.folder, { recursive: true, force: true });
  });

  it('[UI291] opened once anywhere, the drill day opens for the first time without its server', async () => {
    await openKept('#/home');
    await own.stop();
    await page.close();
    page = await newPage();
    await page.goto(`${own.address}#/day`);
    await press(page, /^Fire$/);
    await press(page, /^Commander/);
    await page.getByRole('timer').waitFor();
  });

  it('[UI291] [UI280] loaded anew in the middle of a drill, the page stands where it stood', async () => {
    await press(page, /^Detection/);
    await press(page, /^Signal: Alarm/);
    await page.getByText(/since the signal at/).waitFor();
    await page.reload();
    await page.getByText(/since the signal at/).waitFor();
    const step = page.getByRole('listitem').and(page.locator('[aria-current=step]'));
    await step.getByText('Alarm').waitFor();
    await press(page, /^Reaction/);
    await step.getByText('Reaction').waitFor();
    await press(page, '中文');
    await page.getByText('总指挥').first().waitFor();
    await press(page, 'English');
  });

  it('[UI291] codes are drawn and the record is scored as well', async () => {
    await press(page, 'Start code');
    const code = page.getByRole('img', { name: 'QR code' });
    await vi.waitFor(
      async () => expect(await code.evaluate((canvas: HTMLCanvasElement) => canvas.width)).toBeGreaterThan(300),
      PATIENCE,
    );
    await page.keyboard.press('Escape');
    for (const phase of ['Leaving', 'Assembly', 'Count', 'All clear', 'Drill closed'])
      await press(page, RegExp(`^${phase}`));
    await press(page, /^Make the record/);
    await page.getByRole('tab', { name: 'Score', selected: true }).waitFor();
    await page.getByText('Preparation').first().waitFor();
    await own.start();
  });

  it('[UI294] keeps what the app is made of and nothing else', async () => {
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const all = await Promise.all(
        names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
      );
      return all.flat();
    });
    expect(kept.length).toBeGreaterThan(50);
    const files = kept.map((url) => url.slice(own.address.length));
    const shipped = files.filter((file) => {
      const path = join(own.folder, file === '' ? 'index.html' : file);
      return path.startsWith(own.folder + sep) && readFileSync(path).length > 0;
    });
    expect(shipped).toEqual(files);
    const policies = await page.evaluate(async () => {
      const [first] = await caches.match('./').then((page) => [page?.headers.get('Content-Security-Policy') ?? '']);
      return first;
    });
    expect(policies).toContain("default-src 'none'");
  });

  it('[UI293] while a drill may run, no new version is fetched', async () => {
    const before = await cachesOf(page);
    own.putVersion('second');
    await lookForUpdate(page);
    expect(await cachesOf(page)).toEqual(before);
    const waits = await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);
    expect(waits).toBe(false);
  });

  it('[UI292] a new version waits, is taken when somebody says so, and not while another page is open', async () => {
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('muster');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const writing = opening.result.transaction('dayParts', 'readwrite');
            writing.objectStore('dayParts').clear();
            writing.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
    );
    await page.goto(`${own.address}#/home`);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await lookForUpdate(page);
    await page.getByText('A new version of Muster lies ready').waitFor();
    await page.reload();
    expect(await versionOf(page)).toBeNull();
    const other = await newPage();
    await other.goto(`${own.address}#/day`);
    await other.getByText('Join a drill').waitFor();
    expect(await versionOf(other)).toBeNull();
    await press(page, 'Change now');
    await page.getByText(/^Another page of Muster is open/).waitFor();
    await other.close();
    await Promise.all([page.waitForEvent('load'), press(page, 'Change now')]);
    await vi.waitFor(async () => expect(await versionOf(page)).toBe('second'), PATIENCE);
    await vi.waitFor(async () => expect(await cachesOf(page)).toEqual([`muster ${own.address} second`]), PATIENCE);
  });

  const goTo = (hash: string) =>
    page.evaluate((to) => {
      location.hash = to;
    }, hash);

  it('[UI557] every place of an open page still opens when its server has another version', async () => {
    await openKept('#/home');
    own.deploy('fourth');
    for (const place of ['Campus', 'Scenarios', 'Simulate', 'Drills', 'Reports', 'Settings']) {
      await goTo(`#/${place.toLowerCase()}`);
      const fetched = () => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
      await vi.waitFor(async () => expect((await fetched()).join(' ')).toContain(`/assets/${place}Place-`), PATIENCE);
      await page.getByRole('main').getByText('Opening', { exact: true }).waitFor({ state: 'detached' });
      expect(await page.getByText('This page did not open').count()).toBe(0);
    }
    // a run is computed by a worker of the old version
    await goTo('#/simulate');
    await page.getByRole('slider').first().waitFor();
    expect(await versionOf(page)).toBe('second');
  });

  it('[UI558] a page that does not open offers the version that lies ready, also to who wanted it later', async () => {
    await goTo('#/home');
    await lookForUpdate(page);
    // as a browser short of room lets files go
    await page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        const gone = (await cache.keys()).filter(({ url }) => /assets\/SettingsPlace-[^/]*\.js$/.test(url));
        if (name.endsWith(' second')) await Promise.all(gone.map((each) => cache.delete(each)));
      }
    });
    await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
    await page.reload();
    await press(page, 'Later');
    await goTo('#/settings');
    const broken = page.getByRole('alert').filter({ hasText: 'This page did not open' });
    await broken.getByText(/A new version of Muster lies ready/).waitFor();
    await broken.getByRole('button', { name: 'Change now' }).waitFor();
  });

  it('[UI299] the new version is taken only when what is at hand is saved', async () => {
    await goTo('#/drills?tab=record');
    await page.getByLabel('Date', { exact: true }).fill('2026-11-12');
    await page.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      Object.assign(window, { mend: () => Object.assign(IDBObjectStore.prototype, { put }) });
    });
    await press(page, /^Save to the project/);
    await page.getByText('The browser did not save this change').waitFor();
    await press(page, 'Change now');
    await page.getByText(/work that is not saved/).waitFor();
    expect(await versionOf(page)).toBe('second');
    await page.evaluate(() => (window as unknown as { mend(): void }).mend());
    await Promise.all([page.waitForEvent('load'), press(page, 'Change now')]);
    await vi.waitFor(async () => expect(await versionOf(page)).toBe('fourth'), PATIENCE);
    const days = (await storedProject(page))?.drillRecords.map(({ date }) => date);
    expect(days).toContain('2026-11-12');
    await goTo('#/settings');
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
  });

  it('[UI292] a version that is only half on the server is not kept', async () => {
    own.putVersion('third', 'assets/index-OfAnotherVersion.js');
    await lookForUpdate(page);
    expect(await cachesOf(page)).toEqual([`muster ${own.address} fourth`]);
    await page.reload();
    expect(await versionOf(page)).toBe('fourth');
  });

  it('[UI555] deleted in a network that leads nowhere, the app starts again from its own files', async () => {
    await page.reload();
    await goTo('#/settings');
    const name = page.getByLabel(/To delete, write/);
    await name.fill(/“(.*)”/.exec((await page.getByText(/^To delete, write/).textContent()) ?? '')?.[1] ?? '');
    await own.stop();
    expect(await page.evaluate(() => navigator.onLine)).toBe(true);
    await Promise.all([page.waitForEvent('load'), press(page, 'Delete all data')]);
    // the name stands in the header of wider screens
    await page.getByRole('banner').getByText('Qingshan').first().waitFor({ state: 'attached' });
    expect(await storedProject(page)).toBeNull();
    await own.start();
  });

  it('[UI295] where there are no service workers, everything goes on as without', async () => {
    const plain = await browser.newContext({ viewport: PHONE, locale: 'en' });
    await plain.addInitScript(() => {
      delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
    });
    const bare = await plain.newPage();
    bare.on('pageerror', (error) => faults.push(error.message));
    await bare.goto(`${own.address}#/day`);
    await bare.getByText('Join a drill').waitFor();
    const tried = () => bare.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    await vi.waitFor(
      async () => expect((await tried()).some((url) => /keepOffline-[^/]+\.js$/.test(url))).toBe(true),
      PATIENCE,
    );
    await press(bare, /^Fire$/);
    await press(bare, /^Commander/);
    await press(bare, /^Detection/);
    await bare.getByText('0:00').first().waitFor();
    await plain.close();
  });
});
