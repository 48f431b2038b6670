/**
 * Writes the demo campus, the demo school and the JSON Schemas into `public/` from their generators.
 *
 * Run with `node scripts/writeDemo.mjs`; a test asserts that the written files equal the generators' output.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './install.mjs';
import { withModules } from './withModules.mjs';

await withModules(async (load) => {
  const { shippedFiles } = await load('/scripts/shippedFiles.ts');
  for (const { path, text } of shippedFiles()) {
    const target = join(ROOT, 'public', path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
    console.log(`public/${path} ${text.length}`);
  }
});
