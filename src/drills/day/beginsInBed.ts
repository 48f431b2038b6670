import type { DrillDay } from './drillDay.js';

/** Whether boarders are in bed as a drill begins, whatever it is about: then bedrooms are counted, not classes. */
export function beginsInBed({ kind, slot }: Pick<DrillDay, 'kind' | 'slot'>): boolean {
  return kind === 'night' || slot === 'night' || slot === 'noon-rest';
}
