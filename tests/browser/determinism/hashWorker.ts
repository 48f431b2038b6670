/** The worker of the page: the same engine and the same runs as in Node. */
import { browserHost } from '../../../src/ui/worker/browserHost.js';
import { runHashes } from './runHashes.js';

try {
  postMessage({ hashes: runHashes(browserHost) });
} catch (error) {
  postMessage({ fault: String(error) });
}
