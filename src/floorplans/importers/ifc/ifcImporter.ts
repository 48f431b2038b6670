/** IFC, the exchange format of building models (IFC2x3, IFC4), as a STEP file. */
import { hasExtension } from '../../hasExtension.js';
import type { FloorplanImporter } from '../importer.js';
import { startOfFile } from '../startOfFile.js';

const EXTENSIONS = ['.ifc'];

export const ifcImporter: FloorplanImporter = {
  id: 'ifc',
  label: 'IFC building model',
  extensions: EXTENSIONS,
  detect(input) {
    if (!/^(\u00ef\u00bb\u00bf)?\s*ISO-10303-21\s*;/.test(startOfFile(input.bytes, 256)))
      return hasExtension(input.fileName, EXTENSIONS) ? 0.3 : 0;
    return /FILE_SCHEMA\s*\(\s*\(\s*'IFC/i.test(startOfFile(input.bytes, 65_536)) ? 1 : 0.4;
  },
  load: async () => (await import('./readIfc.js')).readIfc,
};
