/** What a file that no reader knows seems to be, and what its owner can do. */
import { type Problem, problem } from '../../model/index.js';
import { hasExtension } from '../hasExtension.js';
import type { ImportInput } from './importer.js';

interface KnownKind {
  readonly code: string;
  readonly what: string;
  readonly nextStep: string;
  /** First characters of the content, or of what follows white space. */
  readonly marks: readonly string[];
  readonly extensions: readonly string[];
}

const USE_KNOWN =
  'Use a DXF drawing, an IFC model, an IMDF zip, OpenStreetMap indoor data (.osm), GeoJSON, an SVG floor map, IndoorGML (.gml), a WKT geometry or a Muster plan (.json); a picture or a PDF page can be traced over in the app.';

const TRACE_IT =
  'Open it in the app and trace over it: a known length gives the scale, and rooms and doors are drawn on top.';

const KNOWN_KINDS: readonly KnownKind[] = [
  { code: 'file-is-pdf', what: 'a PDF', nextStep: TRACE_IT, marks: ['%PDF'], extensions: ['.pdf'] },
  {
    code: 'file-is-picture',
    what: 'a picture',
    nextStep: TRACE_IT,
    marks: ['\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8', 'RIFF', 'BM', 'II*\0', 'MM\0*'],
    extensions: ['.png', '.jpg', '.jpeg', '.gif', '.webp', '.bmp', '.tif', '.tiff', '.heic'],
  },
  {
    code: 'file-is-dwg',
    what: 'a DWG drawing',
    nextStep: 'In the CAD program choose "save as", file type "AutoCAD 2018 DXF", and import the DXF.',
    marks: ['AC10'],
    extensions: ['.dwg'],
  },
  {
    code: 'file-is-packed-map',
    what: 'an OpenStreetMap file in its packed form',
    nextStep: 'Open it in an editor as JOSM and save it as .osm, or download the area as OSM XML or Overpass JSON.',
    marks: [],
    extensions: ['.pbf'],
  },
  {
    code: 'file-is-table',
    what: 'a table',
    nextStep:
      'A list makes no plan by itself. Import or draw the plan, then join this table of rooms with it: in the app by “Room list”, on the command line by --rooms.',
    marks: [],
    extensions: ['.csv', '.tsv', '.xlsx', '.xls'],
  },
  {
    code: 'file-is-other-json',
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
  const text = `${input.fileName} is not a plan Muster can read: it looks like ${what}. ${known?.nextStep ?? USE_KNOWN}`;
  return problem('error', known?.code ?? 'file-format-unknown', '', text, { values: { file: input.fileName, what } });
}
