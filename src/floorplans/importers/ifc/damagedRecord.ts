/**
 * The line of the first record of a STEP file whose brackets do not close; 0 where all do.
 *
 * The parser can run for ever on such a record, so no file with one is handed to it.
 */
const NEWLINE = 10;
const QUOTE = 39;
const OPEN = 40;
const CLOSE = 41;
const STAR = 42;
const SLASH = 47;
const SEMICOLON = 59;

export function damagedRecord(bytes: Uint8Array): number {
  let line = 1;
  let depth = 0;
  let isText = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === NEWLINE) line++;
    else if (byte === QUOTE) isText = !isText;
    else if (isText) continue;
    else if (byte === SLASH && bytes[at + 1] === STAR) {
      at += 2;
      while (at < bytes.length && !(bytes[at] === STAR && bytes[at + 1] === SLASH)) if (bytes[at++] === NEWLINE) line++;
    } else if (byte === OPEN) depth++;
    else if (byte === CLOSE && --depth < 0) return line;
    else if (byte === SEMICOLON) {
      if (depth !== 0) return line;
    }
  }
  return depth === 0 && !isText ? 0 : line;
}
