/**
 * The numbers an item is judged by: where it earns everything and where nothing.
 *
 * The rubric proposes them, a school may set its own, and a record keeps those its drill was judged by.
 */
import { type Problem, problem } from '../../model/index.js';
import { profileItems, type RubricItem, rubric, type ScoreProfile } from './rubric.js';

/** By item, by name of the item's `default_targets`. */
export type Thresholds = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Those the rubric proposes; of R1 the ones of the hazard practised. */
export function proposedThresholds(item: RubricItem, scenario: string): Record<string, number> {
  const sets = item.default_targets;
  const own = sets[scenario === 'earthquake' ? 'earthquake' : 'fire'];
  const targets = typeof own === 'object' && own !== null ? own : sets;
  return Object.fromEntries(Object.entries(targets).filter((entry): entry is [string, number] => isNumber(entry[1])));
}

const isNumber = (value: unknown): value is number => typeof value === 'number';

/** Those in force: the record's own, and where it names none those the rubric proposes. */
export function thresholdsInForce(item: RubricItem, scenario: string, own: Thresholds = {}): Record<string, number> {
  return { ...proposedThresholds(item, scenario), ...(Object.hasOwn(own, item.id) ? own[item.id] : {}) };
}

/** Every threshold of a profile, to be kept with a record. */
export function frozenThresholds(profile: ScoreProfile, scenario: string, own: Thresholds = {}): Thresholds {
  const frozen: Record<string, Readonly<Record<string, number>>> = {};
  for (const { item } of profileItems(profile)) {
    const targets = thresholdsInForce(item, scenario, own);
    if (Object.keys(targets).length > 0) frozen[item.id] = targets;
  }
  return frozen;
}

/** Pairs that are not named `full` and `zero`, the better one first. */
const PAIRS: Readonly<Record<string, string>> = { target_secure_s: 'zero_s' };

/** Least values, themselves not allowed: beyond them a formula turns round or has no result. */
const ABOVE: Readonly<Record<string, number>> = { zero_ratio: 1, L_s: 0, zero_at_error_rate: 0 };

/** Full points and none must lie apart, in the direction of the rubric. */
function refusal(name: string, targets: Readonly<Record<string, number>>, proposed: Readonly<Record<string, number>>) {
  const value = targets[name] as number;
  if (value < 0) return 'may not be negative';
  const least = ABOVE[name];
  if (least !== undefined && value <= least) return `must be above ${least}`;
  const other = PAIRS[name] ?? (name.includes('full') ? name.replace('full', 'zero') : undefined);
  if (other === undefined || proposed[other] === undefined) return null;
  const isHigherBetter = (proposed[name] as number) > proposed[other];
  const zero = targets[other] as number;
  if (isHigherBetter ? value > zero : value < zero) return null;
  return `must lie ${isHigherBetter ? 'above' : 'below'} "${other}", which is ${zero}`;
}

/** What of a record's own thresholds names nothing of the rubric or could not be scored by. */
export function checkThresholds(own: Thresholds, scenario: string): Problem[] {
  const problems: Problem[] = [];
  for (const [id, targets] of Object.entries(own)) {
    const item = rubric.items.find((each) => each.id === id);
    const proposed = item === undefined ? {} : proposedThresholds(item, scenario);
    const inForce = { ...proposed, ...targets };
    for (const name of Object.keys(targets)) {
      const path = `thresholds.${id}.${name}`;
      const values = { name: `${id} ${name}`, value: targets[name] as number };
      if (!Object.hasOwn(proposed, name)) {
        const message = `"${id} ${name}" is no threshold of the scoring rubric. Remove it or correct its name.`;
        problems.push(problem('error', 'unknown-threshold', path, message, { values }));
        continue;
      }
      const why = refusal(name, inForce, proposed);
      if (why === null) continue;
      const message = `The threshold "${id} ${name}" is ${values.value}, but it ${why}. Correct it.`;
      problems.push(problem('error', 'threshold-out-of-range', path, message, { values }));
    }
  }
  return problems;
}
