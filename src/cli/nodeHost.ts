/** The functions of Node that the headless layers are handed. */
import { sha256 } from '@noble/hashes/sha2.js';
import type { Hasher, Host } from '../model/index.js';

function createHasher(): Hasher {
  const hash = sha256.create();
  return {
    update: (bytes) => {
      hash.update(bytes);
    },
    hex: () => Buffer.from(hash.digest()).toString('hex'),
  };
}

export const nodeHost: Host = {
  createHasher,
  nowMs: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  },
  encodeUtf8: (text) => new TextEncoder().encode(text),
  decodeText: (bytes, encoding) => new TextDecoder(encoding, { fatal: true }).decode(bytes),
};
