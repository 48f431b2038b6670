import type { School } from '../../src/scenarios/index.js';

/** The figures of the demo school, with the calendar of 2026-2027. */
export const demoSchool: School = {
  format: 'muster/school',
  schemaVersion: 1,
  name: '青山寄宿学校',
  stages: ['primary', 'junior_middle'],
  boarding: true,
  terrain: 'mountain',
  region: 'CN-YN-Mengzi',
  rulePacks: ['cn-mengzi-2023'],
  pupils: 1356,
  teachers: 90,
  otherStaff: 22,
  boarders: 600,
  guards: 5,
  terms: [
    { name: '上学期', from: '2026-09-01', until: '2027-01-22' },
    { name: '下学期', from: '2027-02-22', until: '2027-07-09' },
  ],
  closedDays: [
    ...['2026-09-25', '2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07', '2027-01-01'],
    ...['2027-04-05', '2027-05-03', '2027-05-04', '2027-05-05', '2027-06-09'],
  ],
  classes: [],
};
