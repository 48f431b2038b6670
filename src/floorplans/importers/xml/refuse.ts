/** An XML file that is not read at all, and the line where that showed; 0 for the file as a whole. */
import { problem } from '../../../model/index.js';
import { type ImportResult, withoutPlan } from '../importer.js';

export const refuse = (code: string, text: string, file: string, line = 0): ImportResult =>
  withoutPlan([problem('error', code, '', text, { values: { file, line } })]);
