/** What comes next: duties that are late, then the drills of the plan with every duty each of them meets. */
import type { Duty, PlannedDrill } from '../../drills/index.js';
import { type DrillYear, drillDuties, drillFor } from './drillYear.js';

export interface NextDrill {
  readonly key: string;
  /** Day the duty was due, or the drill is to be held. */
  readonly date: string;
  /** `null` for a duty that is late. */
  readonly drill: PlannedDrill | null;
  /** Duties it meets, local ones first; at least one. */
  readonly duties: readonly Duty[];
}

/** In the order of their dates, at most `limit`. */
export function nextDrills(year: DrillYear, limit: number): NextDrill[] {
  const found: NextDrill[] = [];
  const met = new Map<PlannedDrill, Duty[]>();
  for (const duty of drillDuties(year.schedule.duties)) {
    if (duty.status === 'overdue') {
      found.push({ key: duty.id, date: duty.dueUntil ?? year.today, drill: null, duties: [duty] });
    } else if (duty.status === 'due' || duty.status === 'planned') {
      const drill = drillFor(duty, year.schedule.drills);
      if (drill !== null) met.set(drill, [...(met.get(drill) ?? []), duty]);
    }
  }
  for (const [drill, duties] of met) {
    const ordered = [...duties].sort((a, b) => Number(a.layer !== 'local') - Number(b.layer !== 'local'));
    found.push({ key: drill.id, date: drill.date, drill, duties: ordered });
  }
  return found.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.key < b.key ? -1 : 1)).slice(0, limit);
}
