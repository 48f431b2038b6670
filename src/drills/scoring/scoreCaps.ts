/** What keeps a score from rising, whatever was earned: as a serious injury. */
import { evaluateFormula } from './evaluateFormula.js';
import { rubricFormula } from './itemFraction.js';
import { rubric, type ScoreProfile } from './rubric.js';

export interface ScoreCap {
  readonly id: string;
  readonly when: string;
  readonly cap: number;
  /** `unknown` when a value of its condition is missing: it does not hold, and is listed. */
  readonly state: 'holds' | 'unknown';
}

/** Those that hold or cannot be told; those that are known not to hold are left out. */
export function scoreCaps(profile: ScoreProfile, values: ReadonlyMap<string, number | null>): ScoreCap[] {
  const caps: ScoreCap[] = [];
  for (const { id, when, cap, condition, data, profiles } of rubric.caps) {
    if (!profiles.includes(profile)) continue;
    const names = new Map(data.map((name) => [name, values.get(name) ?? null]));
    const holds = evaluateFormula(rubricFormula(condition), names);
    if (holds !== 0) caps.push({ id, when, cap, state: holds === null ? 'unknown' : 'holds' });
  }
  return caps;
}
