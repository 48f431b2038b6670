/**
 * How many guards, dormitory managers, health staff and others the rules of a school ask for, with the arithmetic,
 * beside what the school has.
 */
import type { School } from '../../scenarios/index.js';
import type { StaffingRule } from '../rules/drillRules.js';
import { loadedPacks, type RuleBook, shippedRules } from '../rules/ruleBook.js';
import { guardRole } from './guardRole.js';
import { emptyRole, type StaffingRole, type StaffPost } from './staffingRole.js';

/** Pupils for one of the health staff (蒙政办发〔2023〕37号 二(三)2). */
const PUPILS_PER_HEALTH = 600;

type Counter = (rule: StaffingRule, school: School, book: RuleBook) => StaffingRole[];

/** A plain number that is required and recommended alike. */
function counted(
  rule: StaffingRule,
  post: StaffPost,
  book: RuleBook,
  count: number | null,
  arithmetic: string,
  has: number | null | undefined,
): StaffingRole {
  const role = emptyRole(rule, post, book);
  return { ...role, required: count, recommended: count, lowerReading: count, arithmetic, has: has ?? null };
}

/** Dormitory managers on night duty; `null` while the school has not listed its night duty. */
function managersOf(school: School, isFemaleForGirls: boolean): number | null {
  if (school.nightDuty === undefined) return null;
  return school.nightDuty
    .filter((duty) => duty.role === 'dormitoryManager')
    .filter((duty) => !isFemaleForGirls || (duty.sex === 'female' && duty.wing !== 'boys'))
    .reduce((total, duty) => total + duty.number, 0);
}

/** Whether girls board; `null` while the school has not listed its dormitory rooms. */
function haveGirls(school: School): boolean | null {
  if (!school.boarding || school.boarders === 0) return false;
  if (school.dormitories === undefined) return null;
  return school.dormitories.some((room) => room.wing === 'girls' && room.boarders > 0);
}

const dormitory: Counter = (rule, school, book) => {
  const girls = haveGirls(school);
  const words =
    girls === null
      ? "the rooms of the dormitories are not listed: 1 where there is a girls' dormitory"
      : `girls board: ${girls ? 'yes, at least 1 female manager' : 'no'}`;
  const count = girls === true ? 1 : girls === false ? 0 : null;
  const managers = emptyRole(rule, 'dormitoryManagers', book);
  return [
    counted(rule, 'femaleDormitoryManagers', book, count, words, managersOf(school, true)),
    { ...managers, arithmetic: 'as needed, no number', has: managersOf(school, false) },
  ];
};

const safety: Counter = (rule, school, book) => {
  const manager = counted(
    rule,
    'safetyManagers',
    book,
    1,
    'at least 1 per school, in principle',
    school.staffCounts?.safetyManagers,
  );
  if (!school.boarding) return [manager];
  const words = 'a boarding school must have them; number not given, so at least 1';
  return [manager, counted(rule, 'dormitoryManagers', book, 1, words, managersOf(school, false))];
};

const health: Counter = (rule, school, book) => {
  const { pupils } = school;
  const count = pupils === 0 ? null : Math.ceil(pupils / PUPILS_PER_HEALTH);
  const words = pupils === 0 ? 'no pupils, no number' : `ceil(${pupils}/${PUPILS_PER_HEALTH}) = ${count}`;
  return [counted(rule, 'healthStaff', book, count, words, school.staffCounts?.healthStaff)];
};

const legal: Counter = (rule, school, book) => [
  counted(rule, 'legalVicePrincipals', book, 1, 'at least 1 per school', school.staffCounts?.legalVicePrincipals),
];

const organisation: Counter = (rule, school, book) => [
  {
    ...emptyRole(rule, 'safetyTeachers', book),
    has: school.staffCounts?.safetyTeachers ?? null,
  },
];

const COUNTERS: Readonly<Record<string, Counter>> = {
  'ST-000-GUARD': (...each) => [guardRole(...each)],
  'ST-002-GUARD': (...each) => [guardRole(...each)],
  'ST-003-GUARD': (...each) => [guardRole(...each)],
  'ST-GBT29315': (...each) => [guardRole(...each)],
  'ST-001-GUARD': (rule, school, book) => [{ ...emptyRole(rule, 'guardQuality', book), has: school.guards }],
  'ST-000-DORM': dormitory,
  'ST-004-SAFETY': safety,
  'ST-003-HEALTH': health,
  'ST-003-LEGAL': legal,
  'ST-001-SAFETYORG': organisation,
};

/** Every staffing rule of the school's packs; a rule without a number, or of an added pack, is listed without one. */
export function computeStaffing(
  school: School,
  book: RuleBook = shippedRules,
): { readonly roles: readonly StaffingRole[] } {
  const packs = loadedPacks(school.rulePacks, book).packs.map((pack) => pack.id);
  const rules = book.staffing_rules.filter((rule) => packs.includes(rule.pack));
  const roles = rules.flatMap((rule) => {
    const count = Object.hasOwn(COUNTERS, rule.id) ? COUNTERS[rule.id] : undefined;
    return count === undefined ? [emptyRole(rule, 'other', book)] : count(rule, school, book);
  });
  return { roles };
}
