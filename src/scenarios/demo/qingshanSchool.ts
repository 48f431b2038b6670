/**
 * The demo school, Qingshan Boarding School 青山寄宿学校: a nine-year school in the hills of southern Yunnan.
 *
 * Invented counts: 30 classes, 1,356 pupils of whom 600 board, 112 staff of whom 90 teach. The four guards are among
 * the 22 other staff. `staffPlaces` holds the 82 staff who do not stand before one of the 30 classes in a lesson.
 */
import { HOME_ROOMS } from '../../floorplans/index.js';
import type { School, SchoolClass } from '../school.js';
import { qingshanDormitories } from './qingshanDormitories.js';
import { QINGSHAN_NIGHT_DUTY } from './qingshanNightDuty.js';
import { QINGSHAN_STAFF_PLACES } from './qingshanStaffPlaces.js';
import { QINGSHAN_CLOSED_DAYS, QINGSHAN_TERMS } from './qingshanYear.js';

/** Pupils on the roll of each class, in the order of {@link HOME_ROOMS}: 1,356. */
const PUPILS = [
  ...[44, 45, 44],
  ...[45, 44, 46],
  ...[45, 44, 46],
  ...[47, 45, 46],
  ...[45, 46, 45],
  ...[46, 45, 46],
  ...[45, 44, 46, 45],
  ...[46, 45, 45, 45],
  ...[45, 46, 45, 45],
];

/** Boarders of each class by grade, from grade 1: grades 1 to 3 go home. 3 × (22 + 24 + 26) + 12 × 32 = 600. */
const BOARDERS_BY_GRADE = [0, 0, 0, 22, 24, 26, 32, 32, 32];

/** Classes with a pupil who needs help to leave; each has two helpers. */
const NEEDS_HELP = ['1-2', '3-3', '5-1', '7-2', '9-4'];

function qingshanClasses(): SchoolClass[] {
  return HOME_ROOMS.map((room, index) => ({
    id: `class:${room.key}`,
    name: room.name,
    nameEn: room.nameEn,
    grade: room.grade,
    room: room.spaceId,
    number: PUPILS[index] ?? 0,
    ...(NEEDS_HELP.includes(room.key) ? { pupilsNeedingHelp: 1, helpers: 2 } : {}),
    boarders: BOARDERS_BY_GRADE[room.grade - 1] ?? 0,
    slot: `slot:field-${String(index + 1).padStart(2, '0')}`,
  }));
}

export function qingshanSchool(): School {
  return {
    format: 'muster/school',
    schemaVersion: 1,
    name: '青山寄宿学校',
    nameEn: 'Qingshan Boarding School',
    stages: ['primary', 'junior_middle'],
    boarding: true,
    terrain: 'mountain',
    region: 'CN-YN-Mengzi',
    rulePacks: ['cn-national', 'cn-mengzi-2023'],
    pupils: 1356,
    teachers: 90,
    otherStaff: 22,
    boarders: 600,
    guards: 4,
    terms: QINGSHAN_TERMS,
    closedDays: QINGSHAN_CLOSED_DAYS,
    classes: qingshanClasses(),
    staffPlaces: QINGSHAN_STAFF_PLACES,
    dormitories: qingshanDormitories(),
    nightDuty: QINGSHAN_NIGHT_DUTY,
    usesSchoolBus: false,
    fireKeyUnit: true,
    crowdedUrban: false,
  };
}
