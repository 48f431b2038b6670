/** What the headless layers need from the edge, and the one form in which documents are compared. */

/** An incremental SHA-256, handed in by the browser or Node edge. */
export interface Hasher {
  update(bytes: Uint8Array): void;
  /** Lower-case hexadecimal; the hasher may not be used afterwards. */
  hex(): string;
}

/** Functions of the machine that a headless layer may not reach for itself. */
export interface Host {
  createHasher(): Hasher;
  /** Processor time this thread has used, or wall time where that is all there is, ms. */
  nowMs(): number;
  encodeUtf8(text: string): Uint8Array;
  /** @throws when the bytes are not valid in the encoding; `gb18030` covers GBK and GB 2312. */
  decodeText(bytes: Uint8Array, encoding: 'utf-8' | 'gb18030'): string;
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (value === null || typeof value !== 'object') return value;
  const sorted: Record<string, unknown> = {};
  for (const key of Object.keys(value).sort()) {
    sorted[key] = sortKeys((value as Record<string, unknown>)[key]);
  }
  return sorted;
}

/** Canonical JSON: keys sorted by code unit, no white space, `undefined` left out. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sortKeys(value));
}

/** SHA-256 of the canonical JSON of a document. */
export function hashDocument(document: unknown, host: Host): string {
  const hasher = host.createHasher();
  hasher.update(host.encodeUtf8(canonicalJson(document)));
  return hasher.hex();
}
