/**
 * Writes `src/drills/data/chinese-holidays.json` from the package chinese-days.
 *
 * Run with `node scripts/writeHolidays.mjs` after the package is renewed, each November or December when the
 * arrangement of the next year is out; a test asserts that the written file equals the package.
 */
import { writeFileSync } from 'node:fs';
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
  const { chineseHolidays } = await vite.ssrLoadModule('/scripts/chineseHolidays.ts');
  const today = new Date().toISOString().slice(0, 10);
  const target = join(root, 'src/drills/data/chinese-holidays.json');
  writeFileSync(target, `${JSON.stringify(chineseHolidays(today), null, 2)}\n`);
  console.log(`${target} as of ${today}`);
} finally {
  await vite.close();
}
