import { describe, expect, it } from 'vitest';
import clauseTexts from '../../src/drills/data/clause-texts.json' with { type: 'json' };
import rulesJson from '../../src/drills/data/drill-rules.json' with { type: 'json' };
import schema from '../../src/drills/data/drill-rules.schema.json' with { type: 'json' };
import { drillRules, loadedPacks, profileItems, rubric, ruleById, SCORE_PROFILES } from '../../src/drills/index.js';
import { schemaFaults } from './jsonSchemaSubset.js';

describe('rules as data', () => {
  it('[DR1] the file keeps to its schema', () => {
    expect(schemaFaults(schema, rulesJson)).toEqual([]);
    const broken = structuredClone(rulesJson) as { rules: { period: string }[] };
    (broken.rules[0] as { period: string }).period = 'fortnight';
    expect(schemaFaults(schema, broken)).toEqual(['.rules[0].period enum']);
  });

  it('[DR2] every cross reference leads somewhere', () => {
    const packs = drillRules.packs.map((pack) => pack.id);
    const ids = drillRules.rules.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(packs).size).toBe(packs.length);
    expect([ids.length, packs.length, drillRules.staffing_rules.length]).toEqual([85, 20, 10]);
    for (const rule of drillRules.rules) {
      expect(packs, rule.id).toContain(rule.pack);
      if (rule.source_ref !== null) expect(drillRules.sources, rule.id).toHaveProperty(rule.source_ref);
      for (const id of [...(rule.count_fallback_rules ?? []), ...(rule.default_minimum?.additional_to ?? [])]) {
        expect(ruleById(id)?.minimum_count, id).toBeGreaterThan(0);
      }
    }
    for (const pack of drillRules.packs) for (const id of pack.also_load ?? []) expect(packs).toContain(id);
    for (const rule of drillRules.staffing_rules) {
      expect(packs).toContain(rule.pack);
      if (rule.fallback !== undefined)
        expect(drillRules.staffing_rules.map((each) => each.id)).toContain(rule.fallback);
    }
  });

  it('[DR3] every quote of the Mengzi pack stands in the paragraph it names', () => {
    const paragraphs: Record<string, string> = clauseTexts['seed-003'];
    for (const rule of drillRules.rules.filter((each) => each.pack === 'cn-mengzi-2023')) {
      const text = rule.article
        .split(';')
        .map((article) => paragraphs[article.trim()] ?? '')
        .join('\n');
      for (const part of (rule.key_term ?? '').split(/[…;]/)) expect(text, `${rule.id} ${part}`).toContain(part.trim());
    }
  });

  it('[DR4] a pack brings the national layer it asks for, and an unknown one is named', () => {
    const { packs, unknown } = loadedPacks(['cn-mengzi-2023', 'atlantis']);
    expect(packs.map((pack) => pack.id)).toEqual(['cn-mengzi-2023', 'cn-national']);
    expect(unknown).toEqual(['atlantis']);
  });

  it('[DR5] the weights of each scoring profile add up to its total', () => {
    for (const profile of SCORE_PROFILES) {
      const sum = profileItems(profile).reduce((total, { weight }) => total + weight, 0);
      expect([profile, sum]).toEqual([profile, rubric.profiles[profile].total]);
      expect(profileItems(profile)).toHaveLength(Object.keys(rubric.profiles[profile].items).length);
    }
  });
});
