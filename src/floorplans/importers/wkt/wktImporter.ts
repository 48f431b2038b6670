/** A walkable area as well-known text, the geometry of research cases → one building with one level, "0". */
import { type FloorplanImporter, hasExtension } from '../importer.js';

const EXTENSIONS = ['.wkt'];

export const wktImporter: FloorplanImporter = {
  id: 'wkt',
  label: 'Well-known text (WKT) geometry',
  extensions: EXTENSIONS,
  detect(input) {
    let start = '';
    for (const byte of input.bytes.subarray(0, 256)) start += String.fromCharCode(byte);
    if (/^(\u00ef\u00bb\u00bf)?\s*(SRID=\d+;)?\s*((MULTI)?POLYGON|GEOMETRYCOLLECTION)\b/i.test(start)) return 0.95;
    return hasExtension(input.fileName, EXTENSIONS) ? 0.3 : 0;
  },
  load: async () => (await import('./readWkt.js')).readWkt,
};
