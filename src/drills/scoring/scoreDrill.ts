/**
 * The score of a drill record, with the forecast of runs beside it.
 *
 * Everything is computed without rounding. Item points are then given to two decimals and scores to one, half
 * up; grade and caps follow the score as shown.
 *
 * Source: `scoring-rubric.json`, `how_it_works`.
 */
import type { IsoDate } from '../calendar/civilDate.js';
import type { DrillRecord } from '../drillRecord.js';
import type { ClosureAccount } from '../loop/closureAccount.js';
import type { Finding } from '../loop/finding.js';
import { closureInForce, valuesOfAccount } from './closureInForce.js';
import { forecastValues } from './forecast.js';
import { type ForecastTotal, forecastTotal } from './forecastTotal.js';
import { isScoreFinal } from './isScoreFinal.js';
import { roundHalfUp } from './roundHalfUp.js';
import { profileItems, rubric, type ScoreProfile } from './rubric.js';
import type { RunForecast } from './runForecast.js';
import { type ScoreCap, scoreCaps } from './scoreCaps.js';
import { type ScoreItem, scoreItem } from './scoreItem.js';

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
  /** Of the items runs can tell, taken together; `null` without any. */
  readonly forecast: ForecastTotal | null;
  /** Caps that hold or cannot be told; those that are known not to hold are left out. */
  readonly caps: readonly ScoreCap[];
}

export interface ScoreContext {
  /** Findings of this drill. With the day they give the values of its closure, in place of the account in the record. */
  readonly findings?: readonly Finding[];
  readonly today?: IsoDate;
}

function measuredValues(record: DrillRecord, account: ClosureAccount | null): Map<string, number | null> {
  const values = new Map<string, number | null>(
    Object.entries({ ...record.values, ...valuesOfAccount(record, account) }),
  );
  for (const { name, value } of record.overrides ?? []) values.set(name, value);
  return values;
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
  const { findings = [], today } = context;
  const account = closureInForce(record, findings, today);
  const values = measuredValues(record, account);
  const expected = runs.map((run) => forecastValues(record, run));
  const rows = profileItems(record.profile);
  const scored = rows.map(({ item, weight }) => scoreItem(item, weight, record, values, expected));
  const items = scored.map(({ item }) => item);
  const caps = scoreCaps(record.profile, values);
  const capped = (sum: number): number =>
    roundHalfUp(
      caps.reduce((score, cap) => (cap.state === 'holds' ? Math.min(score, cap.cap) : score), sum),
      10,
    );
  const beforeClosure = items.filter((_, i) => rows[i]?.item.final_only !== true);
  const isClosureKnown = items.every((item) => item.fraction !== null || beforeClosure.includes(item));
  const soFar = earned(beforeClosure);
  const isScored = record.isRealEmergency !== true;
  const total = isScored ? capped(earned(items).points) : null;
  const provisionalTotal = isScored && soFar.weight > 0 ? capped((100 * soFar.points) / soFar.weight) : null;
  const isFinal = isScored && isScoreFinal(record, { account, findings, today, isClosureKnown });
  const shown = isFinal ? total : provisionalTotal;
  const grade = shown === null ? null : (rubric.grades.find(({ min }) => shown >= min)?.en ?? null);
  const forecast = forecastTotal(scored);
  return { profile: record.profile, total, provisionalTotal, isFinal, grade, items, forecast, caps };
}
