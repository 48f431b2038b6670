/** One file that a run can be written to. */

/** `trajectory`: text and floors for PedPy, one file for each plane. */
export const EXPORT_FORMATS = ['csv', 'parquet', 'trajectory'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface RunExport {
  readonly format: ExportFormat;
  /** What is in it, the same in every format: `persons`, `events` … */
  readonly id: string;
  /** Safe on every system; may have one folder in front, parted by a slash. */
  readonly fileName: string;
  readonly mediaType: string;
  /** The bytes, piece by piece; the same for the same run on every machine. */
  write(): Iterable<Uint8Array>;
}

/** Names of devices, which Windows lets no file have, whatever its ending. */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])(?:\.|$)/i;

/** Longer names are cut: file systems end at 255 bytes, and a character takes up to four. */
const MOST_CHARACTERS = 60;

/** Letters, figures, dots and hyphens of an id; everything else becomes a hyphen. */
export function safeFileName(id: string): string {
  const hyphenated = id.replace(/[^\p{L}\p{N}.]+/gu, '-').replace(/^[-.]+/, '');
  const name =
    [...hyphenated]
      .slice(0, MOST_CHARACTERS)
      .join('')
      .replace(/[-.]+$/, '') || 'plane';
  return DEVICE.test(name) ? `plane-${name}` : name;
}
