/** Muster's own plan document, in its one canonical form: nothing is lost, and the same plan gives the same bytes. */
import { canonicalJson } from '../../model/index.js';
import { type PlanWriter, written } from './planWriter.js';

export const campusPlanWriter: PlanWriter = {
  id: 'campus-plan',
  label: 'Muster campus plan',
  ending: '.json',
  mediaType: 'application/json',
  load: async () => (plan, encodeUtf8) => written(encodeUtf8(`${canonicalJson(plan)}\n`)),
};
