/** Where the demo school's 82 staff without a class are in a lesson: 60 teachers and 22 others. */
import type { School } from '../school.js';

type StaffPlace = NonNullable<School['staffPlaces']>[number];

const place = (room: string, number: number, role: string): StaffPlace => ({ room: `space:${room}`, number, role });

export const QINGSHAN_STAFF_PLACES: readonly StaffPlace[] = [
  place('zhixing-staff-1', 8, 'teacher'),
  place('zhixing-staff-2', 8, 'teacher'),
  place('zhixing-staff-3', 8, 'teacher'),
  place('zhixing-staff-4', 8, 'teacher'),
  place('zhiyuan-105', 2, 'teacher'),
  place('zhiyuan-207', 8, 'teacher'),
  place('zhiyuan-208', 3, 'teacher'),
  place('zhiyuan-305', 8, 'teacher'),
  place('zhiyuan-306', 7, 'teacher'),
  place('zhiyuan-101', 1, 'librarian'),
  place('zhiyuan-104', 1, 'medic'),
  place('zhiyuan-107', 2, 'office'),
  place('zhiyuan-108', 4, 'guard'),
  place('zhiyuan-405', 2, 'office'),
  place('zhiyuan-406', 1, 'office'),
  place('canteen-kitchen', 8, 'kitchen'),
  place('dorm-g108', 2, 'dormitoryManager'),
  place('dorm-b105', 1, 'dormitoryManager'),
];
