/** The text of a table, from the encodings spreadsheets save in. */
import { type Host, type Outcome, problem } from '../../model/index.js';
import { LONGEST_ROSTER } from './roster.js';

/** Begins with these bytes: UTF-16 of either order, a zipped workbook, an old Excel workbook. */
const NOT_A_TABLE: readonly (readonly number[])[] = [
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/** UTF-8 with or without a mark at its beginning, else GB 18030, which holds GBK and GB 2312. */
export function decodeRoster(bytes: Uint8Array, decodeText: Host['decodeText']): Outcome<string> {
  if (bytes.length > 4 * LONGEST_ROSTER) return tooLong();
  if (NOT_A_TABLE.some((mark) => mark.every((byte, i) => bytes[i] === byte))) return notText();
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    try {
      const text = decodeText(bytes, encoding);
      if (text.includes('\0')) return notText();
      return { value: text, problems: [] };
    } catch {
      // the bytes are not in this encoding: the next one is tried
    }
  }
  return notText();
}

export function tooLong(): Outcome<never> {
  const message = 'The table is far too long for a list of classes. Keep one row for each class or dormitory room.';
  return { value: null, problems: [problem('error', 'roster-too-long', '', message)] };
}

function notText(): Outcome<never> {
  const message =
    'This is not a table in text form. In the spreadsheet choose “Save as”, “CSV UTF-8”, or copy the cells and paste them.';
  return { value: null, problems: [problem('error', 'roster-not-text', '', message)] };
}
