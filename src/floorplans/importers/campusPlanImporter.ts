/** Muster's own plan document, as JSON. */
import { problem } from '../../model/index.js';
import { parseCampusPlan } from '../plan/parseCampusPlan.js';
import { countPlan } from './countPlan.js';
import { decodeBytes, parseJson } from './decodeFile.js';
import { type FloorplanImporter, hasExtension, type ImportInput, type ImportResult, withoutPlan } from './importer.js';

const EXTENSIONS = ['.json'];

/** The value of `format`; its key may stand anywhere in the document, since canonical JSON sorts the keys. */
const MARK = '"muster/campus-plan"';

function readDocument(input: ImportInput): ImportResult {
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
    const text = decodeBytes(input.bytes, input.decodeText)?.trimStart() ?? '';
    if (!text.startsWith('{')) return 0;
    if (text.includes(MARK)) return 1;
    return hasExtension(input.fileName, EXTENSIONS) ? 0.1 : 0;
  },
  load: async () => readDocument,
};
