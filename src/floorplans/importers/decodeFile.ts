/** Bytes of a file → text and JSON, without throwing. */
import type { ImportInput } from './importer.js';

/** UTF-8 as the standards say, or GB 18030 as some tools write; `null` for neither. */
export function decodeBytes(bytes: Uint8Array, decodeText: ImportInput['decodeText']): string | null {
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    try {
      return decodeText(bytes, encoding).replace(/^\uFEFF/, '');
    } catch {
      // not this encoding: the next one may be
    }
  }
  return null;
}

/** `undefined` for what is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
