/** SVG: one sheet with every level, true to scale. */
import type { PlanWriter } from '../planWriter.js';

export const svgWriter: PlanWriter = {
  id: 'svg',
  label: 'SVG drawing',
  ending: '.svg',
  mediaType: 'image/svg+xml',
  load: async () => (await import('./writeSvg.js')).writeSvg,
};
