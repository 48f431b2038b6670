/**
 * Writes the demo campus, the demo school and the JSON Schemas into `public/` from their generators.
 *
 * Run with `node scripts/writeDemo.mjs`; a test asserts that the written files equal the generators' output.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const vite = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
try {
  const { shippedFiles } = await vite.ssrLoadModule('/scripts/shippedFiles.ts');
  for (const { path, text } of shippedFiles()) {
    const target = join(root, 'public', path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
    console.log(`public/${path} ${text.length}`);
  }
} finally {
  await vite.close();
}
