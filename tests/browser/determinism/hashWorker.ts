/** The worker of the page: the same engine, the same runs and the same year plans as in Node. */
import loadHighs from 'highs';
import solverProgramUrl from 'highs/runtime?url';
import { highsSolver } from '../../../src/drills/index.js';
import { browserHost } from '../../../src/ui/worker/browserHost.js';
import { runHashes } from './runHashes.js';
import { yearPlans } from './yearPlans.js';

async function answer(): Promise<unknown> {
  const solver = highsSolver(await loadHighs({ locateFile: () => new URL(solverProgramUrl, import.meta.url).href }));
  return { hashes: runHashes(browserHost), plans: await yearPlans(solver) };
}

answer().then(postMessage, (error: unknown) => postMessage({ fault: String(error) }));
