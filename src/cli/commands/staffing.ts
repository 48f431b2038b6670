/** `muster staffing SCHOOL`: how many guards and other staff the school's rules ask for, with the arithmetic. */
import { computeStaffing, type StaffingRole } from '../../drills/index.js';
import { parseSchool } from '../../scenarios/index.js';
import { type Answer, problemLine, refuse } from '../answer.js';
import { readDocument } from '../files.js';

function roleLine({ rule, role, required, recommended, arithmetic, clause }: StaffingRole): string {
  const count = required === null ? 'no number' : `${required} required, ${recommended} recommended`;
  return `  ${rule.padEnd(14)} ${role}: ${count}  (${arithmetic})  [${clause.article}]`;
}

export function staffingCommand(file: string): Answer {
  const school = readDocument(file, parseSchool);
  if (school.value === null) return refuse(school.problems);
  const { roles } = computeStaffing(school.value);
  return {
    status: 0,
    json: { roles },
    text: [`${school.value.name}: ${roles.length} staffing rules`, ...roles.map(roleLine)],
    remarks: school.problems.map(problemLine),
  };
}
