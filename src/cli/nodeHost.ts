/** The functions of Node that the headless layers are handed. */
import { createHash } from 'node:crypto';
import type { Hasher, Host } from '../model/index.js';

function createHasher(): Hasher {
  const hash = createHash('sha256');
  return {
    update: (bytes) => {
      hash.update(bytes);
    },
    hex: () => hash.digest('hex'),
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
