/** What is typed from paper sheets: times since the signal or of the day, and numbers of people; an empty field says nothing. */
import {
  areByTheClock,
  contradictionsIn,
  coverS,
  MOST_PEOPLE,
  type NOTE_CODES,
  type PaperCourse,
  type PaperGroup,
  type PaperLine,
  type PaperPost,
  sinceSignalS,
  writtenTime,
} from '../../../drills/index.js';
import { countIn as wholeNumberIn } from '../../../floorplans/index.js';
import { browserHost } from '../../worker/browserHost.js';

export type LineField = Exclude<keyof PaperLine, 'of'>;
export type PostField = Exclude<keyof PaperPost, 'of'>;
type NoteCode = (typeof NOTE_CODES)[number];
type Happening = PaperCourse['happened'][number]['what'];
type Texts<Field extends string> = Readonly<Partial<Record<Field, string>>>;

/** What was typed. */
export interface PaperTexts {
  /** By class, room or ward. */
  readonly lines: Readonly<Record<string, Texts<LineField>>>;
  readonly posts: Readonly<Record<string, Texts<PostField>>>;
  /** By phase, happening and what is noted; times are those of the day. */
  readonly phases: Readonly<Record<string, string>>;
  readonly happened: Texts<Happening>;
  readonly noted: Texts<NoteCode>;
}

export const NO_TEXTS: PaperTexts = { lines: {}, posts: {}, phases: {}, happened: {}, noted: {} };

const COUNTS: readonly string[] = ['absent', 'counted', 'missing', 'extra', 'helped', 'passed'];
export const isCount = (field: LineField | PostField) => COUNTS.includes(field);

/** How times of classes and posts are written: `1:20` since the signal, or `9:12:05` of the day. */
export type PaperReading = 'since' | 'clock';

export interface PaperRead {
  readonly lines: readonly PaperLine[];
  readonly posts: readonly PaperPost[];
  readonly course: PaperCourse;
  /** How times were read, where nobody chose: by the clock when all of them may be. */
  readonly reading: PaperReading;
  /** `class field` of what cannot be read. */
  readonly unread: ReadonlySet<string>;
  /** The same of numbers that speak against each other. */
  readonly contradicting: ReadonlySet<string>;
}

/** Time of day of what is written as `9:10` or `9:10:05`, s; null for what is none. */
export function clockIn(text: string): number | null {
  const time = writtenTime(text);
  return time === null || time.is === 'sinceSignal' || (time.is === 'either' && time.first > 23)
    ? null
    : sinceSignalS(time, 0, true);
}

/** Since the signal, s; null for what is no time. */
export function secondsIn(text: string, reading: PaperReading, signalClockS: number | null): number | null {
  const isByTheClock = reading === 'clock';
  const time = writtenTime(text);
  if (time === null || (isByTheClock && clockIn(text) === null)) return null;
  return sinceSignalS(time, signalClockS, isByTheClock);
}

/** Since the evacuation signal, s; null for what is no time, or counts from a first signal that nobody knows. */
function coverIn(text: string, reading: PaperReading, firstSignalS: number | null, signalClockS: number | null) {
  const time = writtenTime(text);
  return time === null ? null : coverS(time, firstSignalS, signalClockS, reading === 'clock');
}

/** As in a table of times: 44, ４４, 44人. */
function countIn(text: string): number | null {
  const count = wholeNumberIn(text);
  return count !== null && count <= MOST_PEOPLE ? count : null;
}

const isWritten = (text: string | undefined): text is string => text !== undefined && text.trim() !== '';
const entriesOf = <Field extends string>(texts: Texts<Field>) =>
  (Object.entries(texts) as [Field, string | undefined][]).flatMap(([field, text]) =>
    isWritten(text) ? [[field, text] as const] : [],
  );

/** How the times of classes and posts are written; cover is taken before the signal that tells it. */
function readingOf({ lines, posts }: PaperTexts, signalClockS: number | null): PaperReading {
  const cells = [...Object.values(lines), ...Object.values(posts)].flatMap((texts) =>
    entriesOf<LineField | PostField>(texts),
  );
  const times = cells.flatMap(([field, text]) =>
    isCount(field) || field === 'coveredS' ? [] : (writtenTime(text) ?? []),
  );
  return areByTheClock(times, signalClockS) ? 'clock' : 'since';
}

/** When the signals were given. */
export interface PaperSignals {
  /** Time of day of the evacuation signal, s; null where nobody knows. */
  readonly signalClockS: number | null;
  /** The first signal of all, which cover is timed from, s since that one; null where nobody knows. */
  readonly firstSignalS: number | null;
}

/**
 * @param chosen - how times are written; null to tell by the times themselves
 * @param groupOf - what is known of a class or room; where nothing is, its numbers are taken as they are
 */
export function readPaperTexts(
  texts: PaperTexts,
  { signalClockS, firstSignalS }: PaperSignals,
  chosen: PaperReading | null = null,
  groupOf: (id: string) => PaperGroup | undefined = () => undefined,
): PaperRead {
  const unread = new Set<string>();
  const reading = chosen ?? readingOf(texts, signalClockS);
  const readAll = <Field extends string>(
    of: string,
    fields: Texts<Field>,
    reads: (field: Field, text: string) => number | null,
  ) =>
    entriesOf(fields).flatMap(([field, text]) => {
      const value = reads(field, text);
      if (value === null) unread.add(`${of} ${field}`);
      return value === null ? [] : [[field, value] as const];
    });
  const cell = (field: LineField | PostField, text: string) => {
    if (isCount(field)) return countIn(text);
    if (field === 'coveredS') return coverIn(text, reading, firstSignalS, signalClockS);
    const s = secondsIn(text, reading, signalClockS);
    // a post may have been manned before the signal, nobody left before it
    return s !== null && (s >= 0 || field === 'mannedS') ? s : null;
  };
  const rowsOf = <Row extends { readonly of: string }, Field extends LineField | PostField>(
    by: Readonly<Record<string, Texts<Field>>>,
  ): Row[] =>
    Object.entries<Texts<Field>>(by).flatMap(([of, fields]) => {
      const read = readAll(of, fields, cell);
      return read.length === 0 ? [] : [{ of, ...Object.fromEntries(read) } as unknown as Row];
    });
  const posts = rowsOf<PaperPost, PostField>(texts.posts);
  for (const { of, firstPassS, lastPassS, passed } of posts) {
    // who passed first or last says nothing without how many did
    if (passed === undefined && (firstPassS ?? lastPassS) !== undefined) unread.add(`${of} passed`);
    if (firstPassS !== undefined && lastPassS !== undefined && lastPassS < firstPassS) unread.add(`${of} lastPassS`);
  }
  const lines = rowsOf<PaperLine, LineField>(texts.lines);
  const contradicting = new Set(
    lines.flatMap((line) => {
      const group = groupOf(line.of);
      return group === undefined ? [] : contradictionsIn(line, group).map((field) => `${line.of} ${field}`);
    }),
  );
  const byTheClock = (_: string, text: string) => secondsIn(text, 'clock', signalClockS);
  return {
    ...{ lines, posts, reading, unread, contradicting },
    course: {
      phases: readAll('phases', texts.phases, byTheClock).map(([of, atS]) => ({ of, atS })),
      happened: readAll('happened', texts.happened, byTheClock).map(([what, atS]) => ({ what, atS })),
      noted: readAll('noted', texts.noted, (_, text) => countIn(text)).map(([about, value]) => ({ about, value })),
    },
  };
}

/** The same for the same content: a sheet entered twice is one sheet. */
export function sheetName(content: string): string {
  const hasher = browserHost.createHasher();
  hasher.update(browserHost.encodeUtf8(content));
  return `paper-${hasher.hex().slice(0, 10)}`;
}
