import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import { problem } from '../../src/model/index.js';
import { problemText } from '../../src/ui/i18n/problemText.js';
import texts from '../../src/ui/i18n/zh-CN/problems.js';

const words = i18next.createInstance();
await words.init({ lng: 'zh-CN', resources: { 'zh-CN': { problems: texts } }, interpolation: { escapeValue: false } });

describe('problems in Chinese', () => {
  it('[UI7] a code with a text is told in Chinese with the user’s own labels', () => {
    const told = problem('warning', 'space-without-door', '', 'Room 302 has no door.', { values: { space: '302' } });
    expect(problemText(told, words.t)).toContain('「302」没有门');
  });

  it('[UI7] a code without a text, or a text short of a value, falls back to the message', () => {
    expect(problemText(problem('error', 'no-such-code', '', 'Plain words.'), words.t)).toBe('Plain words.');
    expect(problemText(problem('warning', 'space-without-door', '', 'Room 302 has no door.'), words.t)).toBe(
      'Room 302 has no door.',
    );
  });

  it('[UI7] every text belongs to a code that some layer uses', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !path.startsWith(join('ui', 'i18n')))
      .map((path) => readFileSync(join('src', path), 'utf8'))
      .join('\n');
    for (const code of Object.keys(texts)) expect(sources.includes(`'${code}'`), code).toBe(true);
  });
});
