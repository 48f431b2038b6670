/** Every format Muster reads, and the way from an unknown file to the reader for it. */
import { type Problem, problem } from '../../model/index.js';
import { campusPlanImporter } from './campusPlanImporter.js';
import { dxfImporter } from './dxf/dxfImporter.js';
import { geojsonImporter } from './geojson/geojsonImporter.js';
import { ifcImporter } from './ifc/ifcImporter.js';
import { imdfImporter } from './imdf/imdfImporter.js';
import {
  type FloorplanImporter,
  type ImportInput,
  type ImportOptions,
  type ImportResult,
  withoutPlan,
} from './importer.js';
import { indoorgmlImporter } from './indoorgml/indoorgmlImporter.js';
import { osmImporter } from './osm/osmImporter.js';
import { readSummary } from './readSummary.js';
import { svgImporter } from './svg/svgImporter.js';
import { adviseOnUnknownFile } from './unknownFile.js';
import { wktImporter } from './wkt/wktImporter.js';

/** Where two readers are equally sure, the earlier one reads. */
export const IMPORTERS: readonly FloorplanImporter[] = [
  campusPlanImporter,
  imdfImporter,
  osmImporter,
  geojsonImporter,
  dxfImporter,
  ifcImporter,
  svgImporter,
  indoorgmlImporter,
  wktImporter,
];

/** Less sure than this, and the file is named as unknown instead. */
const MIN_CONFIDENCE = 0.05;

function unknownFormat(format: string): Problem {
  const known = IMPORTERS.map((importer) => importer.id).join(', ');
  const text = `There is no plan format called "${format}". Known formats: ${known}.`;
  return problem('error', 'import-format-unknown', '', text, { values: { format, known } });
}

/** The reader that is surest of a file; `null` where none is. */
export function findImporter(input: ImportInput): FloorplanImporter | null {
  let best: FloorplanImporter | null = null;
  let confidence = MIN_CONFIDENCE;
  for (const importer of IMPORTERS) {
    const own = importer.detect(input);
    if (own > confidence) {
      confidence = own;
      best = importer;
    }
  }
  return best;
}

/**
 * Reads a plan of any known format.
 *
 * @param options.format - id of an importer; otherwise content and file name decide
 */
export async function importPlan(
  input: ImportInput,
  options: ImportOptions & { readonly format?: string } = {},
): Promise<ImportResult> {
  if (input.bytes.length === 0) {
    const text = `${input.fileName} is empty. Choose the file again, or export the plan once more.`;
    return withoutPlan([problem('error', 'file-empty', '', text, { values: { file: input.fileName } })]);
  }
  const { format } = options;
  const importer = format === undefined ? findImporter(input) : IMPORTERS.find((each) => each.id === format);
  if (!importer) return withoutPlan([format === undefined ? adviseOnUnknownFile(input) : unknownFormat(format)]);
  options.onStage?.('opening');
  const read = await importer.load();
  const result = await read(input, options);
  // our own plan is taken as it is
  if (result.counts === null || importer === campusPlanImporter) return result;
  return { ...result, problems: [readSummary(importer.label, result.counts), ...result.problems] };
}
