import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { offlineFiles } from './scripts/offlineFiles.js';
import { PATIENCE } from './tests/browser/support/patience.js';
import { LongestFirst } from './tests/support/longestFirst.js';
import { nativeLayers } from './tests/support/nativeLayers.js';

/**
 * App build, worker build and unit tests.
 *
 * Addresses are relative, so the built app runs from any folder of any file server. Nothing is inlined into
 * the page: the security policy forbids inline scripts, and the polyfill for module preloading is not needed
 * by any browser that runs the app.
 */
export default defineConfig({
  base: './',
  plugins: [react(), offlineFiles()],
  build: {
    target: 'es2022',
    outDir: 'dist',
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // the parser of building models has 3.5 MB, fetched for such a file only; a test holds the first load to its budget
    chunkSizeWarningLimit: 3_600,
  },
  // the solver asks for this module in Node only
  worker: { format: 'es', rolldownOptions: { external: ['node:module'] } },
  test: {
    environment: 'node',
    // a hang is found as well in two minutes, and a busy machine is no failure
    testTimeout: 120_000,
    // the reference cases take minutes of processor time: every processor runs tests
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        plugins: [nativeLayers()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          globalSetup: ['tests/support/setup.mjs', 'tests/cli/setup.mjs'],
          // no test changes a module: the layers are loaded once for each processor, not once for each file
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        plugins: [nativeLayers()],
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/setup.mjs', 'tests/browser/support/setup.mjs'],
          isolate: false,
          expect: { poll: PATIENCE },
          // one page at a time, after everything else: a page and its worker take two cores
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
