/**
 * Upgrades of stored documents, one numbered step after another, on the raw JSON.
 *
 * A step never sees a validated document, and a released step never changes: files of every past version stay readable.
 */
import { type Outcome, problem } from '../../model/index.js';

export type RawDocument = Readonly<Record<string, unknown>>;

export interface Migration {
  /** The version it reads; it gives the next one. */
  readonly from: number;
  /** Must not change its argument. Wrong contents are passed on as they are, for the validation to name. */
  readonly upgrade: (raw: RawDocument) => RawDocument;
}

/** A document kind as its reader knows it. */
export interface DocumentKind {
  readonly format: string;
  /** What a person calls it, as `campus plan`. */
  readonly label: string;
  readonly oldestVersion: number;
  readonly version: number;
  readonly migrations: readonly Migration[];
}

function refuse(code: string, path: string, message: string, values: Record<string, string | number>) {
  return { value: null, problems: [problem('error', code, path, message, { values })] };
}

/** The document at the current version, not yet validated; or why it cannot be read. */
export function migrateDocument(json: unknown, kind: DocumentKind): Outcome<RawDocument> {
  const { format, label, version } = kind;
  if (json === null || typeof json !== 'object' || Array.isArray(json)) {
    return refuse('not-a-document', '', `This is not a ${label}. Choose a file that Muster saved.`, { format });
  }
  let raw = json as RawDocument;
  if (raw.format !== format) {
    const found = typeof raw.format === 'string' ? raw.format.slice(0, 60) : '';
    const text = found === '' ? 'it does not say what it is' : `it says it is "${found}"`;
    return refuse('other-document', 'format', `This is not a ${label}: ${text}. Choose another file.`, {
      format,
      found,
    });
  }
  const stored = raw.schemaVersion;
  if (typeof stored !== 'number' || !Number.isInteger(stored) || stored < kind.oldestVersion) {
    const text = `The version of this ${label} is not one Muster knows. Save it again in the program it came from.`;
    return refuse('unknown-version', 'schemaVersion', text, { format });
  }
  if (stored > version) {
    const text = `This ${label} was saved by a newer Muster (version ${stored}; this one reads up to ${version}). Update Muster and open it again.`;
    return refuse('newer-version', 'schemaVersion', text, { format, stored, version });
  }
  for (let from = stored; from < version; from++) {
    const step = kind.migrations.find((each) => each.from === from);
    if (!step)
      return refuse('unknown-version', 'schemaVersion', `Version ${from} of this ${label} has no upgrade.`, { format });
    raw = { ...step.upgrade(raw), schemaVersion: from + 1 };
  }
  return { value: raw, problems: [] };
}
