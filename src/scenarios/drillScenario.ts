/** A drill in its plainest form: nothing stated but what it is, when it is held and who takes part. */
import type { Population, Scenario, ScenarioKind, Slot } from './scenario.js';
import { SCENARIO_VERSION } from './scenarioVersion.js';

export type DrillName = Exclude<ScenarioKind, 'free'>;

/** What the drills are called in a plain sentence. */
export const DRILL_NAMES: Readonly<Record<DrillName, { readonly name: string; readonly nameEn: string }>> = {
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

/** Of drills that may take more than half an hour: every room is opened again by key, one after another. */
const LONGEST_S: { readonly [kind in DrillName]?: number } = { intruder: 3600 };

export function drillScenario(kind: DrillName, slot: Slot, population: Population, seed: number): Scenario {
  return Object.freeze({
    format: 'muster/scenario',
    schemaVersion: SCENARIO_VERSION,
    ...DRILL_NAMES[kind],
    kind,
    dtS: 0.05,
    maxTimeS: LONGEST_S[kind] ?? 1800,
    seed,
    slot,
    population,
    occupants: [],
    sources: [],
    exits: [],
    doorEvents: [],
    measurements: { lines: [], areas: [] },
  });
}
