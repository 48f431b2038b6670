/** IndoorGML 1.0 and 1.1 (OGC 14-005, 19-011) → campus plan. */
import { hasExtension } from '../../hasExtension.js';
import type { FloorplanImporter } from '../importer.js';
import { startOfFile } from '../startOfFile.js';

const EXTENSIONS = ['.gml', '.indoorgml'];

export const indoorgmlImporter: FloorplanImporter = {
  id: 'indoorgml',
  label: 'IndoorGML 1.x',
  extensions: EXTENSIONS,
  detect(input) {
    const start = startOfFile(input.bytes, 4096);
    if (/<([a-z]+:)?(IndoorFeatures|PrimalSpaceFeatures)[\s>]/i.test(start)) return 1;
    if (/opengis\.net\/indoorgml/i.test(start)) return 0.9;
    return hasExtension(input.fileName, EXTENSIONS) ? 0.3 : 0;
  },
  load: async () => (await import('./readIndoorgml.js')).readIndoorgml,
};
