/** SVG, as drawing programs and websites show floors → campus plan. */
import { hasExtension } from '../../hasExtension.js';
import type { FloorplanImporter } from '../importer.js';
import { startOfFile } from '../startOfFile.js';

const EXTENSIONS = ['.svg'];

export const svgImporter: FloorplanImporter = {
  id: 'svg',
  label: 'SVG floor map',
  extensions: EXTENSIONS,
  detect(input) {
    const start = startOfFile(input.bytes, 4096);
    if (/<([a-z]+:)?svg[\s>]/.test(start) && !/<html[\s>]/i.test(start)) return 0.95;
    return hasExtension(input.fileName, EXTENSIONS) ? 0.5 : 0;
  },
  load: async () => (await import('./readSvg.js')).readSvg,
};
