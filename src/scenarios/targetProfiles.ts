/**
 * Times a drill is held against, each with where it comes from.
 *
 * The drill guide of the Ministry of Education (2014) is quoted in two wordings, and both are in use: about two minutes
 * for middle and three for primary schools (reported 2014-03-03), and two minutes where there are few storeys, four or
 * fewer, with sensible exits and clear ways (from 2014-03-27). Above four storeys neither names a time: the run's own
 * time without any queues and 30 % more is proposed as a first target. The scoring (item M1) takes the youngest stage.
 */
import type { Building, CampusPlan } from '../floorplans/index.js';
import type { School, SchoolStage } from './school.js';

export const TARGET_PROFILES = ['stage', 'lowRise', 'freeFlow'] as const;
export type TargetProfile = (typeof TARGET_PROFILES)[number];

export interface DrillTarget {
  readonly profile: TargetProfile;
  /** Whose time it is; null where the profile does not go by stage. */
  readonly stage: 'primary' | 'middle' | null;
  /** From the signal people leave by, s. */
  readonly timeS: number;
  readonly source: string;
  /** Quoted in reports of the guide, or proposed by this product. */
  readonly standing: 'reported' | 'proposed';
}

/** Where the low-rise wording ends. */
const MOST_STOREYS = 4;
const PRIMARY_S = 180;
const MIDDLE_S = 120;
const LOW_RISE_S = 120;
const FREE_FLOW_SHARE = 1.3;

const STAGE_SOURCE = 'Drill guide, Ministry of Education 2014, as reported 2014-03-03 (chinadaily.com.cn)';
const LOW_RISE_SOURCE = 'Drill guide, Ministry of Education 2014, as reported from 2014-03-27 (jxdsnyey.com)';
const FREE_FLOW_SOURCE =
  'Proposed here: the time without queues and 30 % more; the guide names none above four storeys';

/** Where lessons are held: the other buildings of a boarding school are empty then. */
function isTeaching({ levels }: Building): boolean {
  return levels.some((level) => level.spaces.some((space) => space.kind === 'classroom'));
}

function isHighRise(plan: CampusPlan): boolean {
  return plan.buildings.filter(isTeaching).some(({ levels }) => levels.some((level) => level.ordinal >= MOST_STOREYS));
}

/** Neither wording speaks of kindergartens and special schools. */
function guideStage(stages: readonly SchoolStage[]): 'primary' | 'middle' | null {
  if (stages.includes('kindergarten') || stages.includes('special_education')) return null;
  if (stages.includes('primary')) return 'primary';
  return stages.includes('junior_middle') || stages.includes('senior_middle') ? 'middle' : null;
}

/**
 * The targets that fit a school and its plan, the one taken where nothing is chosen first. None without a school.
 *
 * @param freeFlowTimeS - signal to the last arrival if nobody had waited for anybody, s; null where no run has told it
 */
export function drillTargets(
  school: School | null,
  plan: CampusPlan,
  freeFlowTimeS: number | null = null,
): readonly DrillTarget[] {
  if (school === null) return [];
  const stage = guideStage(school.stages);
  const isHigh = isHighRise(plan);
  const targets: DrillTarget[] = [];
  if (stage !== null && !isHigh) {
    const timeS = stage === 'primary' ? PRIMARY_S : MIDDLE_S;
    targets.push({ profile: 'stage', stage, timeS, source: STAGE_SOURCE, standing: 'reported' });
    targets.push({ profile: 'lowRise', stage: null, timeS: LOW_RISE_S, source: LOW_RISE_SOURCE, standing: 'reported' });
  }
  if (freeFlowTimeS !== null) {
    const timeS = Math.round(freeFlowTimeS * FREE_FLOW_SHARE);
    targets.push({ profile: 'freeFlow', stage: null, timeS, source: FREE_FLOW_SOURCE, standing: 'proposed' });
  }
  return targets;
}
