/** Bytes of a DXF file → its text, whatever code page it was written in. */
import { type Problem, problem } from '../../../model/index.js';
import type { ImportInput } from '../importer.js';

/** Larger files are refused: the text alone would fill the memory of a school's machine. */
const MAX_BYTES = 160 * 1024 * 1024;

const BINARY_MARK = 'AutoCAD Binary DXF';

/** Characters of the first bytes, one for each byte. */
function firstCharacters(bytes: Uint8Array, count: number): string {
  let text = '';
  for (const byte of bytes.subarray(0, count)) text += String.fromCharCode(byte);
  return text;
}

/** Whether the bytes begin as a DXF does, text or binary. */
export function looksLikeDxf(bytes: Uint8Array): boolean {
  const start = firstCharacters(bytes, 2048).replace(/^\u00ef\u00bb\u00bf/, '');
  return start.startsWith(BINARY_MARK) || /^\s*(999[^\n]*\n[^\n]*\n\s*)*0\s*\r?\n\s*SECTION\b/.test(start);
}

/** A line of another code page as one letter a byte, so that ASCII stays readable. */
function decodeLine(line: Uint8Array, decode: ImportInput['decodeText'], first: 'utf-8' | 'gb18030'): string | null {
  for (const encoding of [first, first === 'utf-8' ? 'gb18030' : 'utf-8'] as const) {
    try {
      return decode(line, encoding);
    } catch {
      // not this encoding: the next one may be
    }
  }
  return null;
}

/** Line by line: a damaged line costs its own letters only. */
function decodeLines(
  bytes: Uint8Array,
  decode: ImportInput['decodeText'],
  first: 'utf-8' | 'gb18030',
): { text: string; strange: number } {
  const lines: string[] = [];
  let strange = 0;
  let from = 0;
  while (from < bytes.length) {
    const end = bytes.indexOf(10, from);
    const until = end < 0 ? bytes.length : end;
    const line = bytes.subarray(from, until);
    from = until + 1;
    const isAscii = line.every((byte) => byte < 128);
    const decoded = isAscii ? null : decodeLine(line, decode, first);
    if (!isAscii && decoded === null) strange++;
    lines.push(decoded ?? firstCharacters(line, line.length));
  }
  return { text: lines.join('\n'), strange };
}

/** Code page 936 is GBK. From AC1021 (R2007) on every DXF is UTF-8, whatever it declares. */
function encodingOf(bytes: Uint8Array): 'utf-8' | 'gb18030' {
  const head = firstCharacters(bytes, 8192);
  const version = /\$ACADVER\s+1\s+AC(\d+)/.exec(head)?.[1];
  const codePage = /\$DWGCODEPAGE\s+3\s+(\S+)/.exec(head)?.[1] ?? '';
  const isUtf8 = version !== undefined && Number(version) >= 1021;
  return !isUtf8 && /936|gb/i.test(codePage) ? 'gb18030' : 'utf-8';
}

export type DxfText = { text: string; problems: readonly Problem[] } | { text: null; problems: readonly Problem[] };

export function decodeDxf({ bytes, fileName, decodeText }: ImportInput): DxfText {
  const values = { file: fileName };
  if (bytes.length > MAX_BYTES) {
    const sizeMb = Math.round(bytes.length / (1024 * 1024));
    const limitMb = MAX_BYTES / (1024 * 1024);
    const text = `${fileName} has ${sizeMb} MB; drawings up to ${limitMb} MB are read. Delete what is not the floor plan (furniture, hatches, details), or save each floor as its own DXF.`;
    return {
      text: null,
      problems: [problem('error', 'dxf-too-large', '', text, { values: { ...values, sizeMb, limitMb } })],
    };
  }
  if (firstCharacters(bytes, 32).startsWith(BINARY_MARK)) {
    const text = `${fileName} is a binary DXF, which is not read. Save it as "DXF (ASCII)" from the CAD program (SAVEAS, file type AutoCAD 2018 DXF).`;
    return { text: null, problems: [problem('error', 'dxf-binary', '', text, { values })] };
  }
  const encoding = encodingOf(bytes);
  try {
    return { text: decodeText(bytes, encoding).replace(/^\uFEFF/, ''), problems: [] };
  } catch {
    const { text, strange } = decodeLines(bytes, decodeText, encoding);
    if (strange === 0) return { text, problems: [] };
    const message = `${strange} lines of ${fileName} are in a code page that is not known; letters in their layer names and texts may be wrong. Save the drawing as AutoCAD 2007 DXF or later.`;
    return {
      text,
      problems: [problem('warning', 'dxf-code-page', '', message, { values: { ...values, count: strange } })],
    };
  }
}
