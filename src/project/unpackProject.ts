/** Reads a `.muster` file of any origin. Broken, foreign and hostile archives give a problem in words. */
import { strFromU8, unzipSync } from 'fflate';
import type { RawDocument } from '../floorplans/index.js';
import { type Host, type Outcome, type Problem, problem } from '../model/index.js';
import { isSafePath, MAX_ENTRIES, MAX_ENTRY_BYTES, MAX_TOTAL_BYTES } from './archiveLimits.js';
import { loadProject } from './loadProject.js';
import type { Project } from './project.js';

export interface ProjectArchive {
  readonly project: Project;
  /** By the id the project knows them under. */
  readonly images: ReadonlyMap<string, Uint8Array>;
}

/** Turns the bytes of a text file into text; may throw on bytes that are none. */
export type DecodeUtf8 = (bytes: Uint8Array) => string;

/** Carries a problem out of the unzipping, which knows only exceptions. */
class Refused extends Error {
  constructor(readonly reason: Problem) {
    super(reason.code);
  }
}

/** Earlier versions wrote images without an ending. */
const IMAGE_ENDINGS = ['', '.png', '.jpg', '.webp'];

const refuse = (code: string, message: string, path = ''): Problem => problem('error', code, path, message);

const NOT_AN_ARCHIVE = refuse(
  'archive-unreadable',
  'This file is not a Muster project, or a part of it is missing. Copy it again from where it came, or choose another file.',
);

function unzip(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  let entries = 0;
  let total = 0;
  const seen = new Set<string>();
  const files = unzipSync(bytes, {
    filter: ({ name, size, originalSize }) => {
      const expanded = Math.max(size, originalSize);
      total += expanded;
      entries++;
      if (entries > MAX_ENTRIES || !(expanded <= MAX_ENTRY_BYTES) || !(total <= MAX_TOTAL_BYTES)) {
        throw new Refused(
          refuse(
            'archive-too-large',
            'This file would unpack to more than a Muster project ever holds. It was not opened.',
          ),
        );
      }
      // folders and files that other programs put in are left out, never followed
      if (!isSafePath(name) || seen.has(name)) return false;
      seen.add(name);
      return true;
    },
  });
  return new Map(Object.entries(files));
}

function readJson(files: ReadonlyMap<string, Uint8Array>, path: string, decode: DecodeUtf8): unknown {
  const bytes = files.get(path);
  if (bytes === undefined) {
    throw new Refused(
      refuse(
        'archive-file-missing',
        `The project names "${path}", which is not in the file. Save the project again where it came from.`,
        path,
      ),
    );
  }
  try {
    return JSON.parse(decode(bytes));
  } catch {
    throw new Refused(
      refuse('archive-json-invalid', `"${path}" in the file is damaged. Use an earlier copy of the file.`, path),
    );
  }
}

/** Puts the plan files back in their places; anything that is no path of a file is left for the validation. */
function withPlans(raw: unknown, read: (path: string) => unknown): unknown {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return raw;
  const embedded = (part: unknown): unknown => (typeof part === 'string' ? read(part) : part);
  const project = { ...(raw as RawDocument) };
  if (project.plan !== undefined) project.plan = embedded(project.plan);
  if (Array.isArray(project.earlierPlans)) project.earlierPlans = project.earlierPlans.map(embedded);
  return project;
}

/**
 * Reads project and images; never throws.
 *
 * @param host - hashes the signed drill records; without it they are not checked
 * @param decode - a strict UTF-8 decoder where there is one; without it broken text shows replacement characters
 */
export function readProjectArchive(
  bytes: Uint8Array,
  decode: DecodeUtf8 = strFromU8,
  host?: Host,
): Outcome<ProjectArchive> {
  let raw: unknown;
  const images = new Map<string, Uint8Array>();
  try {
    const files = unzip(bytes);
    if (!files.has('project.json')) return { value: null, problems: [NOT_AN_ARCHIVE] };
    const read = (path: string): unknown => readJson(files, path, decode);
    raw = withPlans(read('project.json'), read);
    const ids = files.has('images.json') ? read('images.json') : [];
    for (const [i, id] of (Array.isArray(ids) ? ids : []).entries()) {
      const content = IMAGE_ENDINGS.map((ending) => files.get(`images/${i + 1}${ending}`)).find((each) => each);
      if (typeof id === 'string' && content !== undefined) images.set(id, content);
    }
  } catch (error) {
    return { value: null, problems: [error instanceof Refused ? error.reason : NOT_AN_ARCHIVE] };
  }
  const { value, problems } = loadProject(raw, host);
  return value === null ? { value: null, problems } : { value: { project: value, images }, problems };
}

/** The project alone. */
export function unpackProject(bytes: Uint8Array, decode?: DecodeUtf8, host?: Host): Outcome<Project> {
  const { value, problems } = readProjectArchive(bytes, decode, host);
  return value === null ? { value: null, problems } : { value: value.project, problems };
}
