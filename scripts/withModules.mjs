/** TypeScript modules of the project for a script, read as they are: no build, no server, nothing left running. */
import { createServer } from 'vite';
import { ROOT } from './install.mjs';

/**
 * @param work - given `load(path)`, with paths from the root of the project as `/src/drills/index.ts`
 */
export async function withModules(work) {
  const vite = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    return await work((path) => vite.ssrLoadModule(path));
  } finally {
    await vite.close();
  }
}
