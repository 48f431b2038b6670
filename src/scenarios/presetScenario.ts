/** The drills that need no scenario file. */
import { type Outcome, problem } from '../model/index.js';
import { drillKind } from './conduct/drillKinds.js';
import {
  type Population,
  SCENARIO_KINDS,
  SCENARIO_VERSION,
  type Scenario,
  type ScenarioKind,
  SLOTS,
} from './scenario.js';

export interface PresetOptions {
  readonly population: Population;
  readonly seed?: number;
}

/** What the drills are called in a plain sentence. */
const DRILL_NAMES: Record<Exclude<ScenarioKind, 'free'>, { readonly name: string; readonly nameEn: string }> = {
  fire: { name: '火灾疏散演练', nameEn: 'Fire drill' },
  earthquake: { name: '地震演练', nameEn: 'Earthquake drill' },
  intruder: { name: '反恐防暴演练', nameEn: 'Intruder drill' },
  hold: { name: '原地等候演练', nameEn: 'Hold drill' },
  secure: { name: '封闭校园演练', nameEn: 'Secure drill' },
  shelter: { name: '就地避险演练', nameEn: 'Shelter drill' },
  'evacuate-away': { name: '撤离校园演练', nameEn: 'Drill to leave the campus' },
  night: { name: '夜间宿舍疏散演练', nameEn: 'Night drill' },
  'debris-flow': { name: '泥石流演练', nameEn: 'Debris flow drill' },
  flood: { name: '洪水演练', nameEn: 'Flood drill' },
};

/** Whether drills of a kind can be run; the others are refused rather than run wrongly. */
export function isBuiltDrill(kind: ScenarioKind): boolean {
  return kind === 'free' || drillKind(kind) !== null;
}

/**
 * A drill of a kind at a part of the school day, by default the one it is usually held in.
 *
 * A name that is no drill, or a drill that is not built yet, comes back as a problem.
 */
export function presetScenario(kind: string, slot: string | undefined, options: PresetOptions): Outcome<Scenario> {
  const presets = SCENARIO_KINDS.filter((each) => each !== 'free');
  if (!isOneOf(presets, kind)) {
    const message = `There is no drill called “${kind}”. Choose one of: ${presets.join(', ')}.`;
    return { value: null, problems: [problem('error', 'unknown-preset', 'kind', message, { values: { kind } })] };
  }
  if (slot !== undefined && !isOneOf(SLOTS, slot)) {
    const message = `There is no part of the school day called “${slot}”. Choose one of: ${SLOTS.join(', ')}.`;
    return { value: null, problems: [problem('error', 'unknown-slot', 'slot', message, { values: { slot } })] };
  }
  if (!isBuiltDrill(kind)) return { value: null, problems: [drillNotBuilt(kind)] };
  return {
    value: Object.freeze({
      format: 'muster/scenario',
      schemaVersion: SCENARIO_VERSION,
      ...DRILL_NAMES[kind],
      kind,
      dtS: 0.05,
      maxTimeS: 1800,
      seed: options.seed ?? 1,
      slot: slot ?? drillKind(kind)?.usualSlot ?? 'lesson',
      population: options.population,
      occupants: [],
      sources: [],
      exits: [],
      doorEvents: [],
      measurements: { lines: [], areas: [] },
    }),
    problems: [],
  };
}

export function drillNotBuilt(kind: Exclude<ScenarioKind, 'free'>) {
  const { name, nameEn } = DRILL_NAMES[kind];
  const message = `${nameEn} (${name}): this drill is not built yet and nothing was run. Fire drills (“fire”) can be run now.`;
  return problem('error', 'drill-not-built', 'kind', message, { values: { kind, name, nameEn } });
}

function isOneOf<T extends string>(names: readonly T[], name: string): name is T {
  return (names as readonly string[]).includes(name);
}
