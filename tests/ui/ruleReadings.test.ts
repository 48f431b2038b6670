import { describe, expect, it } from 'vitest';
import { shippedRules } from '../../src/drills/index.js';
import { readingOf } from '../../src/ui/places/drills/rules/readingOf.js';

/** Everything a pack that ships says about how it is read. */
const READINGS = [
  ...shippedRules.rules.map((rule) => [rule.id, rule.notes] as const),
  ...shippedRules.staffing_rules.flatMap((rule) =>
    [rule.formula, ...rule.ambiguity].map((text) => [rule.id, text] as const),
  ),
  ...shippedRules.packs.flatMap((pack) => (pack.note === undefined ? [] : [[pack.id, pack.note] as const])),
];

describe('how a rule is read', () => {
  it('[UI346] every note, formula and doubt of the shipped packs is told in Chinese', () => {
    expect(READINGS.length).toBeGreaterThan(100);
    const untold = READINGS.filter(([, text]) => {
      const { text: told, lang } = readingOf(text, 'zh-CN');
      return lang !== 'zh' || !/[\u4e00-\u9fff]/.test(told);
    });
    expect(untold).toEqual([]);
  });

  it('[UI346] a number of a formula or a doubt stands in its translation', () => {
    const numbers = (text: string) => new Set(text.match(/\d+/g) ?? []);
    for (const [id, text] of READINGS.filter(([id]) => id.startsWith('ST-'))) {
      const zh = numbers(readingOf(text, 'zh-CN').text);
      const lost = [...numbers(text)].filter((each) => !zh.has(each));
      expect([id, text, lost]).toEqual([id, text, []]);
    }
  });

  it('[UI346] what a school wrote into its own pack stands as it was written, in either language', () => {
    const own = '本校与派出所商定：每学期两次';
    expect(readingOf(own, 'zh-CN')).toEqual({ text: own, lang: undefined });
    expect(readingOf(own, 'en')).toEqual({ text: own, lang: undefined });
    const shipped = shippedRules.rules[0]?.notes ?? '';
    expect(readingOf(shipped, 'en')).toEqual({ text: shipped, lang: 'en' });
  });
});
