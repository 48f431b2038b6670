/** The functions of the machine that the headless layers ask the browser for. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Host } from '../../model/index.js';

const encoder = new TextEncoder();

export const browserHost: Host = {
  createHasher() {
    const hash = sha256.create();
    return {
      update(bytes) {
        hash.update(bytes);
      },
      hex: () => bytesToHex(hash.digest()),
    };
  },
  nowMs: () => performance.now(),
  encodeUtf8: (text) => encoder.encode(text),
  decodeText: (bytes, encoding) => new TextDecoder(encoding, { fatal: true }).decode(bytes),
};
