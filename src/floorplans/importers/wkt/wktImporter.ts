/** A walkable area as well-known text, the geometry of research cases, or a zip with one for each level → campus plan. */
import { hasExtension } from '../../hasExtension.js';
import type { FloorplanImporter } from '../importer.js';
import { looksLikeZip, openArchive } from '../zip/readArchive.js';

const EXTENSIONS = ['.wkt'];

export const wktImporter: FloorplanImporter = {
  id: 'wkt',
  label: 'Well-known text (WKT) geometry',
  extensions: EXTENSIONS,
  detect(input) {
    if (looksLikeZip(input.bytes)) {
      const names = openArchive(input.bytes, input.fileName).archive?.names ?? [];
      return names.some((name) => hasExtension(name, EXTENSIONS)) ? 0.9 : 0;
    }
    let start = '';
    for (const byte of input.bytes.subarray(0, 256)) start += String.fromCharCode(byte);
    if (/^(\u00ef\u00bb\u00bf)?\s*(SRID=\d+;)?\s*((MULTI)?POLYGON|GEOMETRYCOLLECTION)\b/i.test(start)) return 0.95;
    return hasExtension(input.fileName, EXTENSIONS) ? 0.3 : 0;
  },
  load: async () => (await import('./readWkt.js')).readWkt,
};
