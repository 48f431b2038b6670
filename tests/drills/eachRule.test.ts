import { describe, expect, it } from 'vitest';
import {
  type DrillEvent,
  type DrillKind,
  type DrillSlot,
  deriveDutyYear,
  drillRules,
  eventOfKind,
  type NamedHazard,
} from '../../src/drills/index.js';
import type { School } from '../../src/scenarios/index.js';
import { demoSchool } from './demoSchool.js';

const YEAR = '2026-2027';

const d = (date: string, kind: DrillKind, slot: DrillSlot = 'lesson', more: Partial<DrillEvent> = {}): DrillEvent => ({
  ...eventOfKind(kind, slot, date),
  ...more,
});
const away = (date: string, hazard: NamedHazard) => eventOfKind('evacuate-away', 'lesson', date, [hazard]);
const bus = (date: string) => away(date, 'school-bus');
const many = (dates: readonly string[], kind: DrillKind): DrillEvent[] => dates.map((date) => d(date, kind));
const AUTUMN = [
  '2026-09-03',
  '2026-09-10',
  '2026-09-17',
  '2026-10-08',
  '2026-10-15',
  '2026-11-05',
  '2026-11-12',
  '2026-12-03',
];

const kindergarten: Partial<School> = { stages: ['kindergarten'] };
const special: Partial<School> = { stages: ['special_education'] };
const withBus: Partial<School> = { usesSchoolBus: true };

type Line = readonly [
  duty: string,
  right: readonly DrillEvent[],
  nearMiss: readonly DrillEvent[],
  school?: Partial<School>,
];

/** For each rule one duty, drills that meet it, and drills that miss it by one thing: kind, hour, day, or number. */
const LINES: readonly Line[] = [
  ['JH-01:q4', [d('2026-12-31', 'fire')], [d('2026-09-30', 'fire')]],
  ['JH-02:s1', [d('2026-10-12', 'fire')], [d('2027-03-01', 'fire')], kindergarten],
  ['QX-01:year', many(['2026-10-12', '2027-04-12'], 'fire'), many(['2026-10-12'], 'fire')],
  ['QX-02:s1', [d('2026-10-12', 'tabletop')], [d('2026-10-12', 'comprehensive')]],
  ['QX-04:s1', [d('2026-10-12', 'earthquake')], [d('2026-10-12', 'intruder')]],
  ['QX-04:fire:year', [d('2026-10-12', 'fire')], [d('2026-10-12', 'earthquake')]],
  ['GX-01:earthquake:year', [d('2026-10-12', 'earthquake')], [d('2026-10-12', 'fire')]],
  ['CQ-01:s2', [d('2027-03-12', 'fire')], [d('2026-12-12', 'fire')]],
  ['MZ-01:s1', [d('2026-09-07', 'comprehensive')], [d('2026-09-08', 'comprehensive')]],
  ['MZ-02:year', [d('2026-09-08', 'fire')], [d('2026-09-07', 'fire')]],
  ['MZ-03:year', [d('2026-10-12', 'intruder')], [d('2026-10-12', 'fire')]],
  [
    'MZ-04:year',
    [d('2026-10-12', 'earthquake')],
    [d('2026-10-12', 'tabletop', 'lesson', { scenarios: ['earthquake'] })],
  ],
  ['MZ-05:year', [d('2026-10-12', 'food-safety')], [d('2026-10-12', 'epidemic')]],
  ['MZ-06:year', [d('2026-10-12', 'epidemic')], [d('2026-09-02', 'epidemic')]],
  ['MZ-07:year', [d('2026-10-12', 'fire', 'meal')], [d('2026-10-12', 'fire', 'noon-rest')]],
  ['MZ-08:year', [d('2026-10-12', 'fire', 'noon-rest')], [d('2026-10-12', 'fire', 'meal')]],
  ['MZ-09:season', [d('2027-05-31', 'debris-flow')], [d('2027-06-01', 'debris-flow')]],
  ['MZ-10:season', [d('2026-10-12', 'flood')], [d('2026-10-12', 'debris-flow')]],
  ['MZ-11:s1', [d('2026-10-12', 'fire', 'night')], [d('2026-10-12', 'fire', 'evening-study')]],
  ['CN-01:2026-10', [d('2026-10-12', 'fire')], [d('2026-11-02', 'fire')]],
  ['CN-02:q4', [d('2026-10-12', 'fire')], [d('2026-10-12', 'intruder')], kindergarten],
  ['CN-03:s1', many(['2026-10-12', '2026-10-19'], 'fire'), many(['2026-10-12', '2026-11-09'], 'fire')],
  ['CN-04:s1', [bus('2026-10-12')], [d('2026-10-12', 'fire')], withBus],
  ['CN-06:s1', [d('2026-10-12', 'flood')], [d('2026-10-12', 'intruder')]],
  ['CN-07:year', [d('2027-07-09', 'fire')], [d('2026-08-31', 'fire')]],
  ['CN-08:h1', [d('2027-03-12', 'fire')], [d('2026-12-12', 'fire')], { fireKeyUnit: true }],
  ['CN-09:s1', [d('2026-10-12', 'earthquake')], [d('2026-10-12', 'fire')]],
  ['USM-01:2026-10', [d('2026-10-12', 'fire')], [d('2026-10-12', 'fire', 'lesson', { isUnplanned: true })]],
  ['USM-02:first:t1', [d('2026-09-30', 'fire')], [d('2026-10-01', 'fire')]],
  ['USM-03:year', [d('2026-09-10', 'fire')], [d('2026-09-11', 'fire')]],
  ['NY-01:part1:year', many(AUTUMN, 'fire'), many(AUTUMN.slice(1), 'fire')],
  ['NY-01:year', many(AUTUMN, 'fire'), many(AUTUMN, 'intruder')],
  ['NY-02:year', many(AUTUMN.slice(4), 'intruder'), many(AUTUMN.slice(4), 'secure')],
  ['NJ-01:first:year', [d('2026-09-10', 'fire')], [d('2026-09-11', 'fire')]],
  ['NJ-01:2026-10', [d('2026-10-12', 'fire')], [d('2026-10-12', 'earthquake')]],
  ['NJ-02:2026-10', [d('2026-10-12', 'hold')], [d('2026-10-12', 'fire')]],
  ['NJ-02:first:year', [d('2026-09-15', 'intruder')], [d('2026-09-16', 'intruder')]],
  ['IL-01:year', many(AUTUMN.slice(5), 'fire'), many(AUTUMN.slice(6), 'fire')],
  ['IL-02:first:year', [d('2026-11-29', 'intruder')], [d('2026-11-30', 'intruder')]],
  ['IL-02:year', [d('2027-05-12', 'intruder')], [d('2027-05-12', 'hold')]],
  ['IL-03:year', [bus('2026-10-12')], [d('2026-10-12', 'fire')]],
  ['IL-04:year', [d('2026-10-12', 'shelter')], [d('2026-10-12', 'secure')]],
  ['WA-01:2026-10', [d('2026-10-12', 'shelter')], [d('2026-10-12', 'tabletop')]],
  ['WA-01:earthquake:year', [d('2026-10-12', 'earthquake')], [d('2026-10-12', 'fire')]],
  ['MI-01:part1:year', many(AUTUMN.slice(4, 7), 'fire'), many(AUTUMN.slice(5), 'fire')],
  ['MI-01:year', many(AUTUMN.slice(3), 'fire'), many(AUTUMN.slice(4), 'fire')],
  ['MI-02:part1:year', [d('2026-12-01', 'intruder')], [d('2026-12-02', 'intruder')]],
  ['MI-02:part2:year', [d('2027-01-04', 'intruder')], [d('2026-12-31', 'intruder')]],
  ['MI-03:part1:year', [d('2027-03-31', 'shelter')], [d('2027-04-01', 'shelter')]],
  ['AL-01:s1', [d('2026-10-12', 'intruder')], [d('2026-10-13', 'intruder')]],
  ['AL-02:2026-10', [d('2026-10-12', 'fire')], [d('2026-10-12', 'shelter')]],
  ['EN-01:t1', [d('2026-10-12', 'fire')], [d('2027-03-12', 'fire')]],
  ['EN-02:t1', [d('2026-10-12', 'fire', 'night')], [d('2026-10-12', 'fire')]],
  ['JP-01:2026', many(['2026-10-12', '2026-12-14'], 'fire'), many(['2026-10-12', '2027-01-14'], 'fire'), special],
  ['JP-02:t1', [d('2026-10-12', 'fire')], [d('2026-10-12', 'earthquake')]],
  ['KR-01:year', [d('2026-10-12', 'fire'), d('2027-04-12', 'earthquake')], [d('2026-10-12', 'fire')]],
  ['TW-01:2026', [d('2026-09-21', 'earthquake')], [d('2027-01-11', 'earthquake')]],
  ['HK-01:year', many(['2026-10-12', '2027-04-12'], 'fire'), many(['2026-10-12'], 'fire')],
  ['NZ-01:r1', [d('2026-10-12', 'fire')], [d('2027-03-02', 'fire')]],
  ['AU-01:t1', [away('2026-10-12', 'bushfire')], [away('2026-10-12', 'bomb-threat')], { bushfireAtRisk: true }],
  ['AU-02:t1', [d('2026-10-12', 'shelter')], [d('2026-10-12', 'hold')]],
];

/** Rules that no drill of a school meets: a demand on quality. */
const WITHOUT = ['JH-03'];

function statusOf(duty: string, held: readonly DrillEvent[], changes: Partial<School> = {}): string | undefined {
  const pack = drillRules.rules.find((rule) => rule.id === duty.split(':')[0])?.pack as string;
  const school = { ...demoSchool, ...changes, rulePacks: [pack] };
  const year = deriveDutyYear(school, YEAR, { held });
  return [...year.duties, ...year.advice].find((each) => each.id === duty)?.status;
}

describe('each drill rule', () => {
  for (const [duty, right, nearMiss, school] of LINES) {
    it(`[DR116] ${duty} is met by the right drills and not by the near miss`, () => {
      expect(statusOf(duty, right, school)).toBe('done');
      expect(statusOf(duty, nearMiss, school)).toBe('due');
    });
  }

  it('[DR116] no drill rule is left out', () => {
    const types = [
      'live',
      'any_of',
      'special_any',
      'tabletop',
      'lockdown',
      'shelter',
      'security_drill',
      'bus_evacuation',
    ];
    const isDrill = (type: string) => type.startsWith('any_') || types.some((each) => type.endsWith(each));
    const tested = new Set(LINES.map(([duty]) => duty.split(':')[0]));
    const left = drillRules.rules.filter((rule) => isDrill(rule.drill_type) && !tested.has(rule.id));
    expect(left.map((rule) => rule.id).sort()).toEqual(WITHOUT);
  });
});
