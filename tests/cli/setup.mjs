/** Builds the command once, before any test runs it. */
import { buildCli } from '../../scripts/build.mjs';

export default function setup() {
  if (!buildCli()) throw new Error('The command line could not be built.');
}
