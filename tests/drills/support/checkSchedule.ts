/**
 * Whether a year plan keeps to the rules, for tests: from the rule file and the school alone. Shares no code with the
 * product, neither with what derives the duties nor with what plans.
 */
import { type Demand, demandsFor, type ReadSchool } from './ruleReading.js';
import {
  type ReadTerm,
  type ReadWindow,
  type ReadYear,
  readYear,
  shift,
  sixMonthsOn,
  windowsOf,
} from './yearReading.js';

export interface CheckedDrill {
  date: string;
  kind: string;
  slot: string;
  hazards?: readonly string[] | undefined;
}

interface Traits {
  live: boolean;
  comprehensive: boolean;
  hazards: string[];
  does: string[];
}

type Kind = [live: 0 | 1, comprehensive: 0 | 1, hazard: string, does: string];

/** Every kind by hand: live, comprehensive, hazards, responses. */
const TRAITS: Record<string, Kind> = {
  comprehensive: [1, 1, '', 'evacuation'],
  fire: [1, 0, 'fire', 'evacuation'],
  earthquake: [1, 0, 'earthquake', 'evacuation shelter'],
  intruder: [1, 0, 'intruder', 'lockdown security'],
  hold: [1, 0, '', 'security'],
  secure: [1, 0, '', 'security'],
  shelter: [1, 0, '', 'shelter'],
  'evacuate-away': [1, 0, 'intruder', 'evacuation security'],
  night: [1, 0, 'night_dormitory', 'evacuation'],
  'debris-flow': [1, 0, 'debris_flow', 'evacuation'],
  flood: [1, 0, 'flood', 'evacuation'],
  'food-safety': [0, 0, 'food_safety', ''],
  epidemic: [0, 0, 'epidemic', ''],
  tabletop: [0, 0, '', ''],
  // named beside a kind
  'bomb-threat': [1, 0, 'bomb_threat', 'evacuation security'],
  bushfire: [1, 0, 'bushfire', 'evacuation'],
  'school-bus': [1, 0, 'school_bus', ''],
};

const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');

function traitsOf({ kind, hazards = [] }: CheckedDrill): Traits {
  const none: Kind = [0, 0, '', ''];
  const [live, comprehensive, hazard, does] = TRAITS[kind] ?? none;
  const named = hazards.map((each) => TRAITS[each] ?? none);
  // leaving for a place away from the school is against what it names, else against violence
  if (kind === 'evacuate-away' && named.length > 0) {
    return {
      live: true,
      comprehensive: false,
      hazards: named.map((each) => each[2]),
      does: named.flatMap((each) => words(each[3])),
    };
  }
  return {
    live: live === 1,
    comprehensive: comprehensive === 1,
    hazards: [...words(hazard), ...named.map((each) => each[2])],
    does: [...words(does), ...named.flatMap((each) => words(each[3]))],
  };
}

/** A drill is of a type on one of the hazards. */
function isOf(drill: CheckedDrill, type: string, hazards: readonly string[]): boolean {
  const { live, comprehensive, hazards: own, does } = traitsOf(drill);
  const isAgainstPeople = does.includes('lockdown') || does.includes('security');
  const fits =
    hazards.includes('any') ||
    (hazards.includes('any_security') && isAgainstPeople) ||
    own.some((hazard) => hazards.includes(hazard));
  const fitsOrOpen = own.length === 0 || fits;
  if (type === 'tabletop') return !live && fits;
  if (type === 'special_any') return fits;
  if (!live) return false;
  if (type === 'evacuation_live') return does.includes('evacuation') && fits;
  if (type === 'comprehensive_live') return comprehensive && fits;
  if (type === 'special_live' || type === 'any_disaster_drill') return fits;
  if (type === 'lockdown' || type === 'shelter') return does.includes(type) && fitsOrOpen;
  if (type === 'security_drill') return isAgainstPeople && fitsOrOpen;
  if (type === 'any_safety_drill') return fits || does.some((each) => hazards.includes(each));
  if (type === 'bus_evacuation') return own.includes('school_bus');
  throw new Error(`no reading of the drill type ${type}`);
}

/** The window of a demand, cut by what it says beside its period; `null` where nothing is left of it. */
function narrowed(window: ReadWindow, demand: Demand, { firstYear, days }: ReadYear): ReadWindow | null {
  const monthDay = (text: string): string => `${text >= '08-01' ? firstYear : firstYear + 1}-${text}`;
  // a window begins and ends with a teaching day where it is longer than those
  const inside = days.filter((day) => day >= window.from && day <= window.until);
  let from = inside[0] ?? window.from;
  let { until } = window;
  if (demand.firstDays !== undefined) until = [until, shift(from, demand.firstDays - 1)].sort()[0] ?? until;
  if (demand.by !== undefined) until = [until, monthDay(demand.by)].sort()[0] ?? until;
  if (demand.from !== undefined) from = [from, monthDay(demand.from)].sort()[1] ?? from;
  if (demand.validFrom !== undefined) from = [from, demand.validFrom].sort()[1] ?? from;
  if (demand.validUntil !== undefined) until = [until, demand.validUntil].sort()[0] ?? until;
  return from <= until ? { ...window, from, until } : null;
}

export interface CheckedSchool extends ReadSchool {
  terms: readonly ReadTerm[];
  closedDays: readonly string[];
}

export interface Unmet {
  rule: string;
  from: string;
  until: string;
}

/** Never more than six months from one drill to the next, from the first day of the year on and up to the next year. */
function isChained(year: ReadYear, dates: readonly string[]): boolean {
  let last = year.days[0] ?? '';
  for (const date of [...dates].sort()) {
    if (date > sixMonthsOn(last)) return false;
    last = date;
  }
  const isWholeYear = year.semesters.every((semester) => semester.length > 0);
  return dates.length > 0 && (!isWholeYear || sixMonthsOn(last) >= `${year.firstYear + 1}-08-01`);
}

/** The demands that a list of drills leaves open. */
export function unmetDemands(school: CheckedSchool, firstYear: number, drills: readonly CheckedDrill[]): Unmet[] {
  const year = readYear(school, firstYear);
  const unmet: Unmet[] = [];
  for (const demand of demandsFor(school)) {
    if (demand.period === 'six_months_rolling') {
      const [only] = demand.alternatives;
      const dates = drills.filter((drill) => isOf(drill, only?.type ?? '', demand.hazards)).map((drill) => drill.date);
      const [from, until] = [year.days[0], year.days.at(-1)];
      if (from !== undefined && until !== undefined && !isChained(year, dates))
        unmet.push({ rule: demand.rule, from, until });
      continue;
    }
    for (const whole of windowsOf(demand.period, year)) {
      const window = narrowed(whole, demand, year);
      if (window === null) continue;
      const { from, until, except } = window;
      const inside = drills.filter(
        ({ date, slot }) =>
          date >= from &&
          date <= until &&
          (except === null || date < except.from || date > except.until) &&
          (demand.timeOfDay === null || slot.replaceAll('-', '_') === demand.timeOfDay),
      );
      const isMet = demand.alternatives.some(
        ({ type, count }) => inside.filter((drill) => isOf(drill, type, demand.hazards)).length >= count,
      );
      if (!isMet) unmet.push({ rule: demand.rule, from, until });
    }
  }
  return unmet;
}

/** Drills that no school could hold so: without pupils, two a day, at night without boarders. */
export function misplaced(school: CheckedSchool, firstYear: number, drills: readonly CheckedDrill[]): string[] {
  const days = new Set(readYear(school, firstYear).days);
  const dates = drills.map((drill) => drill.date);
  return drills.flatMap(({ date, kind, slot }, i) => [
    ...(days.has(date) ? [] : [`${kind} on ${date}, no teaching day`]),
    ...(dates.indexOf(date) === i ? [] : [`a second drill on ${date}`]),
    ...(school.boarding || (slot !== 'night' && slot !== 'evening-study' && kind !== 'night')
      ? []
      : [`${kind} at night without boarders`]),
  ]);
}
