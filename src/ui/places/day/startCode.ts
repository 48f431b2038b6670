/**
 * The code a commander shows to those who join: the drill, and the time on the commander's clock at this moment.
 *
 * `MT/<ms in base 36>/` before a part of the hand-over; all letters are of the alphanumeric mode of a QR code.
 */
import { QR_LETTERS } from '../../../drills/index.js';

const START = /^MT\/([0-9A-Z]{1,10})\/(MD\/.*)$/s;

/** Letters left for the part behind the time. */
export const START_PART_LETTERS = QR_LETTERS - 'MT/ZZZZZZZZZZ/'.length;

export function startText(part: string, commanderMs: number): string {
  return `MT/${Math.round(commanderMs).toString(36).toUpperCase()}/${part}`;
}

export interface ScannedText {
  readonly part: string;
  /** Null where the code tells no time. */
  readonly commanderMs: number | null;
}

/** Any other text is taken for a part without a time. */
export function readStartText(text: string): ScannedText {
  const [, time = '', part = ''] = START.exec(text) ?? [];
  return part === '' ? { part: text, commanderMs: null } : { part, commanderMs: Number.parseInt(time, 36) };
}
