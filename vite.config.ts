import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/**
 * App build, worker build and unit tests.
 *
 * Addresses are relative, so the built app runs from any folder of any file server. Nothing is inlined into
 * the page: the security policy forbids inline scripts, and the polyfill for module preloading is not needed
 * by any browser that runs the app.
 */
export default defineConfig({
  base: './',
  plugins: [react()],
  build: {
    target: 'es2022',
    outDir: 'dist',
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 600,
  },
  worker: { format: 'es' },
  test: {
    include: ['tests/**/*.test.ts'],
    environment: 'node',
  },
});
