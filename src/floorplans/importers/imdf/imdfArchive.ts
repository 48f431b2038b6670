/** The members of an IMDF archive that make a plan, wherever in the zip they lie. */
import { type Problem, problem } from '../../../model/index.js';
import { decodeBytes } from '../decodeFile.js';
import type { Feature } from '../features/geojson.js';
import type { ImportInput } from '../importer.js';
import type { Archive } from '../zip/readArchive.js';
import { readFeatures } from './readFeatures.js';

/** Feature types that a plan is made of; `navPath` is not in the standard but says where people walk in and out. */
export const IMDF_MEMBERS = ['venue', 'building', 'level', 'unit', 'opening', 'occupant', 'anchor', 'navPath'] as const;

/** More rooms, doors or path points than the largest campus has; beyond it an import would not end. */
const MAX_FEATURES = 20_000;

export type ImdfMember = (typeof IMDF_MEMBERS)[number];

export type ImdfFiles = Readonly<Record<ImdfMember, readonly Feature[]>>;

const baseName = (name: string) => name.slice(name.lastIndexOf('/') + 1);

/** The member's full name in the zip: in whatever folder, the least deep first. */
function findMember(archive: Archive, wanted: string): string | null {
  const matches = archive.names.filter((name) => baseName(name).toLowerCase() === wanted.toLowerCase());
  matches.sort((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1));
  return matches[0] ?? null;
}

/** Whether the archive holds the two members without which there is no plan. */
export function isImdfArchive(archive: Archive): boolean {
  return findMember(archive, 'unit.geojson') !== null && findMember(archive, 'level.geojson') !== null;
}

function readMember(archive: Archive, member: ImdfMember, input: ImportInput, problems: Problem[]): readonly Feature[] {
  const name = findMember(archive, `${member}.geojson`);
  if (name === null) return [];
  const content = archive.read(name);
  if (content.bytes === null) {
    problems.push(content.problem);
    return [];
  }
  const file = readFeatures(decodeBytes(content.bytes, input.decodeText), baseName(name));
  problems.push(...file.problems);
  if (file.features.length <= MAX_FEATURES) return file.features;
  const text = `${baseName(name)} holds ${file.features.length} features, more than a campus has; it was left out. Export one building at a time.`;
  const values = { member: baseName(name), count: file.features.length };
  problems.push(problem('error', 'imdf-too-many-features', baseName(name), text, { values }));
  return [];
}

function tellLeftOut(archive: Archive, problems: Problem[]): void {
  if (archive.junkCount > 0) {
    const text = `${archive.junkCount} entries that the operating system added (__MACOSX, .DS_Store) were skipped.`;
    problems.push(problem('info', 'archive-junk-skipped', '', text, { values: { count: archive.junkCount } }));
  }
  const used = new Set<string>([...IMDF_MEMBERS.map((member) => `${member}.geojson`), 'manifest.json']);
  const unused = archive.names.map(baseName).filter((name) => !used.has(name));
  if (unused.length > 0) {
    const text = `Not part of the insides of buildings and left out: ${unused.join(', ')}.`;
    problems.push(problem('info', 'imdf-members-unused', '', text, { values: { members: unused.join(', ') } }));
  }
}

export function readImdfFiles(archive: Archive, input: ImportInput, problems: Problem[]): ImdfFiles {
  const files = {} as Record<ImdfMember, readonly Feature[]>;
  for (const member of IMDF_MEMBERS) files[member] = readMember(archive, member, input, problems);
  tellLeftOut(archive, problems);
  return files;
}
