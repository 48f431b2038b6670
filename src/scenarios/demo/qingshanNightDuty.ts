/**
 * Who stays overnight at the demo school: 3 dormitory managers, 8 duty teachers, a leader of the shift, a nurse and two
 * of the four guards, 15 in all. Managers and duty teachers of the girls' wing are women.
 */
import type { NightDuty } from '../school.js';

const managers = (key: string, wing: 'girls' | 'boys', number: number): NightDuty => ({
  role: 'dormitoryManager',
  number,
  room: `space:dorm-${key}`,
  wing,
  sex: wing === 'girls' ? 'female' : 'male',
});

/** One in the wardens' room of a floor. */
const dutyTeacher = (key: 'g' | 'b', floor: number): NightDuty => ({
  role: 'duty',
  number: 1,
  room: `space:dorm-${key}-warden-${floor}`,
  wing: key === 'g' ? 'girls' : 'boys',
  level: `level:dorm-${floor}`,
  sex: key === 'g' ? 'female' : 'male',
});

export const QINGSHAN_NIGHT_DUTY: readonly NightDuty[] = [
  managers('g108', 'girls', 2),
  managers('b105', 'boys', 1),
  ...[2, 3, 4, 5].map((floor) => dutyTeacher('g', floor)),
  ...[2, 3, 4, 5].map((floor) => dutyTeacher('b', floor)),
  { role: 'nightDuty', number: 1, room: 'space:dorm-b105' },
  { role: 'medic', number: 1, room: 'space:zhiyuan-104' },
  { role: 'guard', number: 2 },
];
