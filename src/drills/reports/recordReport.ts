/** One drill record as it is printed and signed: every number with where it comes from, and what is missing said. */
import { medianOf } from '../../model/index.js';
import type { IsoDate } from '../calendar/civilDate.js';
import type { DrillRecord } from '../drillRecord.js';
import type { Finding } from '../loop/finding.js';
import { findingsOfDrill } from '../loop/findingStanding.js';
import type { ValueSource } from '../record/valueSource.js';
import { closureInForce, valuesOfAccount } from '../scoring/closureInForce.js';
import { forecastValues } from '../scoring/forecast.js';
import { formulaWithNumbers } from '../scoring/formulaWithNumbers.js';
import { itemNames } from '../scoring/itemFraction.js';
import { profileItems, profileValueNames, type RubricItem, rubric } from '../scoring/rubric.js';
import { RUN_VALUE_NAMES, type RunForecast } from '../scoring/runForecast.js';
import { type Score, scoreDrill } from '../scoring/scoreDrill.js';
import type { ScoreItem } from '../scoring/scoreItem.js';
import { type RecordThresholds, recordThresholds } from './recordThresholds.js';

/** A value of the rubric as the record holds it. */
export interface RecordValueRow {
  readonly name: string;
  readonly unit: string;
  /** As measured; `null` is no evidence. */
  readonly measured: number | null;
  /** Told by the findings of the drill, not by the record. */
  readonly isFromFindings: boolean;
  /** Middle of the runs; `null` where they cannot say. */
  readonly forecast: number | null;
  /** What it is scored as instead, why, by whom and when. */
  readonly override: NonNullable<DrillRecord['overrides']>[number] | null;
  readonly sources: readonly ValueSource[];
}

export interface RecordItemRow {
  readonly item: ScoreItem;
  readonly formula: string;
  /** The formula with the numbers put in; `null` without evidence. */
  readonly worked: string | null;
  /** Names it wants and the record has no value for; empty also where the formula has no result for the values there are. */
  readonly missing: readonly string[];
  /** Known only after rectification. */
  readonly isClosure: boolean;
  readonly thresholds: RecordThresholds;
}

export interface RecordClassRow {
  readonly id: string;
  readonly name: string;
  readonly startS: number | null;
  readonly arrivedS: number | null;
  readonly countedS: number | null;
  /** Middle of the runs for the arrival. */
  readonly forecastS: number | null;
}

export interface RecordReport {
  readonly record: DrillRecord;
  readonly score: Score;
  readonly items: readonly RecordItemRow[];
  readonly values: readonly RecordValueRow[];
  /** Those of the profile without evidence, known only after rectification left out. */
  readonly missing: readonly string[];
  /** In the order they arrived; those without an arrival last. */
  readonly classes: readonly RecordClassRow[];
  readonly findings: readonly Finding[];
  /** Runs the forecast rests on. */
  readonly runs: number;
}

export interface RecordReportInput {
  readonly record: DrillRecord;
  /** Those kept in the record where absent. */
  readonly runs?: readonly RunForecast[];
  readonly findings: readonly Finding[];
  readonly today: IsoDate;
}

/** @param values - everything the record has, whether or not it was enough to score the item by */
function itemRow(
  item: ScoreItem,
  entry: RubricItem,
  record: DrillRecord,
  values: readonly RecordValueRow[],
): RecordItemRow {
  const { data, formula } = entry;
  const evidence = new Map(Object.entries(item.evidence ?? {}));
  const isTold = (name: string) =>
    values.some((each) => each.name === name && (each.override?.value ?? each.measured) !== null);
  return {
    item,
    formula,
    worked: item.evidence === null ? null : formulaWithNumbers(formula, itemNames(entry, item.thresholds, evidence)),
    missing: data.filter((name) => !isTold(name)),
    isClosure: entry.final_only === true,
    thresholds: recordThresholds(item, entry, record),
  };
}

function forecastOf(name: string, runs: readonly ReadonlyMap<string, number | null>[]): number | null {
  if (!(RUN_VALUE_NAMES as readonly string[]).includes(name)) return null;
  return medianOf(runs.flatMap((values) => values.get(name) ?? []));
}

function valueRows(
  record: DrillRecord,
  runs: readonly RunForecast[],
  told: Readonly<Record<string, number>>,
): RecordValueRow[] {
  const expected = runs.map((run) => forecastValues(record, run));
  return profileValueNames(record.profile).map((name) => {
    // of two the later is scored by
    const override = record.overrides?.filter((each) => each.name === name).at(-1) ?? null;
    const own = record.values[name] ?? null;
    const isFromFindings = own === null && told[name] !== undefined;
    return {
      name,
      unit: rubric.data_definitions[name]?.unit ?? '',
      measured: own ?? told[name] ?? null,
      isFromFindings,
      forecast: forecastOf(name, expected),
      override,
      sources: record.sources?.[name] ?? [],
    };
  });
}

function classRows({ classTimes = [] }: DrillRecord, runs: readonly RunForecast[]): RecordClassRow[] {
  const rows = classTimes.map(({ id, name, startS = null, arrivedS = null, countedS = null }) => {
    const told = runs.flatMap((run) => (Object.hasOwn(run.classes, id) ? (run.classes[id]?.arrivedS ?? []) : []));
    return { id, name, startS, arrivedS, countedS, forecastS: medianOf(told) };
  });
  return rows.sort((a, b) => (a.arrivedS ?? Number.POSITIVE_INFINITY) - (b.arrivedS ?? Number.POSITIVE_INFINITY));
}

export function recordReport({
  record,
  runs = record.forecast ?? [],
  findings,
  today,
}: RecordReportInput): RecordReport {
  const own = findingsOfDrill(findings, record.id);
  const score = scoreDrill(record, runs, { findings: own, today });
  const values = valueRows(record, runs, valuesOfAccount(record, closureInForce(record, own, today)));
  const items = profileItems(record.profile).flatMap(({ item: entry }) => {
    const item = score.items.find(({ id }) => id === entry.id);
    return item === undefined ? [] : [itemRow(item, entry, record, values)];
  });
  const closure = new Set(
    rubric.items.filter((each) => each.final_only === true).flatMap((each) => each.data as readonly string[]),
  );
  return {
    record,
    score,
    items,
    values,
    missing: values
      .filter(({ name, measured, override }) => measured === null && override === null && !closure.has(name))
      .map(({ name }) => name),
    classes: classRows(record, runs),
    findings: own,
    runs: runs.length,
  };
}
