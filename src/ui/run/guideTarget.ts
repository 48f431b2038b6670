/**
 * The time the national drill guide names for leaving a school, where it names one.
 *
 * Source: drill guide of the Ministry of Education, 2014, as reported on 2014-03-03: about 3 minutes for primary and 2 for
 * middle schools; the scoring rubric (item M1) takes the youngest stage of a school. Neither gives a figure for
 * kindergartens, special schools, or buildings above four storeys. Guidance: a school may set a time of its own.
 */
import type { Building, CampusPlan } from '../../floorplans/index.js';
import type { School } from '../../scenarios/index.js';

export interface GuideTarget {
  readonly stage: 'primary' | 'middle';
  /** From the alarm, s. */
  readonly timeS: number;
}

const MOST_STOREYS = 4;

/** Where lessons are held: the other buildings of a boarding school are empty then. */
function isTeaching({ levels }: Building): boolean {
  return levels.some((level) => level.spaces.some((space) => space.kind === 'classroom'));
}

export function guideTarget(school: School | null, plan: CampusPlan): GuideTarget | null {
  if (school === null) return null;
  const isHigh = plan.buildings
    .filter(isTeaching)
    .some(({ levels }) => levels.some((level) => level.ordinal >= MOST_STOREYS));
  const { stages } = school;
  if (isHigh || stages.includes('kindergarten') || stages.includes('special_education')) return null;
  if (stages.includes('primary')) return { stage: 'primary', timeS: 180 };
  return stages.includes('junior_middle') || stages.includes('senior_middle') ? { stage: 'middle', timeS: 120 } : null;
}
