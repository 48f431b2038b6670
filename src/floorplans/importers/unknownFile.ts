/** What a file that no reader knows seems to be, and what its owner can do. */
import { type Problem, problem } from '../../model/index.js';
import { hasExtension, type ImportInput } from './importer.js';

interface KnownKind {
  readonly what: string;
  readonly nextStep: string;
  /** First characters of the content, or of what follows white space. */
  readonly marks: readonly string[];
  readonly extensions: readonly string[];
}

const USE_KNOWN =
  'Use a DXF drawing, an IFC model, an IMDF zip, OpenStreetMap indoor data (.osm), GeoJSON, a WKT geometry or a Muster plan (.json).';

const KNOWN_KINDS: readonly KnownKind[] = [
  { what: 'a PDF', nextStep: `PDF plans cannot be read yet. ${USE_KNOWN}`, marks: ['%PDF'], extensions: ['.pdf'] },
  {
    what: 'a picture',
    nextStep: `Pictures cannot be read as plans yet. ${USE_KNOWN}`,
    marks: ['\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8', 'RIFF'],
    extensions: ['.png', '.jpg', '.jpeg', '.gif', '.webp'],
  },
  {
    what: 'a DWG drawing',
    nextStep: 'In the CAD program choose "save as", file type "AutoCAD 2018 DXF", and import the DXF.',
    marks: ['AC10'],
    extensions: ['.dwg'],
  },
  {
    what: 'an OpenStreetMap file in its packed form',
    nextStep: 'Open it in an editor as JOSM and save it as .osm, or download the area as OSM XML or Overpass JSON.',
    marks: [],
    extensions: ['.pbf'],
  },
  {
    what: 'an SVG picture',
    nextStep: `Pictures cannot be read as plans yet. ${USE_KNOWN}`,
    marks: ['<svg'],
    extensions: ['.svg'],
  },
  {
    what: 'a JSON file of another kind',
    nextStep:
      'A Muster plan has "format": "muster/campus-plan", GeoJSON has "features", Overpass JSON has "elements"; files of an IMDF export go into one zip.',
    marks: ['{', '['],
    extensions: ['.json', '.geojson'],
  },
];

function firstCharacters(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes.subarray(0, 64)) text += String.fromCharCode(byte);
  return text.replace(/^\u00ef\u00bb\u00bf/, '').trimStart();
}

/** Whether the start of the file holds nothing but what a person can type. */
function isTyped(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 512).every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
}

export function adviseOnUnknownFile(input: ImportInput): Problem {
  const start = firstCharacters(input.bytes);
  const known =
    KNOWN_KINDS.find((kind) => kind.marks.some((mark) => start.startsWith(mark))) ??
    KNOWN_KINDS.find((kind) => hasExtension(input.fileName, kind.extensions));
  const what = known?.what ?? (isTyped(input.bytes) ? 'a text file' : 'a file of an unknown kind');
  const nextStep = known?.nextStep ?? USE_KNOWN;
  const text = `${input.fileName} is not a plan Muster can read: it looks like ${what}. ${nextStep}`;
  return problem('error', 'file-format-unknown', '', text, { values: { file: input.fileName, what } });
}
