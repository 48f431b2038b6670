/**
 * Writes `src/drills/data/chinese-holidays.json` from the package chinese-days.
 *
 * Run with `node scripts/writeHolidays.mjs` after the package is renewed, each November or December when the
 * arrangement of the next year is out; a test asserts that the written file equals the package.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './install.mjs';
import { withModules } from './withModules.mjs';

await withModules(async (load) => {
  const { chineseHolidays } = await load('/scripts/chineseHolidays.ts');
  const today = new Date().toISOString().slice(0, 10);
  const target = join(ROOT, 'src/drills/data/chinese-holidays.json');
  writeFileSync(target, `${JSON.stringify(chineseHolidays(today), null, 2)}\n`);
  console.log(`${target} as of ${today}`);
});
