/**
 * For every rule about drills: drills that meet it, and near misses that do not. Written by hand from the notices and
 * norms, for the school year 2026-2027 of a school whose terms run from 1 September to 22 January and from 22 February
 * to 9 July.
 *
 * A drill is written `date kind`, with the time of day where it is not a lesson, as `2026-11-12 fire night`.
 */
import type { School } from '../../../src/scenarios/index.js';

export interface RuleDrills {
  rule: string;
  /** What the school is beside a boarding mountain school. */
  school?: Partial<School>;
  right: string[];
  /** What is wrong, and the drills in place of the right ones. */
  misses: [what: string, drills: string[]][];
}

/** Every month with ten teaching days: February and July have fewer. */
const MONTHS = [
  ...['2026-09-08', '2026-10-13', '2026-11-10', '2026-12-08', '2027-01-12'],
  ...['2027-03-09', '2027-04-13', '2027-05-11', '2027-06-08'],
];
const monthly = (what: string): string[] => MONTHS.map((date) => `${date} ${what}`);
const withoutMay = (what: string): string[] => monthly(what).filter((drill) => !drill.startsWith('2027-05'));
const days = (dates: string[], what: string): string[] => dates.map((date) => `${date} ${what}`);

const kindergarten: Partial<School> = { stages: ['kindergarten'], boarding: false, terrain: 'any' };
const boarding: Partial<School> = { boarding: true };
const QUARTERS = ['2026-09-15', '2026-11-10', '2027-01-12', '2027-05-11'];
const SEMESTERS = ['2026-11-10', '2027-04-13'];

/** One a year on one hazard, after the opening weeks. */
const afterOpening = (rule: string, kind: string, other: string): RuleDrills => ({
  rule,
  right: [`2026-11-12 ${kind}`],
  misses: [
    ['another hazard', [`2026-11-12 ${other}`]],
    ['in the opening week of autumn', [`2026-09-07 ${kind}`]],
    ['in the opening week of spring', [`2027-02-26 ${kind}`]],
    ['next school year', [`2027-09-14 ${kind}`]],
  ],
});

const talkedMiss = (hazard: string): [string, string[]] => ['a talk-through', [`2026-11-12 tabletop:${hazard}`]];

const fireAndEarthquake = (rule: string): RuleDrills => ({
  rule,
  right: ['2026-11-10 fire', '2027-04-13 earthquake'],
  misses: [
    ['never an earthquake', ['2026-11-10 fire', '2027-04-13 fire']],
    ['nothing in spring', ['2026-11-10 fire', '2026-12-08 earthquake']],
    ['talked through in spring', ['2026-11-10 fire', '2027-04-13 tabletop:earthquake']],
  ],
});

export const RULE_DRILLS: readonly RuleDrills[] = [
  {
    rule: 'JH-01',
    right: days(QUARTERS, 'fire'),
    misses: [
      ['no quarter from October to December', days(['2026-09-15', '2026-09-22', '2027-01-12', '2027-05-11'], 'fire')],
      ['sheltering without leaving in one quarter', [...days(QUARTERS.slice(0, 3), 'fire'), '2027-05-11 shelter']],
    ],
  },
  {
    rule: 'JH-02',
    school: kindergarten,
    right: days(SEMESTERS, 'earthquake'),
    misses: [
      ['both in one semester', days(['2026-11-10', '2026-12-08'], 'earthquake')],
      ['talked through', days(SEMESTERS, 'tabletop:earthquake')],
    ],
  },
  {
    rule: 'QX-01',
    right: ['2026-11-10 fire', '2027-04-13 flood'],
    misses: [
      ['one special drill alone', ['2026-11-10 fire']],
      ['one special drill and a talk-through', ['2026-11-10 fire', '2027-04-13 tabletop:fire']],
      ['after the year', ['2026-11-10 fire', '2027-09-14 flood']],
    ],
  },
  {
    rule: 'QX-02',
    right: days(SEMESTERS, 'tabletop'),
    misses: [
      ['a live drill instead in spring', ['2026-11-10 tabletop', '2027-04-13 fire']],
      ['two in autumn', days(['2026-11-10', '2026-12-08'], 'tabletop')],
    ],
  },
  fireAndEarthquake('QX-04'),
  fireAndEarthquake('GX-01'),
  fireAndEarthquake('CQ-01'),
  {
    rule: 'MZ-01',
    right: ['2026-09-07 comprehensive', '2027-02-26 comprehensive'],
    misses: [
      ['in the second week', ['2026-09-08 comprehensive', '2027-02-26 comprehensive']],
      ['a special drill', ['2026-09-07 fire', '2027-02-26 comprehensive']],
      ['in autumn alone', ['2026-09-07 comprehensive']],
    ],
  },
  { ...afterOpening('MZ-02', 'fire', 'earthquake') },
  { ...afterOpening('MZ-03', 'intruder', 'shelter') },
  { ...afterOpening('MZ-04', 'earthquake', 'fire') },
  { ...afterOpening('MZ-05', 'food-safety', 'epidemic') },
  { ...afterOpening('MZ-06', 'epidemic', 'food-safety') },
  {
    rule: 'MZ-07',
    right: ['2026-11-12 fire meal'],
    misses: [
      ['in a lesson', ['2026-11-12 fire']],
      ['at noon rest', ['2026-11-12 fire noon-rest']],
      ['talked through', ['2026-11-12 tabletop:fire meal']],
      ['in the opening week', ['2026-09-03 fire meal']],
    ],
  },
  {
    rule: 'MZ-08',
    right: ['2026-11-12 earthquake noon-rest'],
    misses: [
      ['at meal time', ['2026-11-12 earthquake meal']],
      ['in the evening', ['2026-11-12 earthquake evening-study']],
      ['talked through', ['2026-11-12 tabletop:earthquake noon-rest']],
    ],
  },
  {
    rule: 'MZ-09',
    right: ['2027-04-13 debris-flow'],
    misses: [
      ['after the rains have begun', ['2027-06-01 debris-flow']],
      ['flood', ['2027-04-13 flood']],
      talkedMiss('debris-flow'),
    ],
  },
  {
    rule: 'MZ-10',
    right: ['2027-04-13 flood'],
    misses: [
      ['after the rains have begun', ['2027-06-01 flood']],
      ['debris flow', ['2027-04-13 debris-flow']],
      talkedMiss('flood'),
    ],
  },
  {
    rule: 'MZ-11',
    right: days(SEMESTERS, 'fire night'),
    misses: [
      ['by day in spring', ['2026-11-10 fire night', '2027-04-13 fire']],
      ['in evening study', ['2026-11-10 fire night', '2027-04-13 fire evening-study']],
      ['talked through', ['2026-11-10 fire night', '2027-04-13 tabletop:fire night']],
      ['both in one semester', days(['2026-11-10', '2026-12-08'], 'fire night')],
    ],
  },
  {
    rule: 'CN-01',
    right: monthly('fire'),
    misses: [
      ['no drill in May', withoutMay('fire')],
      ['a lockdown in May', [...withoutMay('fire'), '2027-05-11 intruder']],
      ['talked through in May', [...withoutMay('fire'), '2027-05-11 tabletop:fire']],
    ],
  },
  {
    rule: 'CN-02',
    school: kindergarten,
    right: days(QUARTERS, 'earthquake'),
    misses: [['no drill in a quarter', days(QUARTERS.slice(0, 3), 'earthquake')]],
  },
  {
    rule: 'CN-03',
    right: [...monthly('fire'), '2026-11-24 fire night', '2027-04-27 fire night'],
    misses: [
      ['the monthly drills alone', monthly('fire')],
      ['none on top in spring', [...monthly('fire'), '2026-11-24 fire night']],
    ],
  },
  {
    rule: 'CN-04',
    school: { usesSchoolBus: true },
    right: ['2026-11-10 bus', '2027-04-13 bus'],
    misses: [
      ['a drill in the building', ['2026-11-10 bus', '2027-04-13 fire']],
      ['both in one semester', ['2026-11-10 bus', '2026-12-08 bus']],
    ],
  },
  {
    rule: 'CN-06',
    right: ['2026-11-10 flood', '2027-04-13 fire'],
    misses: [
      ['a hazard without evacuation', ['2026-11-10 flood', '2027-04-13 intruder']],
      ['both in one semester', ['2026-11-10 flood', '2026-12-08 fire']],
    ],
  },
  {
    rule: 'CN-07',
    right: ['2026-11-10 fire'],
    misses: [
      ['an earthquake drill', ['2026-11-10 earthquake']],
      ['the summer after', ['2027-07-20 fire']],
    ],
  },
  {
    rule: 'CN-08',
    school: { fireKeyUnit: true },
    right: ['2026-11-10 fire', '2027-04-13 fire'],
    misses: [
      ['one half-year without', ['2026-11-10 fire', '2026-12-08 fire']],
      ['an earthquake drill', ['2026-11-10 fire', '2027-04-13 earthquake']],
    ],
  },
  {
    rule: 'CN-08',
    school: { fireKeyUnit: false },
    right: ['2026-11-10 fire'],
    misses: [['in the next calendar year', ['2027-04-13 fire']]],
  },
  {
    rule: 'CN-09',
    right: days(SEMESTERS, 'earthquake'),
    misses: [['a fire drill in spring', ['2026-11-10 earthquake', '2027-04-13 fire']]],
  },
  { rule: 'USM-01', right: monthly('fire'), misses: [['no drill in May', withoutMay('fire')]] },
  {
    rule: 'USM-02',
    right: monthly('fire'),
    misses: [
      [
        'first of spring after thirty days',
        [...monthly('fire').filter((d) => !d.startsWith('2027-03')), '2027-03-30 fire'],
      ],
      ['an earthquake drill in May', [...withoutMay('fire'), '2027-05-11 earthquake']],
    ],
  },
  {
    rule: 'USM-03',
    right: ['2026-09-10 fire'],
    misses: [
      ['on the eleventh day', ['2026-09-11 fire']],
      ['an earthquake drill', ['2026-09-10 earthquake']],
    ],
  },
  {
    rule: 'NY-01',
    right: [
      ...days(MONTHS.slice(0, 4), 'fire'),
      ...days(['2026-09-22', '2026-10-27', '2026-11-24', '2026-12-15'], 'fire'),
    ],
    misses: [
      [
        'seven drills',
        [...days(MONTHS.slice(0, 4), 'fire'), ...days(['2026-09-22', '2026-10-27', '2026-11-24'], 'fire')],
      ],
      ['fewer than eight of all kinds by the end of December', monthly('fire').slice(0, 8)],
    ],
  },
  {
    rule: 'NY-02',
    right: days(MONTHS.slice(0, 4), 'intruder'),
    misses: [
      ['three lockdowns', days(MONTHS.slice(0, 3), 'intruder')],
      ['an evacuation among them', [...days(MONTHS.slice(0, 3), 'intruder'), '2026-12-08 evacuate-away']],
    ],
  },
  {
    rule: 'NJ-01',
    right: monthly('fire'),
    misses: [
      ['the first after ten days', [...monthly('fire').slice(1), '2026-09-15 fire']],
      ['no drill in May', withoutMay('fire')],
    ],
  },
  {
    rule: 'NJ-02',
    right: [
      ...days(MONTHS.slice(0, 3), 'intruder'),
      ...days(MONTHS.slice(3, 5), 'evacuate-away'),
      ...days(MONTHS.slice(5, 7), 'bomb'),
      ...days(MONTHS.slice(7), 'intruder'),
    ],
    misses: [
      [
        'no bomb threat among them',
        [...days(MONTHS.slice(0, 3), 'intruder'), ...days(MONTHS.slice(3), 'evacuate-away')],
      ],
      ['fire drills', monthly('fire')],
    ],
  },
  {
    rule: 'IL-01',
    right: days(MONTHS.slice(0, 3), 'fire'),
    misses: [
      ['two fire drills', days(MONTHS.slice(0, 2), 'fire')],
      ['a debris-flow drill among them', [...days(MONTHS.slice(0, 2), 'fire'), '2026-11-10 debris-flow']],
    ],
  },
  {
    rule: 'IL-02',
    right: ['2026-11-10 intruder'],
    misses: [
      ['after ninety days', ['2026-12-01 intruder']],
      ['doors secured without a lockdown', ['2026-11-10 secure']],
    ],
  },
  {
    rule: 'IL-03',
    right: ['2026-11-10 bus'],
    misses: [['a fire drill', ['2026-11-10 fire']]],
  },
  {
    rule: 'IL-04',
    right: ['2026-11-10 shelter'],
    misses: [
      ['leaving the building', ['2026-11-10 fire']],
      ['an earthquake drill, which is on another hazard', ['2026-11-10 earthquake']],
    ],
  },
  {
    rule: 'WA-01',
    right: [...withoutMay('earthquake'), '2027-05-11 intruder'],
    misses: [
      ['no lockdown all year', monthly('earthquake')],
      ['never an earthquake', [...withoutMay('fire'), '2027-05-11 intruder']],
      [
        'talked through in March',
        [
          ...withoutMay('earthquake').filter((d) => !d.startsWith('2027-03')),
          '2027-03-09 tabletop:earthquake',
          '2027-05-11 intruder',
        ],
      ],
    ],
  },
  {
    rule: 'MI-01',
    right: days(MONTHS.slice(0, 5), 'fire'),
    misses: [
      ['two by December', days([...MONTHS.slice(0, 2), '2026-12-08', '2027-01-12', '2027-03-09'], 'fire')],
      ['four', days(MONTHS.slice(0, 4), 'fire')],
    ],
  },
  {
    rule: 'MI-02',
    right: days(['2026-11-10', '2026-12-08', '2027-01-12'], 'intruder'),
    misses: [
      ['none by December', days(['2026-12-08', '2027-01-12', '2027-03-09'], 'intruder')],
      ['none after New Year', days(['2026-10-13', '2026-11-10', '2026-12-08'], 'intruder')],
    ],
  },
  {
    rule: 'MI-03',
    right: ['2026-11-10 shelter', '2027-03-09 shelter'],
    misses: [
      ['none in March', ['2026-11-10 shelter', '2027-04-13 shelter']],
      ['one alone', ['2027-03-09 shelter']],
    ],
  },
  {
    rule: 'AL-01',
    right: ['2026-10-12 intruder', '2027-04-02 intruder'],
    misses: [
      ['in the seventh week', ['2026-10-13 intruder', '2027-04-02 intruder']],
      ['a fire drill in spring', ['2026-10-12 intruder', '2027-04-02 fire']],
    ],
  },
  { rule: 'AL-02', right: monthly('fire'), misses: [['no drill in May', withoutMay('fire')]] },
  {
    rule: 'EN-01',
    right: days(SEMESTERS, 'fire'),
    misses: [['both in one term', days(['2026-11-10', '2026-12-08'], 'fire')]],
  },
  {
    rule: 'EN-02',
    school: boarding,
    right: days(SEMESTERS, 'fire night'),
    misses: [
      ['by day', days(SEMESTERS, 'fire')],
      ['a flood drill at night', ['2026-11-10 fire night', '2027-04-13 flood night']],
    ],
  },
  {
    rule: 'JP-01',
    school: kindergarten,
    right: days(['2026-10-13', '2026-11-10'], 'fire'),
    misses: [['one in the calendar year', ['2026-10-13 fire', '2027-04-13 fire']]],
  },
  {
    rule: 'JP-02',
    right: days(SEMESTERS, 'fire'),
    misses: [['an earthquake drill in one term', ['2026-11-10 fire', '2027-04-13 earthquake']]],
  },
  {
    rule: 'KR-01',
    right: ['2026-11-10 earthquake', '2027-04-13 fire'],
    misses: [
      ['one', ['2026-11-10 earthquake']],
      ['one talked through', ['2026-11-10 earthquake', '2027-04-13 tabletop:fire']],
    ],
  },
  {
    rule: 'TW-01',
    right: ['2026-09-21 earthquake'],
    misses: [
      ['in the next calendar year', ['2027-04-13 earthquake']],
      ['a fire drill', ['2026-09-21 fire']],
    ],
  },
  {
    rule: 'HK-01',
    right: ['2026-11-10 fire', '2027-04-13 fire'],
    misses: [['one', ['2026-11-10 fire']]],
  },
  {
    rule: 'NZ-01',
    right: ['2026-10-13 fire', '2027-03-09 fire'],
    misses: [
      ['more than six months between', ['2026-10-13 fire', '2027-04-14 fire']],
      ['an earthquake drill', ['2026-10-13 fire', '2027-03-09 earthquake']],
    ],
  },
  {
    rule: 'AU-01',
    school: { bushfireAtRisk: true },
    right: ['2026-11-10 evacuate-away:bushfire', '2027-03-09 evacuate-away:bushfire'],
    misses: [
      ['a term without', ['2026-11-10 evacuate-away:bushfire']],
      ['another threat', ['2026-11-10 evacuate-away:bushfire', '2027-03-09 evacuate-away:bomb_threat']],
      ['a fire drill', ['2026-11-10 evacuate-away:bushfire', '2027-03-09 fire']],
    ],
  },
  {
    rule: 'AU-02',
    right: ['2026-11-10 fire', '2027-04-13 intruder'],
    misses: [
      ['a term without', ['2026-11-10 fire', '2026-12-08 intruder']],
      ['a talk-through', ['2026-11-10 fire', '2027-04-13 tabletop:fire']],
    ],
  },
];

/** Rules about drills that no drill meets, and why: no number is counted. */
export const NOT_MET_BY_DRILLS: Readonly<Record<string, string>> = {
  'JH-03': 'a demand on the quality of drills',
};
