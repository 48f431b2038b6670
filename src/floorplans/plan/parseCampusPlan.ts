/** A campus plan from raw JSON: upgraded, validated, its references checked, and frozen. */
import { type Outcome, type Problem, problem } from '../../model/index.js';
import { type CampusPlan, campusPlanSchema } from '../campusPlan.js';
import { checkReferences } from './checkReferences.js';
import { deepFreeze } from './deepFreeze.js';
import { describeIssue } from './issueWords.js';
import { type DocumentKind, migrateDocument } from './migrations.js';

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

/** Never throws: whatever cannot be read comes back as problems in words. */
export function parseCampusPlan(json: unknown): Outcome<CampusPlan> {
  const migrated = migrateDocument(json, CAMPUS_PLAN);
  if (!migrated.value) return migrated;
  const parsed = campusPlanSchema.safeParse(migrated.value);
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
