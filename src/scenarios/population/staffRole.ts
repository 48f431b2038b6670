/** What members of staff are there for. */

export const STAFF_ROLES = [
  'teacher',
  'guard',
  'dormitoryManager',
  'nightDuty',
  'duty',
  'medic',
  'librarian',
  'office',
  'kitchen',
  'other',
] as const;
/** `nightDuty` leads the night shift, `duty` is a teacher on duty on a floor. */
export type StaffRole = (typeof STAFF_ROLES)[number];

/** Other words schools use in `staffPlaces`. */
const SYNONYMS: Readonly<Record<string, StaffRole>> = {
  nurse: 'medic',
  doctor: 'medic',
  warden: 'dormitoryManager',
  security: 'guard',
};

/** Who stays in the evening, besides the teachers at evening study. */
export const EVENING_ROLES: readonly StaffRole[] = ['guard', 'dormitoryManager', 'nightDuty', 'duty', 'medic'];

/** Who stays overnight where a school has no list for the night. */
export const NIGHT_ROLES: readonly StaffRole[] = ['guard', 'dormitoryManager', 'nightDuty', 'medic'];

/** The role a school's own word means; `other` for words that are not known and where none is given. */
export function staffRoleOf(word: string | undefined): StaffRole {
  const known = STAFF_ROLES.find((role) => role === word);
  if (known) return known;
  return word !== undefined && Object.hasOwn(SYNONYMS, word) ? (SYNONYMS[word] as StaffRole) : 'other';
}
