/** The drills that need no scenario file. */
import { type Outcome, problem } from '../model/index.js';
import { drillKind } from './conduct/drillKinds.js';
import { drillScenario } from './drillScenario.js';
import { type Population, PRESET_KINDS, type Scenario, SLOTS } from './scenario.js';

export interface PresetOptions {
  readonly population: Population;
  readonly seed?: number;
}

/**
 * A drill of a kind at a part of the school day, by default the one it is usually held in.
 *
 * A name that is no drill comes back as a problem.
 */
export function presetScenario(kind: string, slot: string | undefined, options: PresetOptions): Outcome<Scenario> {
  if (!isOneOf(PRESET_KINDS, kind)) {
    const message = `There is no drill called “${kind}”. Choose one of: ${PRESET_KINDS.join(', ')}.`;
    return { value: null, problems: [problem('error', 'unknown-preset', 'kind', message, { values: { kind } })] };
  }
  if (slot !== undefined && !isOneOf(SLOTS, slot)) {
    const message = `There is no part of the school day called “${slot}”. Choose one of: ${SLOTS.join(', ')}.`;
    return { value: null, problems: [problem('error', 'unknown-slot', 'slot', message, { values: { slot } })] };
  }
  return {
    value: drillScenario(kind, slot ?? drillKind(kind)?.usualSlot ?? 'lesson', options.population, options.seed ?? 1),
    problems: [],
  };
}

function isOneOf<T extends string>(names: readonly T[], name: string): name is T {
  return (names as readonly string[]).includes(name);
}
