/** Well-known text for movement models: the floor of one level, or of each level in a file of its own. */
import type { PlanWriter } from '../planWriter.js';

export const wktWriter: PlanWriter = {
  id: 'wkt',
  label: 'WKT of one level',
  ending: '.wkt',
  mediaType: 'text/plain',
  load: async () => (await import('./writeWkt.js')).writeWkt,
};

export const wktArchiveWriter: PlanWriter = {
  id: 'wkt-levels',
  label: 'WKT of each level, zipped',
  ending: '.zip',
  mediaType: 'application/zip',
  load: async () => (await import('./writeWktArchive.js')).writeWktArchive,
};
