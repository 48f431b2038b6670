/** Plain GeoJSON of a campus map, one collection or a zip of them → campus plan. */
import { hasExtension } from '../../hasExtension.js';
import type { FloorplanImporter } from '../importer.js';
import { startOfFile } from '../startOfFile.js';
import { looksLikeZip, openArchive } from '../zip/readArchive.js';
import { isJsonName } from './collections.js';

const EXTENSIONS = ['.geojson', '.geojson.zip'];

export const geojsonImporter: FloorplanImporter = {
  id: 'geojson',
  label: 'GeoJSON of a campus map',
  extensions: EXTENSIONS,
  detect(input) {
    if (looksLikeZip(input.bytes)) {
      const names = openArchive(input.bytes, input.fileName).archive?.names ?? [];
      return names.some(isJsonName) ? 0.5 : 0;
    }
    const start = startOfFile(input.bytes, 65_536);
    if (/"FeatureCollection"/.test(start) || /"features"\s*:/.test(start)) return 0.8;
    return hasExtension(input.fileName, EXTENSIONS) ? 0.3 : 0;
  },
  load: async () => (await import('./readGeojson.js')).readGeojson,
};
