import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import rulesJson from '../../src/drills/data/drill-rules.json' with { type: 'json' };
import schema from '../../src/drills/data/drill-rules.schema.json' with { type: 'json' };
import {
  checkRuleFile,
  deriveDuties,
  type OwnRulePack,
  ownPackOf,
  readRuleFile,
  ruleBook,
  ruleFileText,
  shippedRules,
} from '../../src/drills/index.js';
import { demoSchool } from './demoSchool.js';
import { schemaFaults } from './jsonSchemaSubset.js';

const YEAR = '2026-2027';
type Json = Record<string, unknown>;

/** A town's own pack: one night drill a month and a lesson of its own. */
const ownFile = () => ({
  schema_version: '1.1',
  packs: [
    { id: 'my-town-2026', layer: 'local', jurisdiction: 'CN-YN-Mengzi', title: '本镇 2026', checked_on: '2026-11-01' },
  ],
  sources: { 'my-town': { kind: 'norm', jurisdiction: 'CN-YN-Mengzi', title: '本镇通知' } },
  rules: [
    {
      id: 'TW-90',
      pack: 'my-town-2026',
      jurisdiction: 'CN-YN-Mengzi',
      source_ref: 'my-town',
      source_document: '本镇通知',
      source_file: null,
      article: '一',
      applies_to: { school_types: ['primary'], boarding: 'any', terrain: 'any' },
      drill_type: 'evacuation_live',
      scenario: 'any',
      minimum_count: 1,
      period: 'month',
      time_of_day: 'night',
      obligation_level: 'mandatory',
      product_class: 'core',
      verification: 'official_page',
      confidence: 'high',
      notes: 'One night drill a month.',
    } as Json,
  ],
});

const codesOf = (file: unknown) => checkRuleFile(file, shippedRules).problems.map((each) => each.code);
const changed = (rule: Json): unknown => {
  const file = ownFile();
  return { ...file, rules: [{ ...file.rules[0], ...rule }] };
};
const without = (field: string): unknown => {
  const file = ownFile();
  const { [field]: _, ...rule } = file.rules[0] as Json;
  return { ...file, rules: [rule] };
};

describe('a file of rules', () => {
  it('[DR6] the shipped rules are a file of rules, and every pack of them can be written and read again', () => {
    const all = checkRuleFile(rulesJson, shippedRules);
    expect([all.problems, all.value?.length]).toEqual([[], 20]);
    for (const { id } of shippedRules.packs) {
      const own = ownPackOf(shippedRules, id) as OwnRulePack;
      const read = readRuleFile(ruleFileText(own), shippedRules);
      expect([id, read.problems, read.value]).toEqual([id, [], [own]]);
      expect(deriveDuties({ ...demoSchool, rulePacks: [id] }, YEAR, { rules: ruleBook([own]) })).toEqual(
        deriveDuties({ ...demoSchool, rulePacks: [id] }, YEAR),
      );
    }
  });

  it('[DR6] a pack that is added makes duties of its own, one that is edited replaces the shipped one', () => {
    const added = checkRuleFile(ownFile(), shippedRules).value as readonly OwnRulePack[];
    const school = { ...demoSchool, rulePacks: ['my-town-2026'] };
    const duties = deriveDuties(school, YEAR, { rules: ruleBook(added) });
    expect(duties.map((duty) => [duty.rule, duty.timeOfDay])).toContainEqual(['TW-90', 'night']);
    expect(duties[0]?.clause).toMatchObject({ sourceTitle: '本镇通知', checkedOn: '2026-11-01' });
    const own = ownPackOf(shippedRules, 'cn-mengzi-2023') as OwnRulePack;
    const edited = { ...own, rules: own.rules.filter((rule) => rule.id === 'MZ-01') };
    const book = ruleBook([edited]);
    expect(
      deriveDuties(demoSchool, YEAR, { rules: book }).filter((duty) => duty.pack === 'cn-mengzi-2023'),
    ).toHaveLength(2);
    expect([book.ownPacks, book.packs.length, shippedRules.rules.length]).toEqual([['cn-mengzi-2023'], 20, 85]);
  });

  it('[DR7] a fault is told by pack, rule and field', () => {
    const [told] = checkRuleFile(changed({ period: 'fortnight' }), shippedRules).problems;
    expect(told).toMatchObject({
      code: 'rule-field-value',
      path: 'rules[0].period',
      values: { pack: 'my-town-2026', item: 'TW-90', field: 'period', allowed: expect.stringContaining('month') },
    });
    expect(told?.message).toContain('TW-90');
    expect(codesOf(without('period'))).toEqual(['rule-field-missing']);
    expect(codesOf(changed({ colour: 1 }))).toEqual(['rule-field-unknown']);
    expect(codesOf(changed({ minimum_count: '4' }))).toEqual(['rule-field-needs-number']);
    expect(codesOf(changed({ minimum_count: 0 }))).toEqual(['rule-field-range']);
    expect(codesOf(changed({ notes: 4 }))).toEqual(['rule-field-needs-text']);
    expect(codesOf(changed({ id: 'tw90' }))).toEqual(['rule-field-form']);
    expect(codesOf(changed({ valid_until: '2026-02-30' }))).toEqual(['rule-field-date']);
    expect(codesOf(changed({ scenario: 'dragon' }))).toEqual(['rule-field-value']);
    expect(codesOf(changed({ verification: 'seed_text' }))).toEqual([
      'rule-field-needed',
      'rule-field-needed',
      'rule-field-needed',
    ]);
    expect(
      codesOf(
        changed({
          any_of: [
            { drill_type: 'lockdown', minimum_count: 1 },
            { drill_type: 'shelter', minimum_count: 1 },
          ],
        }),
      ),
    ).toEqual(['rule-field-contrary']);
    expect(codesOf(changed({ source_ref: 'nowhere' }))).toEqual(['rule-reference-unknown']);
    expect(codesOf(changed({ id: 'MZ-01' }))).toEqual(['rule-id-used-twice']);
    expect(codesOf(changed({ pack: 'other' }))).toEqual(['rule-of-no-pack', 'rule-pack-empty']);
    expect(codesOf({ ...ownFile(), packs: [...ownFile().packs, ...ownFile().packs] })).toContain('rule-pack-twice');
  });

  it('[DR7] text that is no JSON is told with its line', () => {
    const broken = ruleFileText(ownPackOf(shippedRules, 'nz') as OwnRulePack).replace('"rules": [', '"rules": [[');
    const { value, problems } = readRuleFile(broken, shippedRules);
    expect([value, problems[0]?.code]).toEqual([null, 'rule-file-not-json']);
    expect(Number(problems[0]?.values?.line)).toBeGreaterThan(3);
    expect(readRuleFile('', shippedRules).problems[0]?.code).toBe('rule-file-not-json');
    expect(readRuleFile('[]', shippedRules).value).toBeNull();
    expect(readRuleFile(' '.repeat(5_000_000), shippedRules).problems[0]?.code).toBe('rule-file-too-long');
  });

  it('[DR8] the reader and the published JSON Schema refuse the same rules', () => {
    const rules = rulesJson.rules as unknown as Json[];
    const rest = (id: unknown) => shippedRules.rules.filter((rule) => rule.id !== id);
    const refused = (rule: Json): boolean => {
      // the rule alone in its pack; what it refers to stands in the book
      const pack = rulesJson.packs.find((each) => each.id === rules.find((one) => one.id === rule.id)?.pack);
      const file = { schema_version: '1.1', packs: [pack], sources: {}, rules: [rule] };
      const book = { ...shippedRules, rules: rest(rule.id).map((each) => ({ ...each, pack: 'elsewhere' })) };
      return checkRuleFile(file, book).value === null;
    };
    const defined = { ...schema, ...(schema.$defs.rule as Json) };
    const edit = fc.oneof(
      fc.constantFrom(...Object.keys(schema.$defs.rule.properties)).chain((field) =>
        fc.oneof(
          fc.constant((rule: Json) => {
            const { [field]: _, ...left } = rule;
            return left;
          }),
          fc
            .oneof(
              fc.constantFrom(null, 0, 1, -1, 1.5, '', 'any', true, [], {}, 'regular', 'seed_text', 'authority_duty'),
              fc.constantFrom(...rules.map((rule) => rule[field]).filter((value) => value !== undefined)),
            )
            .map((value) => (rule: Json) => ({ ...rule, [field]: value })),
        ),
      ),
      fc.constant((rule: Json) => ({ ...rule, colour: 'red' })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...rules), edit, (rule, change) => {
        const next: Json = change(rule);
        // ids and packs are looked up, and texts of references may lead nowhere: the schema knows neither
        fc.pre(next.id === rule.id && next.pack === rule.pack);
        const isKnown = typeof next.source_ref !== 'string' || Object.hasOwn(rulesJson.sources, next.source_ref);
        fc.pre(isKnown);
        const bySchema = schemaFaults(defined as never, next, schema as never).length > 0;
        expect(refused(next), JSON.stringify(next)).toBe(bySchema);
      }),
      { numRuns: 1500 },
    );
  });

  it('[DR9] any text and any value is a list of packs or problems in words, and the book stays as it was', () => {
    const before = JSON.stringify(shippedRules);
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.json()), (input) => {
        const { value, problems } =
          typeof input === 'string' ? readRuleFile(input, shippedRules) : checkRuleFile(input, shippedRules);
        expect(value !== null || problems.length > 0).toBe(true);
      }),
    );
    expect(JSON.stringify(shippedRules)).toBe(before);
  });
});
