/** `muster staffing SCHOOL`: how many guards and other staff the school's rules ask for, with the arithmetic. */
import { computeStaffing, type StaffingRole, type StaffPost } from '../../drills/index.js';
import { parseSchool } from '../../scenarios/index.js';
import { type Answer, problemLine, refuse } from '../answer.js';
import { readDocument } from '../files.js';

/** Posts whose rule is named after another one. */
const POST_WORDS: Readonly<Partial<Record<StaffPost, string>>> = {
  dormitoryManagers: 'dormitory managers',
  femaleDormitoryManagers: "female managers of girls' dormitories",
};

const READING_WORDS = {
  cautious: 'rounding up',
  lower: 'increment on pupils only',
  alternative: 'boarders not on top',
  bothClauses: 'both clauses match',
} as const;

function roleLines({
  rule,
  post,
  role,
  required,
  recommended,
  has,
  arithmetic,
  readings,
  clause,
}: StaffingRole): string[] {
  const what = POST_WORDS[post] ?? role;
  const count =
    required === null
      ? 'no number in the text'
      : `${required} required${recommended === required ? '' : `, ${recommended} recommended`}`;
  const own = has === null ? 'the profile does not say what the school has' : `the school has ${has}`;
  return [
    `  ${rule.padEnd(16)} ${what}: ${count}; ${own}`,
    `    ${arithmetic}  [${clause.docNo ?? clause.sourceTitle} ${clause.article}, ${clause.verification}]`,
    ...readings.map((each) => `    another reading, ${READING_WORDS[each.reading]}: ${each.arithmetic}`),
  ];
}

export function staffingCommand(file: string): Answer {
  const school = readDocument(file, parseSchool);
  if (school.value === null) return refuse(school.problems);
  const { roles } = computeStaffing(school.value);
  return {
    status: 0,
    json: { roles },
    text: [`${school.value.name}: ${roles.length} staffing rules`, ...roles.flatMap(roleLines)],
    remarks: school.problems.map(problemLine),
  };
}
