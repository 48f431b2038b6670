/** The feature collections of a GeoJSON file, or of a zip of them, and the list of levels that may lie beside them. */
import { type Problem, problem } from '../../../model/index.js';
import { decodeBytes, parseJson } from '../decodeFile.js';
import { type Feature, isObject, readFeature } from '../features/geojson.js';
import { fileTooLarge, MAX_TEXT_BYTES } from '../fileTooLarge.js';
import type { ImportInput } from '../importer.js';
import { looksLikeZip, openArchive } from '../zip/readArchive.js';
import { withoutComments } from './jsonComments.js';

type Json = Readonly<Record<string, unknown>>;

export interface Collection {
  /** Without its folder. */
  readonly fileName: string;
  readonly features: readonly Feature[];
  /** What stands beside the features, as a level's number. */
  readonly properties: Json;
}

/** One entry of the list of levels (`levels` of a main.json). */
export interface LevelEntry {
  readonly fileName: string;
  readonly name: unknown;
  readonly readableName: unknown;
  readonly zOrder: unknown;
}

export interface Collections {
  readonly collections: readonly Collection[];
  readonly levels: readonly LevelEntry[];
  /** The building's or campus's own name. */
  readonly name: unknown;
}

/** More features than the largest campus has; beyond it an import would not end. */
const MAX_FEATURES = 20_000;

/** Coordinates of any unit; what is larger is damage. */
const MAX_COORDINATE = 1e8;
const isCoordinate = (x: number, y: number) => Math.abs(x) <= MAX_COORDINATE && Math.abs(y) <= MAX_COORDINATE;

const baseName = (name: string) => name.slice(name.lastIndexOf('/') + 1);

function readJson(text: string | null, file: string, problems: Problem[]): unknown {
  if (text === null) return undefined;
  const json = parseJson(text);
  if (json !== undefined || !/\/[/*]/.test(text)) return json;
  const cleaned = parseJson(withoutComments(text));
  if (cleaned !== undefined) {
    const message = `${file} has comments in it, which GeoJSON does not allow; they were skipped.`;
    problems.push(problem('info', 'geojson-comments', file, message, { values: { file } }));
  }
  return cleaned;
}

function toCollection(json: Json, list: readonly unknown[], file: string, problems: Problem[]): Collection {
  const features: Feature[] = [];
  let broken = 0;
  for (const [index, item] of list.entries()) {
    const own = isObject(item) ? (item.id ?? (isObject(item.properties) ? item.properties.id : undefined)) : undefined;
    const id = typeof own === 'string' || typeof own === 'number' ? own : `feature-${index + 1}`;
    const feature = readFeature(item, isCoordinate, id === '' ? `feature-${index + 1}` : id);
    if (feature) features.push(feature);
    else broken++;
  }
  if (broken > 0) {
    const text = `${broken} of ${list.length} features in ${file} have no usable coordinates and were left out.`;
    problems.push(problem('warning', 'geojson-feature-broken', file, text, { values: { file, count: broken } }));
  }
  const { features: _, ...properties } = json;
  return { fileName: file, features, properties };
}

function toLevels(json: Json): LevelEntry[] {
  const list: readonly unknown[] = Array.isArray(json.levels) ? json.levels : [];
  return list.flatMap((item) => {
    if (!isObject(item) || typeof item.filename !== 'string') return [];
    const { filename, name, readable_name: readableName, z_order: zOrder } = item;
    return [{ fileName: baseName(filename), name, readableName, zOrder }];
  });
}

interface Member {
  readonly fileName: string;
  readonly text: string | null;
}

/** The texts in a zip that are JSON by their names. */
function unpack(input: ImportInput, problems: Problem[]): Member[] {
  const { archive, problem: fault } = openArchive(input.bytes, input.fileName);
  if (archive === null) {
    problems.push(fault);
    return [];
  }
  if (archive.junkCount > 0) {
    const text = `${archive.junkCount} entries that the operating system added (__MACOSX, .DS_Store) were skipped.`;
    problems.push(problem('info', 'archive-junk-skipped', '', text, { values: { count: archive.junkCount } }));
  }
  return archive.names.filter(isJsonName).flatMap((name) => {
    const content = archive.read(name);
    if (content.bytes === null) problems.push(content.problem);
    return content.bytes === null
      ? []
      : [{ fileName: baseName(name), text: decodeBytes(content.bytes, input.decodeText) }];
  });
}

export const isJsonName = (name: string) => /\.(geo)?json$/i.test(name);

function readMembers(input: ImportInput, problems: Problem[]): Member[] {
  if (looksLikeZip(input.bytes)) return unpack(input, problems);
  if (input.bytes.length <= MAX_TEXT_BYTES) {
    return [{ fileName: input.fileName, text: decodeBytes(input.bytes, input.decodeText) }];
  }
  problems.push(fileTooLarge(input));
  return [];
}

function tooMany(count: number, file: string): Problem {
  const text = `${file} holds ${count} features, more than a campus has. Export one building at a time.`;
  return problem('error', 'geojson-too-many', '', text, { values: { file, count } });
}

export function readCollections(input: ImportInput, problems: Problem[]): Collections {
  const collections: Collection[] = [];
  const levels: LevelEntry[] = [];
  let name: unknown = null;
  for (const { fileName, text } of readMembers(input, problems)) {
    const json = readJson(text, fileName, problems);
    if (isObject(json) && Array.isArray(json.features)) {
      collections.push(toCollection(json, json.features as readonly unknown[], fileName, problems));
    } else if (isObject(json) && Array.isArray(json.levels)) {
      levels.push(...toLevels(json));
      name ??= json.name;
    } else {
      const message = `${fileName} is no GeoJSON feature collection, or is damaged, and was left out. Export it again, or repair it.`;
      problems.push(problem('error', 'geojson-unreadable', fileName, message, { values: { file: fileName } }));
    }
  }
  const count = collections.reduce((sum, collection) => sum + collection.features.length, 0);
  if (count <= MAX_FEATURES) return { collections, levels, name };
  problems.push(tooMany(count, input.fileName));
  return { collections: [], levels: [], name };
}
