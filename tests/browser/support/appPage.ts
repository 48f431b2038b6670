/** The built app in a real browser: a fresh page, and everything on it that should never happen. */
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect, inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    readonly app: {
      readonly address: string;
      /** The built app, for tests that read its manifest. */
      readonly folder: string;
      readonly cliFile: string;
      /** Empty where there is no browser. */
      readonly browserPath: string;
      /** Firefox; empty where there is none. */
      readonly firefoxPath: string;
    };
  }
}

export type Language = 'zh-CN' | 'en';

export interface AppOptions {
  readonly language?: Language;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  /** Whether the app may keep itself for times without a network, which takes seconds of every page opened. */
  readonly keepsOffline?: boolean;
}

export interface AppPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Goes to an address of the app, as `#/home`. */
  open(hash?: string): Promise<void>;
  /** Fails when the page broke one of its promises: no fault in the console, nothing blocked, no other host asked. */
  expectNoFaults(): void;
}

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const DESK = { width: 1280, height: 800 } as const;
export const PHONE = { width: 390, height: 844 } as const;

/**
 * @param more - arguments of the browser beside the usual
 * @throws with the way to get one where there is no browser: a browser test is never skipped
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const { browserPath } = inject('app');
  if (browserPath === '') {
    throw new Error(
      'The browser tests need Chrome or Chromium, and none was found. Install one (Debian and Ubuntu: sudo apt-get install chromium fonts-noto-cjk), or set CHROMIUM_PATH to where it is, then run npm test again.',
    );
  }
  return await chromium.launch({ executablePath: browserPath, args: [...ARGUMENTS, ...more] });
}

function watchFaults(page: Page, host: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`page: ${error.message}`));
  page.on('crash', () => faults.push('page: crashed'));
  page.on('request', (request) => {
    const address = new URL(request.url());
    if (/^(http|ws)s?:$/.test(address.protocol) && address.host !== host) faults.push(`request: ${request.url()}`);
  });
  return faults;
}

/** A page with nothing stored. The picture is drawn by Canvas2D, so that it does not depend on the machine's graphics. */
export async function openApp(browser: Browser, options: AppOptions = {}): Promise<AppPage> {
  const { address } = inject('app');
  const context = await browser.newContext({
    viewport: options.viewport ?? DESK,
    locale: options.language ?? 'en',
    colorScheme: options.colorScheme ?? 'light',
    timezoneId: 'Asia/Shanghai',
    serviceWorkers: options.keepsOffline === true ? 'allow' : 'block',
  });
  const page = await context.newPage();
  const faults = watchFaults(page, new URL(address).host);
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`security policy: ${event.violatedDirective} blocked ${event.blockedURI}`);
    });
  });
  return {
    page,
    context,
    open: async (hash = '') => {
      await page.goto(`${address}?renderer=canvas${hash}`);
    },
    expectNoFaults: () => expect(faults).toEqual([]),
  };
}
