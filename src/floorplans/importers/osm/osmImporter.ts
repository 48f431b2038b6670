/** OpenStreetMap with Simple Indoor Tagging, as OSM XML or Overpass JSON → campus plan. */
import { hasExtension } from '../../hasExtension.js';
import type { FloorplanImporter } from '../importer.js';
import { startOfFile } from '../startOfFile.js';

const EXTENSIONS = ['.osm', '.osm.xml'];

export const osmImporter: FloorplanImporter = {
  id: 'osm',
  label: 'OpenStreetMap with Simple Indoor Tagging (OSM XML or Overpass JSON)',
  extensions: EXTENSIONS,
  detect(input) {
    const start = startOfFile(input.bytes, 4096);
    if (/<osm[\s>]/.test(start)) return 1;
    if (/^\s*\{/.test(start) && /"elements"\s*:/.test(start) && /"(generator|osm3s|version)"\s*:/.test(start))
      return 0.9;
    return hasExtension(input.fileName, EXTENSIONS) ? 0.3 : 0;
  },
  load: async () => (await import('./readOsm.js')).readOsm,
};
