/** IMDF 1.0 (Apple's Indoor Mapping Data Format, OGC 20-094) in a zip → campus plan. */
import { hasExtension } from '../../hasExtension.js';
import type { FloorplanImporter } from '../importer.js';
import { looksLikeZip, openArchive } from '../zip/readArchive.js';
import { isImdfArchive } from './imdfArchive.js';

const EXTENSIONS = ['.imdf.zip', '.imdf', '.zip'];

export const imdfImporter: FloorplanImporter = {
  id: 'imdf',
  label: 'IMDF (Indoor Mapping Data Format)',
  extensions: EXTENSIONS,
  detect(input) {
    if (!looksLikeZip(input.bytes)) return 0;
    const { archive } = openArchive(input.bytes, input.fileName);
    if (archive && isImdfArchive(archive)) return 1;
    return hasExtension(input.fileName, EXTENSIONS) ? 0.2 : 0.1;
  },
  load: async () => (await import('./readImdf.js')).readImdf,
};
