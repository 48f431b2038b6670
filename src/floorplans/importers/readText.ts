/** A plan that is one text → that text, or why it is not read. */
import { type Outcome, type Problem, problem } from '../../model/index.js';
import { decodeBytes } from './decodeFile.js';
import { fileTooLarge, MAX_TEXT_BYTES } from './fileTooLarge.js';
import type { ImportInput, ImportOptions } from './importer.js';

/** Bytes in no encoding that is known. */
function notText({ fileName }: ImportInput): Problem {
  const text = `${fileName} is not text that can be read. Save it as UTF-8.`;
  return problem('error', 'file-encoding', '', text, { values: { file: fileName } });
}

/** Begins the stage `reading`, unless the file is larger than any plan. */
export function readText(input: ImportInput, { onStage }: ImportOptions): Outcome<string> {
  if (input.bytes.length > MAX_TEXT_BYTES) return { value: null, problems: [fileTooLarge(input)] };
  onStage?.('reading');
  const value = decodeBytes(input.bytes, input.decodeText);
  return value === null ? { value, problems: [notText(input)] } : { value, problems: [] };
}
