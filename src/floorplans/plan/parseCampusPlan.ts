/** A campus plan from raw JSON: upgraded, validated, its references checked, and frozen. */
import { type Outcome, type Problem, problem } from '../../model/index.js';
import { type CampusPlan, campusPlanSchema } from '../campusPlan.js';
import { checkReferences } from './checkReferences.js';
import { deepFreeze } from './deepFreeze.js';
import { describeIssue } from './issueWords.js';
import { type DocumentKind, migrateDocument } from './migrations.js';
import { hasTooManyParts, MAX_PARTS } from './tooManyParts.js';

/** The version this program writes. */
export const CAMPUS_PLAN_VERSION = 1;

/** More problems than this help nobody. */
const MAX_PROBLEMS = 50;

const CAMPUS_PLAN: DocumentKind = {
  format: 'muster/campus-plan',
  label: 'campus plan',
  oldestVersion: 1,
  version: CAMPUS_PLAN_VERSION,
  migrations: [],
};

/** The first problems, made only as far as they are shown. */
function firstProblems<T>(faults: readonly T[], describe: (fault: T) => Problem): Problem[] {
  const told = faults.slice(0, MAX_PROBLEMS).map(describe);
  const rest = faults.length - told.length;
  if (rest === 0) return told;
  const text = `${rest} more problems are not listed. Mend these first and open the plan again.`;
  return [...told, problem('error', 'more-problems', '', text, { values: { count: rest } })];
}

/** `null` where there are so many faults that the schema runs out of stack while it collects them. */
function check(json: unknown): ReturnType<typeof campusPlanSchema.safeParse> | null {
  try {
    return campusPlanSchema.safeParse(json);
  } catch (fault) {
    if (fault instanceof RangeError) return null;
    throw fault;
  }
}

/** Never throws: whatever cannot be read comes back as problems in words. */
export function parseCampusPlan(json: unknown): Outcome<CampusPlan> {
  if (hasTooManyParts(json)) {
    const text = `The plan has more than ${MAX_PARTS} parts, more than a campus, and was not read. Keep one campus in a file.`;
    return {
      value: null,
      problems: [problem('error', 'plan-too-many-parts', '', text, { values: { count: MAX_PARTS } })],
    };
  }
  const migrated = migrateDocument(json, CAMPUS_PLAN);
  if (!migrated.value) return migrated;
  const parsed = check(migrated.value);
  if (parsed === null) {
    const text =
      'The plan is faulty in so many places that they cannot be listed. Make the file again where it came from.';
    return { value: null, problems: [problem('error', 'plan-all-faulty', '', text)] };
  }
  if (!parsed.success) {
    return {
      value: null,
      problems: firstProblems(parsed.error.issues, (issue) => describeIssue(migrated.value, issue)),
    };
  }
  const faults = checkReferences(parsed.data);
  if (faults.length > 0) return { value: null, problems: firstProblems(faults, (fault) => fault) };
  return { value: deepFreeze(parsed.data), problems: [] };
}
