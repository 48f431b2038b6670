/** The limit for plans that are one text, which is taken apart as a whole. */
import { type Problem, problem } from '../../model/index.js';
import type { ImportInput } from './importer.js';

/** Largest text that is read, bytes; more than the map of any campus. */
export const MAX_TEXT_BYTES = 64 * 1024 * 1024;

export function fileTooLarge({ fileName, bytes }: ImportInput): Problem {
  const sizeMb = Math.round(bytes.length / (1024 * 1024));
  const text = `${fileName} has ${sizeMb} MB, more than a plan needs, and was not opened. Export one building at a time.`;
  return problem('error', 'file-too-large', '', text, { values: { file: fileName, sizeMb } });
}
