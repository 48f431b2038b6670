/** The text of a table, from the encodings spreadsheets save in: UTF-8, GB 18030 (which holds GBK), UTF-16 of either order. */
import type { ImportInput } from '../importers/importer.js';

/** Characters turned to text at a time; more arguments at once would be too many. */
const PIECE = 8192;

function decodeUtf16(bytes: Uint8Array, isLittleEndian: boolean): string {
  const [low, high] = isLittleEndian ? [0, 1] : [1, 0];
  let text = '';
  for (let from = 0; from + 1 < bytes.length; from += 2 * PIECE) {
    const codes: number[] = [];
    for (let i = from; i + 1 < bytes.length && codes.length < PIECE; i += 2) {
      codes.push((bytes[i + low] as number) | ((bytes[i + high] as number) << 8));
    }
    text += String.fromCharCode(...codes);
  }
  return text;
}

/** `true` for little-endian UTF-16; `null` for another encoding. Without a mark every other byte of digits and commas is 0. */
function utf16Order(bytes: Uint8Array): boolean | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return true;
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return false;
  const zeros: [number, number] = [0, 0];
  const looked = bytes.subarray(0, 512);
  looked.forEach((byte, i) => {
    if (byte === 0) zeros[(i % 2) as 0 | 1]++;
  });
  if (zeros[1] > looked.length / 8 && zeros[0] === 0) return true;
  if (zeros[0] > looked.length / 8 && zeros[1] === 0) return false;
  return null;
}

/** `null` for bytes in none of these encodings, or with characters no table has. */
export function decodeTable(bytes: Uint8Array, decodeText: ImportInput['decodeText']): string | null {
  const order = utf16Order(bytes);
  if (order !== null) return decodeUtf16(bytes, order).replace(/^\uFEFF/, '');
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    try {
      const text = decodeText(bytes, encoding);
      return text.includes('\0') ? null : text.replace(/^\uFEFF/, '');
    } catch {
      // the bytes are not in this encoding: the next one is tried
    }
  }
  return null;
}
