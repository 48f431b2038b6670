/**
 * What one device saw on the day of a drill: taps in the order they were made, and nothing else.
 *
 * A log only grows. Taking back is a tap, and so are a false start and the end of a quarrel about a count.
 */
import * as z from 'zod/mini';
import type { Outcome } from '../../model/index.js';
import { problemsOf } from '../problemsOf.js';
import { MOST_PEOPLE } from './drillDay.js';

export const DAY_LOG_VERSION = 1;
/** More taps than this are no log of one device on one day. */
export const MOST_TAPS = 10_000;

/** The order of roles and kinds of tap is part of the hand-over: a new one goes to the end. */
export const DAY_ROLES = ['commander', 'teacher', 'post', 'desk', 'warden'] as const;
export type DayRole = (typeof DAY_ROLES)[number];

/** What may be tapped. `of` is the class, post, ward or room, or the phase; by default what the device stands for. */
export const TAP_KINDS = [
  /** The commander, `of` the phase that begins: with a signal, or without one. */
  'signal',
  'phase',
  /** A class or room: its first (night: last) person out; under cover; in place at the assembly point; door locked and silent. */
  'left',
  'covered',
  'arrived',
  'secured',
  /** A class: `value` people are there, are missing (`about`: where they may be), are too many. */
  'count',
  'missing',
  'extra',
  /** `value` people counted as missing have been found since. */
  'found',
  /** `value` pupils who need help are here, helped as planned. */
  'helped',
  /** A bedroom: `value` people counted; looked into and empty. */
  'bed',
  'swept',
  /** A post: somebody stands there; nobody did, all the time; `value` people passed; the way is blocked. */
  'manned',
  'unmanned',
  'pass',
  'blocked',
  /** The first emergency call, simulated. */
  'call',
  /** An observation counted by the rubric: `about` falls, minor_injuries, serious_injuries; `value` how many. */
  'note',
  /** `value` the number of the tap of this device that is taken back; an undo may be taken back too. */
  'undo',
  /** Ends a conflict: `of` whom, `about` which kind of tap, `value` what holds (a time as ms of the commander's clock). */
  'resolve',
  /** From now on this device's clock is ahead of the commander's by `value` ms; without a value nobody knows. */
  'clock',
  /** The clock is set back to before the signal; what was tapped until now is kept and counts no more. */
  'falseStart',
  'stopForSafety',
  'realEmergency',
  /** Somebody is sent to look for those missing of a class or room. */
  'search',
  /** A class or room, before the drill: `value` people are not at school today, ill or on leave. */
  'absent',
  /** A way that is blocked: a photo of it is kept on this device, `about` the first 40 signs of its SHA-256. */
  'photo',
] as const;
export type TapKind = (typeof TAP_KINDS)[number];

const wholeMs = z.int().check(z.minimum(-8.64e15), z.maximum(8.64e15));
const code = z.string().check(z.minLength(1), z.maxLength(40));

export const tapSchema = z.readonly(
  z.strictObject({
    /** 1, 2, 3 … per device. */
    n: z.int().check(z.minimum(1), z.maximum(MOST_TAPS)),
    /** The device's own clock, ms since 1970. */
    atMs: wholeMs,
    what: z.enum(TAP_KINDS),
    value: z.optional(wholeMs),
    of: z.optional(code),
    about: z.optional(code),
  }),
);
export type Tap = z.infer<typeof tapSchema>;

export const dayLogSchema = z.readonly(
  z.strictObject({
    format: z.literal('muster/drill-log'),
    schemaVersion: z.literal(DAY_LOG_VERSION),
    /** Id of the drill day. */
    drill: code,
    /** Random id of the device, or of the sheet of paper. */
    device: code,
    role: z.enum(DAY_ROLES),
    /** The class, post or ward it stands for. */
    of: z.nullable(code),
    /** Device clock minus the commander's as the log began; 0 for the commander. */
    offsetMs: wholeMs,
    /** Entered from paper: times are as written down, in no order. */
    isPaper: z.optional(z.boolean()),
    taps: z.readonly(z.array(tapSchema).check(z.maxLength(MOST_TAPS))),
  }),
);
export type DayLog = z.infer<typeof dayLogSchema>;

/** The kinds that say how many people, and may not do so in thousands. */
export const HEAD_COUNTS: readonly TapKind[] = [
  'count',
  'missing',
  'extra',
  'found',
  'helped',
  'bed',
  'pass',
  'note',
  'absent',
];

/** Whether a tap of this kind can mean anything with this value. */
export function isPossibleValue(tap: { readonly what: TapKind; readonly value?: number | undefined }): boolean {
  if (tap.what === 'undo' || tap.what === 'resolve') return tap.value !== undefined;
  if (!HEAD_COUNTS.includes(tap.what)) return true;
  return Number.isInteger(tap.value) && (tap.value ?? -1) >= 0 && (tap.value ?? 0) <= MOST_PEOPLE;
}

/** Reads a log of any kind of input; never throws. A tap with an impossible value is kept: `settleDay` says what became of it. */
export function parseDayLog(json: unknown): Outcome<DayLog> {
  const parsed = dayLogSchema.safeParse(json);
  if (!parsed.success) return { value: null, problems: problemsOf(parsed.error, 'drill-log', json) };
  return { value: parsed.data, problems: [] };
}
