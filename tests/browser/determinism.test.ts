/** The same input gives the same bytes whatever computes it: Node, Chromium and Firefox. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import loadHighs from 'highs';
import { build } from 'vite';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { nodeHost } from '../../src/cli/nodeHost.js';
import { highsSolver } from '../../src/drills/index.js';
import { type AnswerServer, startAnswerServer } from './determinism/answerServer.js';
import { openInFirefox } from './determinism/openInFirefox.js';
import { runHashes } from './determinism/runHashes.js';
import { yearPlans } from './determinism/yearPlans.js';
import { launchBrowser } from './support/appPage.js';

const PAGE = fileURLToPath(new URL('./determinism', import.meta.url));
/** Beside the product, never in it. */
const BUILT = join(PAGE, '../../../.cache/determinism');
/** Longest wait for a browser that computes all runs, ms; the hashes are what is asserted. */
const PATIENCE_MS = 300_000;

/** What the page sends back; gives up a little before the test does, so that the browser is always closed. */
async function answerOf(server: AnswerServer, ended?: Promise<never>): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const givenUp = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The page sent no hashes back.')), PATIENCE_MS - 20_000);
  });
  try {
    return await Promise.race([server.answer, givenUp, ...(ended ? [ended] : [])]);
  } finally {
    clearTimeout(timer);
  }
}

describe.sequential('what is computed', { timeout: PATIENCE_MS }, () => {
  let expected: { readonly hashes: Record<string, string>; readonly plans: readonly string[] };

  beforeAll(async () => {
    await build({
      root: PAGE,
      configFile: false,
      base: './',
      logLevel: 'error',
      build: { outDir: BUILT, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
      worker: { format: 'es' },
    });
    expected = { hashes: runHashes(nodeHost), plans: await yearPlans(highsSolver(await loadHighs())) };
  }, PATIENCE_MS);

  it('[SIM190] the hash is different for every run it is compared on', () => {
    const hashes = Object.values(expected.hashes);
    expect(new Set(hashes).size).toBe(hashes.length);
    for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('[SIM190, DR85] runs and year plans are the same in Chromium as in Node', async () => {
    const browser = await launchBrowser();
    const server = await startAnswerServer(BUILT);
    try {
      const page = await browser.newPage();
      await page.goto(server.address);
      expect(await answerOf(server)).toEqual(expected);
    } finally {
      await browser.close();
      await server.close();
    }
  });

  it('[SIM190, DR85] runs and year plans are the same in Firefox as in Node', async () => {
    const server = await startAnswerServer(BUILT);
    const firefox = openInFirefox(inject('app').firefoxPath, server.address);
    try {
      expect(await answerOf(server, firefox.ended)).toEqual(expected);
    } finally {
      await firefox.close();
      await server.close();
    }
  });
});
