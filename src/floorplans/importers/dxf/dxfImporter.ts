/** DXF, the exchange format of CAD programs → campus plan. The drawing says lines; what they mean is derived. */
import { hasExtension } from '../../hasExtension.js';
import type { FloorplanImporter } from '../importer.js';
import { looksLikeDxf } from './dxfText.js';

const EXTENSIONS = ['.dxf'];

export const dxfImporter: FloorplanImporter = {
  id: 'dxf',
  label: 'DXF drawing',
  extensions: EXTENSIONS,
  detect(input) {
    if (looksLikeDxf(input.bytes)) return 1;
    return hasExtension(input.fileName, EXTENSIONS) ? 0.3 : 0;
  },
  load: async () => (await import('./readDxf.js')).readDxf,
};
