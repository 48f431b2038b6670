/** What each station of the loop says, from the project and what is worked out beside the page: a fact, and where it stands. */
import type { TFunction } from 'i18next';
import { isOpenFinding, isOverdueFinding } from '../../../drills/index.js';
import { countPlan } from '../../../floorplans/index.js';
import { type Project, scoreInProject } from '../../../project/index.js';
import type { RunResult } from '../../../scenarios/index.js';
import type { PlaceId, RouteParams } from '../../app/router.js';
import { type DrillYear, drillDuties } from '../../duties/drillYear.js';
import { clock, day, decimal, today } from '../../i18n/format.js';
import type { Language } from '../../i18n/i18n.js';
import type { StateTone } from './StateLine.js';
import type { PlacesToLookAt } from './usePlacesToLookAt.js';

export interface Station {
  readonly id: 'plan' | 'simulation' | 'duties' | 'drills' | 'score' | 'findings';
  readonly place: PlaceId;
  readonly params: RouteParams;
  readonly fact: string;
  readonly state: string;
  readonly tone: StateTone;
}

type Words = TFunction<readonly ['home', 'common']>;

export function loopStations(
  project: Project,
  toLookAt: PlacesToLookAt,
  year: DrillYear | null,
  run: RunResult | null,
  isStale: boolean,
  t: Words,
  language: Language,
): Station[] {
  return [
    planStation(project, toLookAt, t),
    simulationStation(project, run, isStale, t),
    dutiesStation(year, t, language),
    ...drillStations(project, t, language),
    findingsStation(project, t),
  ];
}

function planStation({ plan }: Project, toLookAt: PlacesToLookAt, t: Words): Station {
  const base = { id: 'plan', place: 'campus', params: {} } as const;
  if (plan === null) return { ...base, fact: t('home:fact.noPlan'), state: t('home:state.noPlan'), tone: 'warn' };
  const { buildings, levels, spaces } = countPlan(plan);
  const known = { ...base, fact: t('home:fact.plan', { buildings, levels, spaces }) } as const;
  if (toLookAt === 'checking') return { ...known, state: t('home:state.checking'), tone: 'wait' };
  if (toLookAt === 'failed') return { ...known, state: t('home:state.checksFailed'), tone: 'wait' };
  if (toLookAt === 0) return { ...known, state: t('home:state.checksPass'), tone: 'ok' };
  return { ...known, state: t('home:state.checks', { count: toLookAt }), tone: 'warn' };
}

function simulationStation({ runs }: Project, run: RunResult | null, isStale: boolean, t: Words): Station {
  const base = {
    id: 'simulation',
    place: 'simulate',
    params: {},
    fact: t('home:fact.runs', { count: runs.length }),
  } as const;
  if (run === null) return { ...base, state: t('home:state.neverRun'), tone: 'warn' };
  if (isStale) return { ...base, state: t('home:state.stale'), tone: 'warn' };
  if (run.stuck.length > 0)
    return { ...base, state: t('home:state.stuck', { count: run.stuck.length }), tone: 'danger' };
  if (run.evacuationTimeS === null) return { ...base, state: t('home:state.ran'), tone: 'ok' };
  return { ...base, state: t('home:state.assembled', { time: clock(run.evacuationTimeS) }), tone: 'ok' };
}

function dutiesStation(year: DrillYear | null, t: Words, language: Language): Station {
  const base = { id: 'duties', place: 'drills', params: { tab: 'duties' } } as const;
  if (year === null) return { ...base, fact: t('home:fact.noSchool'), state: t('home:state.noSchool'), tone: 'wait' };
  const duties = drillDuties(year.schedule.duties);
  const count = (status: string) => duties.filter((each) => each.status === status).length;
  const late = count('overdue');
  const next = year.schedule.drills.find((each) => each.date >= year.today);
  return {
    ...base,
    fact: t('home:fact.duties', { count: duties.length, done: count('done') }),
    ...(late > 0
      ? { state: t('home:state.late', { count: late }), tone: 'danger' }
      : next === undefined
        ? year.planning === 'planning'
          ? { state: t('home:state.planning'), tone: 'wait' }
          : { state: t('home:state.allMet'), tone: 'ok' }
        : { state: t('home:state.next', { date: day(next.date, language) }), tone: 'warn' }),
  };
}

function drillStations(project: Project, t: Words, language: Language): Station[] {
  const { drillRecords } = project;
  const last = drillRecords.at(-1);
  const drills = { id: 'drills', place: 'drills', params: { tab: 'record' } } as const;
  const score = { id: 'score', place: 'drills', params: { tab: 'score' } } as const;
  if (last === undefined) {
    return [
      { ...drills, fact: t('home:fact.records', { count: 0 }), state: t('home:state.noRecord'), tone: 'wait' },
      { ...score, fact: t('home:fact.noScore'), state: t('home:state.noScore'), tone: 'wait' },
    ];
  }
  const { total, provisionalTotal, isFinal } = scoreInProject(project, last, today());
  const shown = isFinal ? total : provisionalTotal;
  return [
    {
      ...drills,
      fact: t('home:fact.records', { count: drillRecords.length }),
      state: t('home:state.lastDrill', { date: last.date === undefined ? '—' : day(last.date, language) }),
      tone: 'ok',
    },
    {
      ...score,
      fact: shown === null ? t('home:fact.noScore') : t('home:fact.score', { score: decimal(shown, 1) }),
      state: t(isFinal ? 'home:state.final' : 'home:state.provisional'),
      tone: isFinal ? 'ok' : 'wait',
    },
  ];
}

function findingsStation({ findings }: Project, t: Words): Station {
  const open = findings.filter(isOpenFinding).length;
  const late = findings.filter((each) => isOverdueFinding(each, today())).length;
  const base = { id: 'findings', place: 'drills', params: { tab: 'findings' } } as const;
  const fact = t('home:fact.findings', { count: open });
  if (late > 0) return { ...base, fact, state: t('home:state.findingsLate', { count: late }), tone: 'danger' };
  return {
    ...base,
    fact,
    state:
      findings.length === 0 ? t('home:state.noFinding') : open === 0 ? t('home:state.allClosed') : t('home:state.open'),
    tone: findings.length === 0 ? 'wait' : open === 0 ? 'ok' : 'warn',
  };
}
