/** Muster's own plan document, as JSON. */
import { problem } from '../../model/index.js';
import { hasExtension } from '../hasExtension.js';
import { parseCampusPlan } from '../plan/parseCampusPlan.js';
import { countPlan } from './countPlan.js';
import { decodeBytes, parseJson } from './decodeFile.js';
import { fileTooLarge } from './fileTooLarge.js';
import { type FloorplanImporter, type ImportInput, type ImportResult, withoutPlan } from './importer.js';
import { startOfFile } from './startOfFile.js';

const EXTENSIONS = ['.json'];

/** The value of `format`; its key may stand anywhere in the document, since canonical JSON sorts the keys. */
const MARK = '"muster/campus-plan"';

/** The plan of the largest campus has some MB; ten thousands of rooms would fill the memory. */
const MAX_PLAN_BYTES = 32 * 1024 * 1024;

function readDocument(input: ImportInput): ImportResult {
  if (input.bytes.length > MAX_PLAN_BYTES) return withoutPlan([fileTooLarge(input)]);
  const text = decodeBytes(input.bytes, input.decodeText);
  const json = text === null ? undefined : parseJson(text);
  if (json === undefined) {
    const message = `${input.fileName} is not complete JSON: it is damaged or ends in the middle. Save or copy it again.`;
    return withoutPlan([problem('error', 'json-unreadable', '', message, { values: { file: input.fileName } })]);
  }
  const { value, problems } = parseCampusPlan(json);
  return value === null ? withoutPlan(problems) : { plan: value, problems, counts: countPlan(value) };
}

export const campusPlanImporter: FloorplanImporter = {
  id: 'campus-plan',
  label: 'Muster campus plan',
  extensions: EXTENSIONS,
  detect(input) {
    // most files are of another kind, and some are large
    if (!/^(\u00ef\u00bb\u00bf)?\s*\{/.test(startOfFile(input.bytes, 256))) return 0;
    if (input.bytes.length > MAX_PLAN_BYTES) return hasExtension(input.fileName, EXTENSIONS) ? 0.1 : 0;
    const text = decodeBytes(input.bytes, input.decodeText) ?? '';
    if (text.includes(MARK)) return 1;
    return hasExtension(input.fileName, EXTENSIONS) ? 0.1 : 0;
  },
  load: async () => readDocument,
};
