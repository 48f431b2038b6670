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

/**
 * Canonical JSON: keys sorted by code unit, no white space, `undefined` left out of objects.
 *
 * Written out by hand because a JavaScript object puts keys that look like whole numbers first and loses `__proto__`.
 * Numbers are written as the language standard does; those that are not finite become `null`.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map((each) => (each === undefined ? 'null' : canonicalJson(each))).join(',')}]`;
  }
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const members: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const member = (value as Record<string, unknown>)[key];
    if (member !== undefined) members.push(`${JSON.stringify(key)}:${canonicalJson(member)}`);
  }
  return `{${members.join(',')}}`;
}

/** SHA-256 of the canonical JSON of a document. */
export function hashDocument(document: unknown, host: Host): string {
  const hasher = host.createHasher();
  hasher.update(host.encodeUtf8(canonicalJson(document)));
  return hasher.hex();
}
