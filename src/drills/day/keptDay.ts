/**
 * The day of a drill as its devices told it, kept for good: what they knew, and every tap of every log.
 *
 * Rows are those of the hand-over (`compactDay.ts`, `compactLogs.ts`): a day of 500 taps has some 10 kB. A record names its day
 * by the hash, so that signing the record covers the taps as well.
 */
import * as z from 'zod/mini';
import { type Host, hashDocument, type Outcome, type Problem, problem } from '../../model/index.js';
import type { DrillRecord } from '../drillRecord.js';
import { MOST_SHOWN, problemsOf } from '../problemsOf.js';
import { compactDay, expandDay } from './compactDay.js';
import { compactLogs, expandLogs } from './compactLogs.js';
import { type DayLog, parseDayLog } from './dayLog.js';
import { type DrillDay, parseDrillDay } from './drillDay.js';
import { mergeLogs } from './mergeLogs.js';

const KEPT_DAY_VERSION = 1;
/** A bedroom lies deepest: day, wards, ward, rooms, room. What is deeper could neither be hashed nor saved again. */
const MOST_LEVELS = 5;

function isNoDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((each) => isNoDeeper(each, levels - 1));
}

const rows = z.array(z.unknown()).check(z.refine((value) => isNoDeeper(value, MOST_LEVELS)));

export const keptDaySchema = z.readonly(
  z.strictObject({
    format: z.literal('muster/kept-day'),
    schemaVersion: z.literal(KEPT_DAY_VERSION),
    /** SHA-256 of day and logs as they stand here, canonical JSON. */
    hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    day: z.readonly(rows),
    logs: z.readonly(rows),
  }),
);
export type KeptDay = z.infer<typeof keptDaySchema>;

export interface OpenedDay {
  readonly day: DrillDay;
  readonly logs: readonly DayLog[];
}

const hashOf = ({ day, logs }: Pick<KeptDay, 'day' | 'logs'>, host: Host) => hashDocument({ day, logs }, host);

/** The same day and taps give the same, in whatever order the logs come and however often. */
export function keepDay(day: DrillDay, logs: readonly DayLog[], host: Host): KeptDay {
  const rows = { day: compactDay(day), logs: compactLogs(mergeLogs(logs)) };
  return { format: 'muster/kept-day', schemaVersion: KEPT_DAY_VERSION, hash: hashOf(rows, host), ...rows };
}

/** What `settleDay` takes: the account of every tap can be drawn up anew. Never throws. */
export function openKeptDay({ day: dayRows, logs: logRows }: Pick<KeptDay, 'day' | 'logs'>): Outcome<OpenedDay> {
  const day = parseDrillDay(expandDay(dayRows));
  const logs = expandLogs(logRows).map(parseDayLog);
  const problems = [...day.problems, ...logs.flatMap((each) => each.problems)].slice(0, MOST_SHOWN);
  const read = logs.flatMap(({ value }) => value ?? []);
  return day.value === null || problems.length > 0
    ? { value: null, problems }
    : { value: { day: day.value, logs: read }, problems };
}

/**
 * The logs at hand, and those kept of the drill before: another computer has a late phone alone, and what was told stays
 * told.
 */
export function withLogsKept(logs: readonly DayLog[], before: KeptDay | undefined): readonly DayLog[] {
  const kept = before === undefined ? null : openKeptDay(before).value;
  return mergeLogs([...(kept?.logs ?? []), ...logs]);
}

/** Reads a kept day of any kind of input; never throws. One that cannot be opened is refused. */
export function parseKeptDay(json: unknown): Outcome<KeptDay> {
  const parsed = keptDaySchema.safeParse(json);
  if (!parsed.success) return { value: null, problems: problemsOf(parsed.error, 'kept-day', json, KEPT_DAY_VERSION) };
  const { problems } = openKeptDay(parsed.data);
  return problems.length > 0 ? { value: null, problems } : { value: parsed.data, problems };
}

/** Says so where day or taps are not what they were when they were kept. */
export function checkKeptDay(kept: KeptDay, host: Host): Problem[] {
  if (kept.hash === hashOf(kept, host)) return [];
  const drill = String(kept.day[0] ?? '');
  const message = `The taps kept of the drill “${drill}” were changed afterwards. Compare them with the phones or the printed record; an earlier copy of the project may have them as they were.`;
  return [problem('warning', 'kept-day-changed', 'hash', message, { values: { drill } })];
}

/** The record with its day named in it. */
export function withKeptDay(record: DrillRecord, { hash, logs: rows }: KeptDay): DrillRecord {
  const logs = expandLogs(rows) as readonly DayLog[];
  const told = logs.filter(({ taps }) => taps.length > 0);
  const taps = told.reduce((sum, log) => sum + log.taps.length, 0);
  return { ...record, keptDay: { hash, taps, devices: new Set(told.map(({ device }) => device)).size } };
}
