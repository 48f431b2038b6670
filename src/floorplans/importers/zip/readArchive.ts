/**
 * Opens a zip that a stranger made: lists it first, and expands only what was asked for, within limits.
 *
 * Each member is expanded on its own, so that one damaged member does not cost the others.
 */
import { type UnzipFileInfo, unzipSync } from 'fflate';
import { type Problem, problem } from '../../../model/index.js';

/** More entries than any plan has; beyond it the listing itself is the attack. */
const MAX_ENTRIES = 2000;

/** Largest size of one expanded member, bytes. */
const MAX_MEMBER_BYTES = 64 * 1024 * 1024;

/** Largest expanded size of all members that are read, bytes. */
const MAX_TOTAL_BYTES = 192 * 1024 * 1024;

export interface Archive {
  /** Full names of the members that hold something, folders and the operating system's leavings taken out. */
  readonly names: readonly string[];
  /** Entries that macOS and Windows add on their own. */
  readonly junkCount: number;
  /** Expands one member; `null` with a problem when it cannot be. */
  read(name: string): { bytes: Uint8Array; problem: null } | { bytes: null; problem: Problem };
}

export type ArchiveResult = { archive: Archive; problem: null } | { archive: null; problem: Problem };

const isZipMark = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

/** Whether the bytes begin as a zip does. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && isZipMark(bytes);
}

const JUNK = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)/;

class TooManyEntries extends Error {}

function listEntries(bytes: Uint8Array): UnzipFileInfo[] {
  const entries: UnzipFileInfo[] = [];
  unzipSync(bytes, {
    filter: (entry) => {
      if (entries.length >= MAX_ENTRIES) throw new TooManyEntries();
      entries.push(entry);
      return false;
    },
  });
  return entries;
}

const megabytes = (bytes: number) => Math.round(bytes / (1024 * 1024));

function tooLarge(fileName: string, member: string, size: number): Problem {
  const text = `${member} in ${fileName} would unpack to ${megabytes(size)} MB, more than a plan needs, and was not opened. Export the plan again, or one building at a time.`;
  return problem('error', 'file-too-large', '', text, { values: { file: fileName, member, sizeMb: megabytes(size) } });
}

function unreadable(fileName: string, member: string): Problem {
  const text = `${member} in ${fileName} is damaged and could not be unpacked. Export the plan again.`;
  return problem('error', 'file-member-damaged', '', text, { values: { file: fileName, member } });
}

function createArchive(bytes: Uint8Array, fileName: string, entries: readonly UnzipFileInfo[]): Archive {
  const files = entries.filter((entry) => !entry.name.endsWith('/') && !JUNK.test(entry.name));
  const byName = new Map(files.map((entry) => [entry.name, entry]));
  let expandedBytes = 0;
  return {
    names: [...byName.keys()],
    junkCount: entries.filter((entry) => JUNK.test(entry.name)).length,
    read(name) {
      const entry = byName.get(name);
      if (!entry) return { bytes: null, problem: unreadable(fileName, name) };
      if (entry.originalSize > MAX_MEMBER_BYTES || expandedBytes + entry.originalSize > MAX_TOTAL_BYTES) {
        return { bytes: null, problem: tooLarge(fileName, name, entry.originalSize) };
      }
      expandedBytes += entry.originalSize;
      try {
        // the declared size is the size of the buffer, so a member that lies about it fails instead of growing
        const unpacked = unzipSync(bytes, { filter: (each) => each.name === name })[name];
        return unpacked ? { bytes: unpacked, problem: null } : { bytes: null, problem: unreadable(fileName, name) };
      } catch {
        return { bytes: null, problem: unreadable(fileName, name) };
      }
    },
  };
}

export function openArchive(bytes: Uint8Array, fileName: string): ArchiveResult {
  try {
    return { archive: createArchive(bytes, fileName, listEntries(bytes)), problem: null };
  } catch (fault) {
    if (fault instanceof TooManyEntries) {
      const text = `${fileName} holds more than ${MAX_ENTRIES} entries and was not opened. Pack only the plan's own files.`;
      const values = { file: fileName, limit: MAX_ENTRIES };
      return { archive: null, problem: problem('error', 'file-too-many-entries', '', text, { values }) };
    }
    const text = `${fileName} is a zip that ends in the middle or is damaged; nothing in it could be read. Copy or download it again.`;
    return { archive: null, problem: problem('error', 'file-truncated', '', text, { values: { file: fileName } }) };
  }
}
