/** The plan as a file on the reader's own device. */
import type { CampusPlan } from '../../../floorplans/index.js';
import { canonicalJson } from '../../../model/index.js';

export function exportPlan(plan: CampusPlan): void {
  const address = URL.createObjectURL(new Blob([canonicalJson(plan)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${plan.name || 'campus'}.campus.json`;
  link.click();
  URL.revokeObjectURL(address);
}
