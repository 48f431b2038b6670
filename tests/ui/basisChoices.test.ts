import { describe, expect, it } from 'vitest';
import { qingshanCampus } from '../../src/floorplans/index.js';
import { createProject, type Project } from '../../src/project/index.js';
import { presetScenario, qingshanSchool, type Scenario } from '../../src/scenarios/index.js';
import { basisChoices, basisOf, NO_BASIS } from '../../src/ui/prints/basisChoices.js';

const preset = (kind: 'fire' | 'flood' | 'intruder') =>
  presetScenario(kind, undefined, { population: { from: 'school' } }).value as Scenario;
const saved = (...kinds: Parameters<typeof preset>[0][]) =>
  kinds.map((kind, i) => ({ id: `${kind} ${i}`, scenario: preset(kind) })) as unknown as Project['scenarios'];
const empty = createProject(qingshanCampus(), qingshanSchool()).value as Project;

describe('whose routes wall prints follow', () => {
  it('[UI509] is the first fire the school has saved, whatever was saved before it', () => {
    const choices = basisChoices({ scenarios: saved('intruder', 'flood', 'fire', 'fire'), runs: [] });
    expect(choices.map(({ id }) => id)).toEqual(['flood 1', 'fire 2', 'fire 3']);
    expect(basisOf(choices, undefined)?.id).toBe('fire 2');
    expect(basisOf(choices, 'deleted since')?.id).toBe('fire 2');
  });

  it('[UI509] is no flood unless it is chosen, and none at all where that is chosen', () => {
    const choices = basisChoices({ scenarios: saved('flood', 'fire'), runs: [] });
    expect(basisOf(choices, 'flood 0')?.id).toBe('flood 0');
    expect(basisOf(choices, NO_BASIS)).toBeNull();
    expect(basisOf(basisChoices({ scenarios: saved('flood'), runs: [] }), undefined)).toBeNull();
    expect(basisChoices(empty)).toEqual([]);
    expect(basisOf([], 'flood 0')).toBeNull();
  });

  it('[UI509] without a saved scenario is the last run without a what-if', () => {
    const run = (scenario: Scenario | undefined, whatIfs: unknown[] = []) => ({ scenario, whatIfs, result: {} });
    const runs = [run(preset('fire')), run(preset('fire'), [{}]), run(undefined)] as unknown as Project['runs'];
    const choices = basisChoices({ scenarios: [], runs });
    expect(choices.map(({ scenario }) => scenario)).toEqual([runs[0]?.scenario]);
    expect(basisOf(choices, undefined)).toBe(choices[0]);
  });
});
