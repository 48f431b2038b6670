/** Builds the layers as modules, once, before any test loads one. */
import { buildModules } from '../../scripts/build.mjs';

export default function setup() {
  if (!buildModules()) throw new Error('The modules of the layers could not be built.');
}
