import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDrillRecord, profileValueNames, rubric } from '../../src/drills/index.js';
import en from '../../src/ui/i18n/en/rubric.js';
import zh from '../../src/ui/i18n/zh-CN/rubric.js';
import { draftRecord } from '../../src/ui/places/drills/record/recordDraft.js';
import { readNumber, recordGroups } from '../../src/ui/places/drills/record/recordFields.js';

describe('a drill record typed by hand', () => {
  it('[UI20] every value of the profile has one field, with words in both languages', () => {
    const names = recordGroups().flatMap((group) => group.fields.map((field) => field.name));
    expect([...names].sort()).toEqual([...profileValueNames('evac_day')].sort());
    for (const words of [zh, en]) expect(Object.keys(words.value).sort()).toEqual([...names].sort());
  });

  it('[UI20] items, groups, caps, units and grades of the profile have words', () => {
    for (const words of [zh, en]) {
      expect(Object.keys(words.item).sort()).toEqual(Object.keys(rubric.profiles.evac_day.items).sort());
      for (const group of recordGroups()) expect(Object.keys(words.group)).toContain(group.id);
      for (const { unit } of recordGroups().flatMap((group) => group.fields))
        expect(Object.keys(words.unit)).toContain(unit);
      expect(Object.keys(words.cap)).toEqual(rubric.caps.map((cap) => cap.id));
      expect(Object.keys(words.grade)).toEqual(rubric.grades.map((grade) => grade.en));
    }
  });

  it('[UI21] empty is no evidence, a clock is seconds, full-width digits are digits', () => {
    expect(readNumber('')).toBeNull();
    expect(readNumber(' 2:21 ')).toBe(141);
    expect(readNumber('１４１')).toBe(141);
    expect(readNumber('2,5')).toBe(2.5);
    expect(readNumber('about 3')).toBe('not-a-number');
    expect(readNumber('1e999')).toBe('not-a-number');
  });

  it('[UI21] whatever is typed gives a record or problems, never a crash', () => {
    const texts = fc.dictionary(
      fc.constantFrom('T_evac_s', 'T_target_s', 'classes', 'falls', 'briefing_done'),
      fc.string(),
    );
    fc.assert(
      fc.property(texts, fc.string(), (typed, notes) => {
        const draft = { id: null, scenario: 'fire', date: '2026-11-12', time: '10:40', notes, texts: typed };
        const { value, problems } = parseDrillRecord(draftRecord(draft));
        expect(value !== null || problems.length > 0).toBe(true);
      }),
    );
  });

  it('[UI21] the worked example of the rubric, typed in, is the same record', () => {
    const { scenario, ...values } = (
      rubric as unknown as { worked_example: { inputs: Record<string, number | string | null> } }
    ).worked_example.inputs;
    const texts = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, value === null ? '' : String(value)]),
    );
    const draft = { id: null, scenario: String(scenario), date: '2026-11-12', time: '', notes: '', texts };
    const { value } = parseDrillRecord(draftRecord(draft));
    expect(value?.values).toEqual(values);
  });
});
