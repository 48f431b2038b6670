/**
 * What one device hands to another, as bytes: a file, or cut into QR codes.
 *
 * Bytes: `M` `D`, version, four of the SHA-256 of the rest, then what it is (`D` a drill day, `L` logs) and its rows as
 * deflated JSON.
 */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { type Host, type Outcome, type Problem, problem } from '../../model/index.js';
import { MOST_SHOWN } from '../problemsOf.js';
import { compactDay, expandDay } from './compactDay.js';
import { compactLogs, expandLogs } from './compactLogs.js';
import { type DayLog, parseDayLog } from './dayLog.js';
import { type DrillDay, parseDrillDay } from './drillDay.js';

export type Handover =
  | { readonly is: 'day'; readonly day: DrillDay }
  | { readonly is: 'logs'; readonly logs: readonly DayLog[] };

/** The ending of a file with the same bytes. */
export const HANDOVER_FILE_ENDING = 'musterlog';

const VERSION = 1;
const [M, D, L] = [0x4d, 0x44, 0x4c] as const;
/** Before the part that the checksum is of. */
const HEAD = 7;
/** Every log of a large school is smaller by far; a file that unfolds to more is an attack. */
const MOST_BYTES = 16_000_000;

/** The first bytes of a SHA-256. */
export function checksum(bytes: Uint8Array, length: number, host: Host): Uint8Array {
  const hasher = host.createHasher();
  hasher.update(bytes);
  const hex = hasher.hex();
  return Uint8Array.from({ length }, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16));
}

export function encodeHandover(handover: Handover, host: Host): Uint8Array {
  const rows = handover.is === 'day' ? compactDay(handover.day) : compactLogs(handover.logs);
  const body = deflateSync(strToU8(JSON.stringify(rows)), { level: 9 });
  const rest = Uint8Array.from([handover.is === 'day' ? D : L, ...body]);
  return Uint8Array.from([M, D, VERSION, ...checksum(rest, 4, host), ...rest]);
}

const refuse = (code: string, message: string, values?: Problem['values']): Outcome<Handover> => ({
  value: null,
  problems: [problem('error', code, '', message, values === undefined ? {} : { values })],
});

/** Whether the bytes begin as a hand-over does, to tell its file from others. */
export function isHandover(bytes: Uint8Array): boolean {
  return bytes[0] === M && bytes[1] === D;
}

/** @returns null where the bytes do not unfold to JSON of a bearable size */
function unfold(body: Uint8Array): unknown {
  try {
    const room = new Uint8Array(Math.min(MOST_BYTES, 64 + body.length * 1032));
    const bytes = inflateSync(body, { out: room });
    return bytes.length >= MOST_BYTES ? null : JSON.parse(strFromU8(bytes));
  } catch {
    return null;
  }
}

function readLogs(rows: unknown): Outcome<Handover> {
  const logs: DayLog[] = [];
  const problems: Problem[] = [];
  for (const each of expandLogs(rows)) {
    const parsed = parseDayLog(each);
    problems.push(...parsed.problems);
    if (parsed.value !== null) logs.push(parsed.value);
  }
  return problems.length > 0
    ? { value: null, problems: problems.slice(0, MOST_SHOWN) }
    : { value: { is: 'logs', logs }, problems };
}

/** Reads what was handed over; never throws. */
export function decodeHandover(bytes: Uint8Array, host: Host): Outcome<Handover> {
  if (!isHandover(bytes)) {
    return refuse('handover-unknown', 'This is no hand-over of a drill day. Choose the file or code that Muster made.');
  }
  const version = bytes[2] ?? 0;
  if (version > VERSION) {
    const message = `This hand-over was made by a newer Muster (version ${version}; this one reads up to ${VERSION}). Update Muster on this device.`;
    return refuse('handover-newer', message, { version, newest: VERSION });
  }
  const rest = bytes.subarray(HEAD);
  const isWhole = version === VERSION && checksum(rest, 4, host).every((byte, i) => byte === bytes[3 + i]);
  const rows = isWhole ? unfold(rest.subarray(1)) : null;
  if (rows === null || (rest[0] !== D && rest[0] !== L)) {
    return refuse('handover-damaged', 'The hand-over is damaged or not whole. Make it again on the other device.');
  }
  if (rest[0] === L) return readLogs(rows);
  const { value, problems } = parseDrillDay(expandDay(rows));
  return value === null ? { value, problems } : { value: { is: 'day', day: value }, problems };
}
