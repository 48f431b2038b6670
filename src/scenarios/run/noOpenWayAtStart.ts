/** People whom the doors that a scenario closes at 0 s leave without any open way. */
import { type Problem, problem } from '../../model/index.js';
import type { GoalSpec } from '../../sim/index.js';
import { LOCKDOWN_VARIANTS } from '../conduct/lockdown/variants.js';
import { refugeOf } from '../conduct/terrain/highGround.js';
import type { Destinations } from './peopleWithoutAWay.js';
import type { Reach } from './resolveGoals.js';
import type { RunRequest } from './runRequest.js';

/** So many places are told by name. */
const MOST_NAMES = 6;

export interface DoorsAtStart extends Destinations {
  readonly plan: RunRequest['plan'];
  /** By goal: the cells from which it is reached with the doors as the run begins. */
  readonly reachAtStart: Reach;
}

/** Doors that close later are part of many a drill and are not told, nor are drills in which people stay in. */
export function noOpenWayAtStart(doors: DoorsAtStart): Problem[] {
  const { plan, scenario, population, specs, waysOut, cells, reach, reachAtStart } = doors;
  const { kind, doorEvents } = scenario;
  const isRefuge = kind === 'debris-flow' || kind === 'flood';
  const staysIn = kind in LOCKDOWN_VARIANTS || (isRefuge && refugeOf(plan, scenario).to === 'upstairs');
  if (staysIn || !doorEvents.some(({ atS, state }) => atS === 0 && state !== 'open')) return [];
  const shutIn = population.people.flatMap(({ cell }, i) => {
    const spec = specs[i] as GoalSpec;
    const own = spec.kind === 'assembly' ? [spec.goal] : spec.kind === 'exits' ? spec.goals : waysOut;
    const isShut = own.some((goal) => reach(goal)[cell]) && !own.some((goal) => reachAtStart(goal)[cell]);
    return isShut ? [cell] : [];
  });
  if (shutIn.length === 0) return [];
  const places = [...new Set(shutIn)].flatMap((cell) => cells.cells[cell] ?? []);
  const named = (between: string, word: 'name' | 'nameEn') =>
    [...new Set(places.map((place) => place[word]))].slice(0, MOST_NAMES).join(between) +
    (places.length > MOST_NAMES ? ' …' : '');
  const message = `${shutIn.length} people have no open way when the run starts, because doors are closed at 0 s: in ${named(', ', 'nameEn')}. Leave one way open, or close the doors later.`;
  const values = { count: shutIn.length, names: named('、', 'name') };
  return [problem('warning', 'no-open-way-at-start', 'doorEvents', message, { values })];
}
