/** A plan against a building code: what holds, what does not, and what a plan cannot tell. */
import type { CampusPlan } from '../campusPlan.js';
import {
  type CodeCheck,
  type CodeOptions,
  type CodeRule,
  type CodeSet,
  type CodeUse,
  codeRulesOf,
} from './codeCheck.js';
import { type CodeFacts, createCodeFacts } from './codeFacts.js';
import { CORRIDOR_QUANTITIES } from './corridorQuantities.js';
import { DOOR_QUANTITIES } from './doorQuantities.js';
import { FLOOR_QUANTITIES } from './floorQuantities.js';
import { compareWithLimit, limitOf } from './limit.js';
import type { Measure, Measurement } from './measurement.js';
import { STAIR_QUANTITIES } from './stairQuantities.js';
import { TRAVEL_QUANTITIES } from './travelQuantities.js';

const unknown: Measure = () => 'unknown';

const QUANTITIES: Readonly<Record<string, Measure>> = {
  ...CORRIDOR_QUANTITIES,
  ...DOOR_QUANTITIES,
  ...FLOOR_QUANTITIES,
  ...STAIR_QUANTITIES,
  ...TRAVEL_QUANTITIES,
  // the basis of other figures, not a thing to measure
  stream_width: () => 'notApplicable',
  // not drawn in plans
  landing_buffer_width: unknown,
  service_corridor_clear_width: unknown,
  corridor_intrusion_below_2m: unknown,
  child_handrail_height: unknown,
  young_pupil_floor: unknown,
};

function usesOf(facts: CodeFacts, codeSet: CodeSet): readonly CodeUse[] {
  const own: readonly CodeUse[] = codeSet === 'jgj39' ? ['kindergarten'] : ['primary', 'middle'];
  const uses = facts.options.uses ?? own;
  const hasBeds = facts.spaces.some(({ space }) => space.kind === 'dormitory');
  return hasBeds ? [...uses, 'dormitory'] : uses;
}

function result(
  rule: CodeRule,
  status: CodeCheck['status'],
  measurement?: Measurement,
  limit?: CodeCheck['limit'],
): CodeCheck {
  return {
    id: rule.id,
    status,
    measured: measurement ? Math.round(measurement.measured * 1000) / 1000 : null,
    limit: limit ?? null,
    path: measurement?.path ?? '',
    clause: rule.clause,
    confidence: rule.confidence,
  };
}

interface Judged {
  readonly check: CodeCheck;
  /** How far the measurement lies on the right side of its limit; below zero is a shortfall. */
  readonly margin: number;
}

function judge(rule: CodeRule, measurement: Measurement, options: CodeOptions): Judged[] {
  const limit = limitOf(rule, measurement, options);
  if (limit === null) return [];
  let margin = compareWithLimit(rule, measurement.measured, limit);
  if (measurement.isExcepted) margin = 0;
  if (measurement.isShort) margin = -measurement.measured;
  const isMet = margin >= 0;
  let shortfall: CodeCheck['status'] = rule.advice || measurement.isAdvice ? 'advice' : 'fail';
  if (-margin <= (measurement.slack ?? 0)) shortfall = 'unknown';
  return [{ check: result(rule, isMet ? 'pass' : shortfall, measurement, limit), margin }];
}

/** Every shortfall of a rule, the worst first; or the tightest place where it holds. */
function checkRule(rule: CodeRule, facts: CodeFacts, uses: readonly CodeUse[]): CodeCheck[] {
  const isMeant = rule.applies_to.some((use) => use === 'any' || uses.includes(use));
  const measured = isMeant ? (QUANTITIES[rule.quantity] ?? unknown)(facts) : 'notApplicable';
  if (typeof measured === 'string') return [result(rule, measured)];
  const judged = measured.flatMap((each) => judge(rule, each, facts.options));
  if (judged.length === 0) return [result(rule, 'notApplicable')];
  const order = judged.map((each, index) => ({ ...each, index }));
  order.sort((p, q) => p.margin - q.margin || p.index - q.index);
  const shortfalls = order.filter((each) => each.check.status !== 'pass');
  return (shortfalls.length > 0 ? shortfalls : order.slice(0, 1)).map((each) => each.check);
}

/**
 * Results in the order of the table; a rule that fails in several places has one result for each, the worst first.
 *
 * A failed check is advice to look, not a legal finding.
 */
export function checkBuildingCode(plan: CampusPlan, codeSet: CodeSet, options: CodeOptions = {}): CodeCheck[] {
  const facts = createCodeFacts(plan, options);
  const uses = usesOf(facts, codeSet);
  return codeRulesOf(codeSet).flatMap((rule) => checkRule(rule, facts, uses));
}
