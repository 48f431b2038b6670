/** What was written on paper as the log of a sheet: quick entry and tables of times come to the same taps. */
import type { Outcome, Problem } from '../../model/index.js';
import { appendTap, type NewTap, newDayLog } from './appendTap.js';
import type { DayLog } from './dayLog.js';
import type { DrillDay } from './drillDay.js';
import { type AtS, type PaperCourse, type PaperPost, type PaperTaps, tapsOfCourse, tapsOfPost } from './paperCourse.js';

/** One line of a sheet; what was not written down is left out. Times in s since the signal. */
export interface PaperLine {
  /** Id of the class or room. */
  readonly of: string;
  /** Under cover; since the evacuation signal as well, so below zero where it came before. */
  readonly coveredS?: number;
  readonly leftS?: number;
  readonly arrivedS?: number;
  readonly securedS?: number;
  /** A bedroom: looked into and empty. */
  readonly sweptS?: number;
  /** Not at school that day, ill or on leave. */
  readonly absent?: number;
  readonly counted?: number;
  readonly missing?: number;
  readonly extra?: number;
  /** Pupils needing help who are there, helped as planned. */
  readonly helped?: number;
  /** When the count was reported. */
  readonly reportedS?: number;
}

export interface PaperSheet {
  /** Names the sheet, the same whenever it is entered again. */
  readonly device: string;
  /** When the evacuation signal was given, on the commander's clock. */
  readonly signalMs: number;
}

/** The count itself, or what it is short of or over; all who are there where a line says neither. */
function reportOf({ of, counted, missing, extra }: PaperLine): Omit<NewTap, 'atMs'> | null {
  if (counted !== undefined) return { what: 'count', value: counted, of };
  if (missing !== undefined && missing > 0) return { what: 'missing', value: missing, of };
  if (extra !== undefined && extra > 0) return { what: 'extra', value: extra, of };
  return missing === undefined && extra === undefined ? null : { what: 'missing', value: 0, of };
}

function tapsOfLine(line: PaperLine, at: AtS): PaperTaps {
  const { of, coveredS, leftS, arrivedS, securedS, sweptS, reportedS, absent, helped } = line;
  const times = { covered: coveredS, left: leftS, arrived: arrivedS, secured: securedS, swept: sweptS };
  const timed: NewTap[] = [];
  if (absent !== undefined) timed.push({ atMs: at(0), what: 'absent', value: absent, of });
  for (const [what, s] of Object.entries(times) as [keyof typeof times, number | undefined][]) {
    if (s !== undefined) timed.push({ atMs: at(s), what, of });
  }
  if (helped !== undefined) timed.push({ atMs: at(arrivedS ?? 0), what: 'helped', value: helped, of });
  const report = reportOf(line);
  if (report === null) return { timed, untimed: [] };
  if (reportedS !== undefined) return { timed: [...timed, { ...report, atMs: at(reportedS) }], untimed: [] };
  return { timed, untimed: [{ ...report, atMs: at(arrivedS ?? 0) }] };
}

export interface OtherSheets {
  readonly posts?: readonly PaperPost[];
  readonly course?: PaperCourse;
}

/**
 * A count without a time stands behind the word that nobody knows the clock: it counts heads and ends no stopwatch.
 *
 * @param others - what the sheets of posts and commander say
 */
export function paperLog(
  day: DrillDay,
  lines: readonly PaperLine[],
  { device, signalMs }: PaperSheet,
  { posts = [], course }: OtherSheets = {},
): Outcome<DayLog> {
  const at: AtS = (s) => signalMs + Math.round(s * 1000);
  const taps = [...lines.map((line) => tapsOfLine(line, at)), ...posts.map((post) => tapsOfPost(post, at))];
  const begun = course === undefined ? [] : tapsOfCourse(day, course, at);
  const untimed = taps.flatMap((each) => each.untimed);
  const unknown: NewTap[] = untimed.length > 0 ? [{ atMs: signalMs, what: 'clock' }] : [];
  let log = newDayLog(day, { device, role: 'desk', isPaper: true });
  const problems: Problem[] = [];
  for (const tap of [...taps.flatMap((each) => each.timed), ...begun, ...unknown, ...untimed]) {
    const next = appendTap(log, tap);
    problems.push(...next.problems);
    if (next.value !== null) log = next.value;
  }
  return problems.length > 0 ? { value: null, problems } : { value: log, problems };
}
