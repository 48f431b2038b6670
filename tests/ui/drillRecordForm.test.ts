import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDrillRecord, profileValueNames, rubric, SCORE_PROFILES } from '../../src/drills/index.js';
import en from '../../src/ui/i18n/en/rubric.js';
import zh from '../../src/ui/i18n/zh-CN/rubric.js';
import { type DraftFields, draftRecord, unreadInDraft } from '../../src/ui/places/drills/record/recordDraft.js';
import { readNumber, recordGroups } from '../../src/ui/places/drills/record/recordFields.js';

const blank: DraftFields = {
  ...{
    id: null,
    profile: 'evac_day',
    scenario: 'fire',
    date: '2026-11-12',
    time: '',
    notes: '',
    texts: {},
    classes: {},
    looks: {},
  },
};

describe('a drill record typed by hand', () => {
  it('[UI20] every value of the profile has one field, with words in both languages', () => {
    for (const profile of SCORE_PROFILES) {
      const names = recordGroups(profile).flatMap((group) => group.fields.map((field) => field.name));
      expect([...names].sort()).toEqual([...profileValueNames(profile)].sort());
    }
    for (const words of [zh, en])
      expect(Object.keys(words.value).sort()).toEqual(Object.keys(rubric.data_definitions).sort());
  });

  it('[UI20] items, groups, caps, units and grades of the profiles have words', () => {
    const every = SCORE_PROFILES.flatMap(recordGroups);
    for (const words of [zh, en]) {
      expect(Object.keys(words.item).sort()).toEqual(rubric.items.map((item) => item.id).sort());
      for (const group of every) expect(Object.keys(words.group)).toContain(group.id);
      for (const { unit } of every.flatMap((group) => group.fields)) expect(Object.keys(words.unit)).toContain(unit);
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
        const draft: DraftFields = { ...blank, time: '10:40', notes, texts: typed };
        const { value, problems } = parseDrillRecord(draftRecord(draft));
        expect(value !== null || problems.length > 0).toBe(true);
      }),
    );
  });

  it('[UI21] what is no number is a problem of its own, also among the times of classes', () => {
    const classes = { c1: { name: '一(1)班', start: '0:20', arrived: 'soon' } };
    const draft: DraftFields = { ...blank, texts: { falls: 'two', classes: '30', rooms_swept: 'x' }, classes };
    // what another kind of drill asks for is not looked at
    expect(unreadInDraft(draft).map(({ values }) => [values?.name, values?.text])).toEqual([
      ['falls', 'two'],
      ['一(1)班', 'soon'],
    ]);
    expect(unreadInDraft(blank)).toEqual([]);
  });

  it('[UI21] the worked example of the rubric, typed in, is the same record', () => {
    const { scenario, ...values } = (
      rubric as unknown as { worked_example: { inputs: Record<string, number | string | null> } }
    ).worked_example.inputs;
    const texts = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, value === null ? '' : String(value)]),
    );
    const draft: DraftFields = { ...blank, scenario: String(scenario), texts };
    const { value } = parseDrillRecord(draftRecord(draft));
    expect(value?.values).toEqual(values);
  });

  it('[UI20] times by class are kept as seconds, and what a profile does not ask for is left out', () => {
    const classes = {
      c1: { name: '一(1)班', start: '20', arrived: '1:35' },
      c2: { name: '一(2)班', start: '', arrived: 'x' },
    };
    const draft: DraftFields = {
      ...blank,
      profile: 'night_dormitory',
      texts: { T_evac_s: '95', classes: '2', helped_ok: '1' },
      classes,
    };
    const { value } = parseDrillRecord(draftRecord(draft));
    expect(value?.classTimes).toEqual([{ id: 'c1', name: '一(1)班', startS: 20, arrivedS: 95 }]);
    expect(value?.values).toEqual({ T_evac_s: 95, classes: 2 });
    expect([value?.kind, value?.slot]).toEqual(['night', 'night']);
  });

  it('[UI20] a record keeps the thresholds it is scored by', () => {
    const quake = parseDrillRecord(draftRecord({ ...blank, scenario: 'earthquake' })).value;
    expect(quake?.thresholds?.R1).toEqual({ full: 10, zero: 40 });
  });
});
