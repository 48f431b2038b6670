/**
 * How many guards, dormitory managers, health staff and others the rules of a school ask for, with the arithmetic,
 * beside what the school has.
 */
import type { School } from '../../scenarios/index.js';
import type { StaffingRule } from '../rules/drillRules.js';
import { loadedPacks, type RuleBook, shippedRules } from '../rules/ruleBook.js';
import { guardRole } from './guardRole.js';
import { emptyRole, type StaffingNote, type StaffingRole, type StaffPost } from './staffingRole.js';

/** Pupils for one of the health staff (蒙政办发〔2023〕37号 二(三)2). */
const PUPILS_PER_HEALTH = 600;

type Counter = (rule: StaffingRule, school: School, book: RuleBook) => StaffingRole[];

const NOTE_WORDS: Readonly<Record<StaffingNote, string>> = {
  perSchool: 'at least 1 per school',
  inPrinciple: 'at least 1 per school, in principle',
  girlsBoard: 'girls board: at least 1 female manager',
  noGirlsBoard: 'no girls board',
  roomsNotListed: "the rooms of the dormitories are not listed: 1 where there is a girls' dormitory",
  asNeeded: 'as needed, no number',
  boardingNoNumber: 'a boarding school must have them; number not given, so at least 1',
  noPupils: 'no pupils, no number',
};

/** A plain number that is required and recommended alike, with a note in the place of a sum. */
function noted(
  rule: StaffingRule,
  post: StaffPost,
  book: RuleBook,
  count: number | null,
  note: StaffingNote,
  has: number | null | undefined,
): StaffingRole {
  const role = emptyRole(rule, post, book);
  const counts = { required: count, recommended: count, lowerReading: count };
  return { ...role, ...counts, arithmetic: NOTE_WORDS[note], note, has: has ?? null };
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
  const note = girls === null ? 'roomsNotListed' : girls ? 'girlsBoard' : 'noGirlsBoard';
  const count = girls === null ? null : girls ? 1 : 0;
  return [
    noted(rule, 'femaleDormitoryManagers', book, count, note, managersOf(school, true)),
    noted(rule, 'dormitoryManagers', book, null, 'asNeeded', managersOf(school, false)),
  ];
};

const safety: Counter = (rule, school, book) => {
  const manager = noted(rule, 'safetyManagers', book, 1, 'inPrinciple', school.staffCounts?.safetyManagers);
  if (!school.boarding) return [manager];
  return [manager, noted(rule, 'dormitoryManagers', book, 1, 'boardingNoNumber', managersOf(school, false))];
};

const health: Counter = (rule, school, book) => {
  const { pupils } = school;
  const role = noted(rule, 'healthStaff', book, null, 'noPupils', school.staffCounts?.healthStaff);
  if (pupils === 0) return [role];
  const count = Math.ceil(pupils / PUPILS_PER_HEALTH);
  const counts = { required: count, recommended: count, lowerReading: count };
  return [{ ...role, ...counts, arithmetic: `ceil(${pupils}/${PUPILS_PER_HEALTH}) = ${count}`, note: null }];
};

const legal: Counter = (rule, school, book) => [
  noted(rule, 'legalVicePrincipals', book, 1, 'perSchool', school.staffCounts?.legalVicePrincipals),
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
