/**
 * The score of a drill record, with the forecast of a run beside it.
 *
 * Everything is computed without rounding. Item points are then given to two decimals and scores to one, half
 * up; grade and caps follow the score as shown.
 *
 * Source: `scoring-rubric.json`, `how_it_works`.
 */
import { dayNumberOrNull, type IsoDate } from '../calendar/civilDate.js';
import type { DrillRecord } from '../drillRecord.js';
import { closureOfDrill } from '../loop/closureValues.js';
import type { Finding } from '../loop/finding.js';
import { evaluateFormula } from './evaluateFormula.js';
import { forecastItem, forecastValues } from './forecast.js';
import { itemFraction, rubricFormula } from './itemFraction.js';
import { profileItems, rubric, type ScoreProfile } from './rubric.js';
import type { RunForecast } from './runForecast.js';
import { thresholdsInForce } from './thresholds.js';

export interface ScoreItem {
  readonly id: string;
  readonly weight: number;
  /** In [0, 1], not rounded; `null` without evidence. */
  readonly fraction: number | null;
  /** Two decimals. */
  readonly points: number | null;
  /** The values the item was scored from, overrides applied; `null` without evidence. */
  readonly evidence: Readonly<Record<string, number | null>> | null;
  /** P, S, M or U by the unrounded fraction (HSEEP's ratings, our limits); `null` without evidence. */
  readonly rating: string | null;
  /** What it was judged by, by name. */
  readonly thresholds: Readonly<Record<string, number>>;
  /** Points runs expect, the middle of them, two decimals; `null` where a run cannot say. */
  readonly forecast: number | null;
  /** 5th and 95th percentile of the runs, two decimals; `null` for fewer than five. */
  readonly forecastRange: readonly [number, number] | null;
}

export interface ScoreCap {
  readonly id: string;
  readonly when: string;
  readonly cap: number;
  /** `unknown` when a value of its condition is missing: it does not hold, and is listed. */
  readonly state: 'holds' | 'unknown';
}

export interface Score {
  readonly profile: ScoreProfile;
  /** The final score: items without evidence count zero. `null` for a drill broken off for a real emergency. */
  readonly total: number | null;
  /** Over the items with evidence, without those known only after rectification; `null` while there are none. */
  readonly provisionalTotal: number | null;
  readonly isFinal: boolean;
  /** Of the score that is shown: the final one, or the provisional one until then. */
  readonly grade: string | null;
  readonly items: readonly ScoreItem[];
  /** Caps that hold or cannot be told; those that are known not to hold are left out. */
  readonly caps: readonly ScoreCap[];
}

export interface ScoreContext {
  /** Findings of this drill. With the day they give the values of its closure that the record does not state. */
  readonly findings?: readonly Finding[];
  readonly today?: IsoDate;
}

/** Rounds half up at a decimal; 1e-9 takes back what binary fractions lose of an exact half. */
function roundHalfUp(x: number, scale: number): number {
  return Math.floor(x * scale + 0.5 + 1e-9) / scale;
}

function measuredValues(record: DrillRecord, context: ScoreContext): Map<string, number | null> {
  const { findings = [], today } = context;
  const closure = closureOfDrill(record, findings, today, rubric.how_it_works.window_days);
  const values = new Map<string, number | null>(Object.entries({ ...record.values, ...closure }));
  for (const { name, value } of record.overrides ?? []) values.set(name, value);
  return values;
}

function ratingOf(fraction: number): string | null {
  return rubric.hseep_item_map.find(({ min_fraction }) => fraction >= min_fraction)?.rating ?? null;
}

function scoreCaps(profile: ScoreProfile, values: ReadonlyMap<string, number | null>): ScoreCap[] {
  const caps: ScoreCap[] = [];
  for (const { id, when, cap, condition, data, profiles } of rubric.caps) {
    if (!profiles.includes(profile)) continue;
    const names = new Map(data.map((name) => [name, values.get(name) ?? null]));
    const holds = evaluateFormula(rubricFormula(condition), names);
    if (holds !== 0) caps.push({ id, when, cap, state: holds === null ? 'unknown' : 'holds' });
  }
  return caps;
}

/**
 * Final when every finding is closed or the window after the drill is over; without findings or date to go by,
 * when every item of the closure has evidence.
 */
function isScoreFinal(record: DrillRecord, items: readonly ScoreItem[], context: ScoreContext): boolean {
  const heldOn = record.date === undefined ? null : dayNumberOrNull(record.date);
  const today = context.today === undefined ? null : dayNumberOrNull(context.today);
  if (heldOn !== null && today !== null && today - heldOn >= rubric.how_it_works.window_days) return true;
  const { findings = [] } = context;
  if (findings.length > 0) return findings.every((finding) => finding.state === 'closed');
  const closure = rubric.items.filter((item) => item.final_only === true).map((item) => item.id);
  return items.every((item) => item.fraction !== null || !closure.includes(item.id));
}

/** Sum of weight × fraction over the items with evidence, and the weight they carry. */
function earned(items: readonly ScoreItem[]): { points: number; weight: number } {
  let points = 0;
  let weight = 0;
  for (const item of items) {
    if (item.fraction === null) continue;
    points += item.weight * item.fraction;
    weight += item.weight;
  }
  return { points, weight };
}

/**
 * Scores a parsed record.
 *
 * @param runs - runs of the same drill, for the forecast beside each simulatable item; those kept in the record where absent
 * @param context - findings and today's date, which decide whether the score is final
 */
export function scoreDrill(
  record: DrillRecord,
  runs: readonly RunForecast[] = record.forecast ?? [],
  context: ScoreContext = {},
): Score {
  const values = measuredValues(record, context);
  const expected = runs.map((run) => forecastValues(record, run));
  const rows = profileItems(record.profile);
  const items = rows.map(({ item, weight }): ScoreItem => {
    const thresholds = thresholdsInForce(item, record.scenario, record.thresholds);
    const fraction = itemFraction(item, thresholds, values);
    const ahead = forecastItem(item, weight, thresholds, expected);
    const range = ahead?.range ?? null;
    return {
      id: item.id,
      weight,
      fraction,
      points: fraction === null ? null : roundHalfUp(weight * fraction, 100),
      evidence:
        fraction === null ? null : Object.fromEntries(item.data.map((name) => [name, values.get(name) ?? null])),
      rating: fraction === null ? null : ratingOf(fraction),
      thresholds,
      forecast: ahead === null ? null : roundHalfUp(ahead.points, 100),
      forecastRange: range === null ? null : [roundHalfUp(range[0], 100), roundHalfUp(range[1], 100)],
    };
  });
  const caps = scoreCaps(record.profile, values);
  const capped = (sum: number): number =>
    roundHalfUp(
      caps.reduce((score, cap) => (cap.state === 'holds' ? Math.min(score, cap.cap) : score), sum),
      10,
    );
  const all = earned(items);
  const soFar = earned(items.filter((_, i) => rows[i]?.item.final_only !== true));
  const isScored = record.isRealEmergency !== true;
  const total = isScored ? capped(all.points) : null;
  const provisionalTotal = isScored && soFar.weight > 0 ? capped((100 * soFar.points) / soFar.weight) : null;
  const isFinal = isScored && isScoreFinal(record, items, context);
  const shown = isFinal ? total : provisionalTotal;
  const grade = shown === null ? null : (rubric.grades.find(({ min }) => shown >= min)?.en ?? null);
  return { profile: record.profile, total, provisionalTotal, isFinal, grade, items, caps };
}
