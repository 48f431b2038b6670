import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import { parseDrillRecord } from '../../src/drills/index.js';
import { problem } from '../../src/model/index.js';
import enRubric from '../../src/ui/i18n/en/rubric.js';
import { problemText } from '../../src/ui/i18n/problemText.js';
import texts from '../../src/ui/i18n/zh-CN/problems.js';
import zhRubric from '../../src/ui/i18n/zh-CN/rubric.js';

const words = i18next.createInstance();
await words.init({ lng: 'zh-CN', resources: { 'zh-CN': { problems: texts } }, interpolation: { escapeValue: false } });

/** Sources of the app; the command line tells its own problems in English. */
function sources(): string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.startsWith(join('ui', 'i18n')) && !path.startsWith('cli'))
    .map((path) => readFileSync(join('src', path), 'utf8'));
}

/** Codes as they stand in calls that make a problem, or tell one through a helper of the file. */
function emittedCodes(): Set<string> {
  const codes = new Set<string>();
  const call =
    /\b(?:problem|tell|fault|refuse|failed)\((?:[^'()]|'(?:error|warning|info)'|'[\w-]+' \?)*?'([a-z]+(?:-[a-z]+)+)'/g;
  for (const source of sources()) {
    if (!source.includes('problem')) continue;
    for (const [, code] of source.matchAll(call)) codes.add(code as string);
    for (const [, code] of source.matchAll(/\bcode: '([a-z]+(?:-[a-z]+)+)'/g)) codes.add(code as string);
  }
  return codes;
}

describe('problems in Chinese', () => {
  it('[UI7] a code with a text is told in Chinese with the user’s own labels', () => {
    const told = problem('warning', 'space-without-door', '', 'Room 302 has no door.', { values: { space: '302' } });
    expect(problemText(told, words.t)).toContain('「302」没有门');
  });

  it('[UI7] [UI21] a value of a record is called by its name on the page, in a text and in a message', async () => {
    const told = parseDrillRecord({
      ...{ format: 'muster/drill-record', schemaVersion: 2, profile: 'evac_day', scenario: 'fire' },
      values: { T_target_s: -5 },
    }).problems[0];
    if (told === undefined) throw new Error('a target below zero is taken');
    const named = i18next.createInstance();
    await named.init({
      ...{ lng: 'zh-CN', interpolation: { escapeValue: false } },
      resources: { 'zh-CN': { problems: texts, rubric: zhRubric }, en: { rubric: enRubric } },
    });
    expect(problemText(told, named.t)).toContain('「目标用时」填的是 -5');
    await named.changeLanguage('en');
    expect(problemText(told, named.t)).toContain(`“${enRubric.value.T_target_s.label}” is -5`);
    // where the words are not at hand, by its name in the data
    expect(problemText(told, words.t)).toContain('「T_target_s」');
  });

  it('[UI7] a code without a text, or a text short of a value, falls back to the message', () => {
    expect(problemText(problem('error', 'no-such-code', '', 'Plain words.'), words.t)).toBe('Plain words.');
    expect(problemText(problem('warning', 'space-without-door', '', 'Room 302 has no door.'), words.t)).toBe(
      'Room 302 has no door.',
    );
  });

  it('[UI7] a code that is told in two places with other values has a text for each', () => {
    const told = problem('info', 'spaces-overlap', '', '3 areas overlap.', { values: { count: 3 } });
    expect(problemText(told, words.t)).toContain('3 处区域重叠');
  });

  it('[UI7] a day is told as the reader writes it; an example of how to write one and the name of a file stay', () => {
    const values = { duties: '', dutiesZh: 'MZ-11（夜间演练，2027-02-22 至 2027-07-09）', obstacles: '' };
    const more = { obstaclesZh: '2026-10-01 不能演练', remarkZh: '' };
    const told = problem('warning', 'drill-duties-in-conflict', 'terms', 'x', { values: { ...values, ...more } });
    expect(problemText(told, words.t)).toContain('2027 年 2 月 22 日 至 2027 年 7 月 9 日');
    expect(problemText(told, words.t)).toContain('2026 年 10 月 1 日 不能演练');
    const message = '2026-09-05 is free, 2026-02-30 is no day, see plan-2026-09-05.json. Write days as 2026-11-24.';
    const plain = problem('error', 'no-such-code', '', message, { values: { date: '2026-09-05', day: '2026-02-30' } });
    expect(problemText(plain, words.t)).toBe(
      '2026 年 9 月 5 日 is free, 2026-02-30 is no day, see plan-2026-09-05.json. Write days as 2026-11-24.',
    );
  });

  it('[UI7] every code that the layers behind the app tell has a text', () => {
    const untold = [...emittedCodes()].filter((code) => !(code in texts));
    expect(untold).toEqual([]);
  });

  it('[UI7] every text belongs to a code that some layer uses', () => {
    const all = sources().join('\n');
    const composed = /^wkt-|-invalid$/;
    for (const code of Object.keys(texts).map((key) => key.replace('~2', ''))) {
      expect(composed.test(code) || all.includes(`'${code}'`), code).toBe(true);
    }
  });
});
