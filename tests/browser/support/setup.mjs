/** Builds and serves the app once for all browser tests, and finds the browsers. */

import { ensureBrowser, ensureFirefox } from '../../../scripts/browser.mjs';
import { APP_FOLDER, buildApp, buildCli, CLI_FILE } from '../../../scripts/build.mjs';
import { serve } from '../../../scripts/serve.mjs';

export default async function setup(project) {
  buildApp();
  buildCli();
  // `npm test` has looked already; empty means that it found none
  const browserPath = process.env.MUSTER_BROWSER ?? ensureBrowser() ?? '';
  const firefoxPath = process.env.MUSTER_FIREFOX ?? ensureFirefox() ?? '';
  const { server, address } = await serve(APP_FOLDER, 0);
  project.provide('app', { address, folder: APP_FOLDER, cliFile: CLI_FILE, browserPath, firefoxPath });
  return async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
}
