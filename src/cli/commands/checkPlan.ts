/** `muster check PLAN`: plan checks and, when asked, the checks of one building code. */
import {
  CODE_SETS,
  type CodeCheck,
  type CodeSet,
  checkBuildingCode,
  checkPlan,
  PLAN_CHECKS,
} from '../../floorplans/index.js';
import { hasErrors, type Problem } from '../../model/index.js';
import { type Answer, problemLine, refuse, wrongUse } from '../answer.js';
import { readPlanFile } from './importPlan.js';

export interface CheckOptions {
  readonly code?: string;
}

function isCodeSet(name: string): name is CodeSet {
  return (CODE_SETS as readonly string[]).includes(name);
}

function checkLine(check: CodeCheck): string {
  const limit = Array.isArray(check.limit) ? check.limit.join(' to ') : String(check.limit ?? '—');
  return `  ${check.status.padEnd(14)} ${check.id.padEnd(12)} measured ${check.measured ?? '—'}, limit ${limit}  ${check.path}  [${check.clause}, ${check.confidence}]`;
}

/** Every check of the plan by name, and how often it has something to say. */
function checkTable(problems: readonly Problem[]): string[] {
  return PLAN_CHECKS.map(({ id, title, codes }) => {
    const count = problems.filter(({ code }) => codes.includes(code)).length;
    return `  ${(count === 0 ? 'passed' : String(count)).padEnd(8)} ${id.padEnd(18)} ${title}`;
  });
}

export async function checkCommand(file: string, options: CheckOptions): Promise<Answer> {
  if (options.code !== undefined && !isCodeSet(options.code)) {
    return wrongUse(`There is no code set “${options.code}”. Choose one of: ${CODE_SETS.join(', ')}.`);
  }
  const { plan, problems: importProblems } = await readPlanFile(file);
  if (plan === null) return refuse(importProblems);
  const problems = [...importProblems, ...checkPlan(plan)];
  const codeChecks = options.code === undefined ? [] : checkBuildingCode(plan, options.code);
  return {
    status: hasErrors(problems) ? 1 : 0,
    json: { problems, codeChecks },
    text: [
      `${plan.name}: ${problems.length === 0 ? 'nothing to remark' : `${problems.length} remarks`}`,
      ...problems.map((each) => `  ${problemLine(each)}`),
      'Checks of the plan:',
      ...checkTable(problems),
      ...codeChecks.map(checkLine),
    ],
  };
}
