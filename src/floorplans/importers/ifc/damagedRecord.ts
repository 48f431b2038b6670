/**
 * The line of the first record of a STEP file that is damaged; 0 where none is.
 *
 * Damaged are records whose brackets do not close, or open behind something that cannot have a list, and references that are
 * no number, as `#31A(`. The parser can run for ever on such a record, so no file with one is handed to it.
 */
const NEWLINE = 10;
const SPACE = 32;
const HASH = 35;
const QUOTE = 39;
const OPEN = 40;
const CLOSE = 41;
const STAR = 42;
const SLASH = 47;
const COMMA = 44;
const SEMICOLON = 59;
const EQUALS = 61;

const isDigit = (byte: number): boolean => byte >= 48 && byte <= 57;
const isLetter = (byte: number): boolean => (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122) || byte === 95;

/** What a list may follow: the beginning of another, the next place in one, a name. */
const mayOpenAfter = (byte: number): boolean => byte === OPEN || byte === COMMA || byte === EQUALS || byte === 0;

export function damagedRecord(bytes: Uint8Array): number {
  let line = 1;
  let depth = 0;
  let isText = false;
  /** The last byte that is no space, and the one its word begins with; 0 at the beginning. */
  let before = 0;
  let wordStart = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte === NEWLINE) line++;
    if (byte === QUOTE) {
      isText = !isText;
      before = QUOTE;
      continue;
    }
    if (isText || byte <= SPACE) continue;
    if (byte === SLASH && bytes[at + 1] === STAR) {
      at += 2;
      while (at < bytes.length && !(bytes[at] === STAR && bytes[at + 1] === SLASH)) if (bytes[at++] === NEWLINE) line++;
      continue;
    }
    if (byte === OPEN) {
      const isNamed = isLetter(wordStart) && (isLetter(before) || isDigit(before));
      if (!mayOpenAfter(before) && !isNamed) return line;
      depth++;
    } else if (byte === CLOSE && --depth < 0) return line;
    else if (byte === SEMICOLON && depth !== 0) return line;
    if (isLetter(byte) || isDigit(byte) || byte === HASH) {
      const goesOn = isLetter(before) || isDigit(before) || before === HASH;
      if (!goesOn) wordStart = byte;
      else if (wordStart === HASH && !isDigit(byte)) return line;
    }
    before = byte;
  }
  return depth === 0 && !isText ? 0 : line;
}
