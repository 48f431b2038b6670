/**
 * The numbers an item is judged by: where it earns everything and where nothing.
 *
 * The rubric proposes them, a school may set its own, and a record keeps those its drill was judged by.
 */
import { type Problem, problem } from '../../model/index.js';
import { profileItems, type RubricItem, rubric, type ScoreProfile } from './rubric.js';
import { isWithin, ownInterval, pairOf, type ThresholdInterval, thresholdInterval } from './thresholdInterval.js';

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

/** What is asked of a threshold, in words. */
function askedOf({ least, isAbove, most, isBelow }: ThresholdInterval): string {
  const from = `${isAbove ? 'above' : 'at least'} ${least}`;
  return most === null ? from : `${from} and ${isBelow ? 'below' : 'at most'} ${most}`;
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
      // where both of a pair were set their order is told once, at the one for full points
      const full = pairOf(name, proposed)?.[0] ?? name;
      const isSecond = full !== name && Object.hasOwn(targets, full);
      const interval = isSecond ? ownInterval(name, proposed) : thresholdInterval(name, inForce, proposed);
      if (isWithin(values.value, interval)) continue;
      const message = `The threshold "${id} ${name}" is ${values.value}, but it must be ${askedOf(interval)}. Correct it.`;
      problems.push(problem('error', 'threshold-out-of-range', path, message, { values }));
    }
  }
  return problems;
}
