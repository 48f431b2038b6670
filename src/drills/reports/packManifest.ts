/** The list that goes with the files of an evidence pack: each with its size and SHA-256, so that a change of one shows. */
import type { Host } from '../../model/index.js';
import type { IsoDate } from '../calendar/civilDate.js';
import type { ReportPeriod } from './reportPeriod.js';

/** What a file of the pack holds. */
export type PackFileKind = 'record' | 'findings' | 'plan' | 'ledger' | 'workbook' | 'calendar' | 'readme';

export interface PackFile {
  /** Inside the pack, with `/` between folders. */
  readonly path: string;
  readonly kind: PackFileKind;
  readonly bytes: Uint8Array;
}

export interface PackManifest {
  readonly format: 'muster/evidence-manifest';
  readonly schemaVersion: 1;
  readonly school: string;
  readonly period: Pick<ReportPeriod, 'kind' | 'year' | 'name' | 'from' | 'until'>;
  readonly madeOn: IsoDate;
  /** By path. */
  readonly files: readonly {
    readonly path: string;
    readonly kind: PackFileKind;
    readonly bytes: number;
    readonly sha256: string;
  }[];
}

export const PACK_MANIFEST_PATH = 'manifest.json';

function hashOfBytes(bytes: Uint8Array, host: Host): string {
  const hasher = host.createHasher();
  hasher.update(bytes);
  return hasher.hex();
}

export function packManifest(
  files: readonly PackFile[],
  about: { readonly school: string; readonly period: ReportPeriod; readonly madeOn: IsoDate },
  host: Host,
): PackManifest {
  const { kind, year, name, from, until } = about.period;
  return {
    format: 'muster/evidence-manifest',
    schemaVersion: 1,
    school: about.school,
    period: { kind, year, name, from, until },
    madeOn: about.madeOn,
    files: [...files]
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .map((file) => ({
        path: file.path,
        kind: file.kind,
        bytes: file.bytes.length,
        sha256: hashOfBytes(file.bytes, host),
      })),
  };
}
