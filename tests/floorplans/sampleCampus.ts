/** The real IMDF campus and the edge's text decoder, for importer tests. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ImportInput } from '../../src/floorplans/index.js';

const SAMPLE = fileURLToPath(new URL('../fixtures/imdf/spbstu-campus.imdf.zip', import.meta.url));

export const sampleBytes: Uint8Array = new Uint8Array(readFileSync(SAMPLE));

export function toInput(fileName: string, content: Uint8Array | string): ImportInput {
  return {
    fileName,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    decodeText: (bytes, encoding) => new TextDecoder(encoding, { fatal: true }).decode(bytes),
  };
}
