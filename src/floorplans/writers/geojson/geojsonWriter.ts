/** GeoJSON with everything the plan has, in campus-local metres. */
import type { PlanWriter } from '../planWriter.js';

export const geojsonWriter: PlanWriter = {
  id: 'geojson',
  label: 'GeoJSON in local metres',
  ending: '.geojson',
  mediaType: 'application/geo+json',
  load: async () => (await import('./writeGeojson.js')).writeGeojson,
};
