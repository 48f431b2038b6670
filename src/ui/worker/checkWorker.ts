/**
 * Worker side of the plan's checks, its evacuation design, its graph, exercise plans and route sheets, which walk the whole plan,
 * and of the calibration, which fits a year of drills some hundred times: they would hold up the page.
 */
import { calibrate, draftExercisePlan, refreshExercisePlan, routeSheets } from '../../drills/index.js';
import { checkBuildingCode, checkPlan, createPlanContext, egressOverview, fixesFor } from '../../floorplans/index.js';
import { evacuationDesign } from '../../scenarios/index.js';
import type { CheckCommand, CheckCommands, CheckReport } from './protocol.js';

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<CheckCommand>) => void) | null;
  postMessage(report: CheckReport): void;
};

/** Repairs are looked for, for so many problems: nobody reads more of them at once. */
const REPAIRED = 100;

function check({ plan, codeSets }: CheckCommands['check']): CheckReport {
  const problems = checkPlan(plan);
  const fixes = problems.slice(0, REPAIRED).map((problem) => fixesFor(problem, plan));
  const codeChecks = codeSets.flatMap((codeSet) => checkBuildingCode(plan, codeSet));
  return { type: 'checked', payload: { problems, fixes, codeChecks } };
}

function design({ plan, school }: CheckCommands['design']): CheckReport {
  return { type: 'designed', payload: { design: evacuationDesign(plan, school) } };
}

function answer(command: CheckCommand): CheckReport {
  switch (command.type) {
    case 'check':
      return check(command.payload);
    case 'design':
      return design(command.payload);
    case 'draft': {
      const { input, old } = command.payload;
      const drafted = old === null ? draftExercisePlan(input) : refreshExercisePlan(old, input);
      return { type: 'drafted', payload: { drafted } };
    }
    case 'overview':
      return { type: 'seen', payload: { overview: egressOverview(createPlanContext(command.payload.plan)) } };
    case 'sheets': {
      const { plan, school, scenario } = command.payload;
      return { type: 'laidOut', payload: { sheets: routeSheets(plan, school, scenario) } };
    }
    case 'calibrate':
      return { type: 'calibrated', payload: { calibration: calibrate(command.payload.drills) } };
    case 'count': {
      const problems = checkPlan(command.payload.plan);
      return { type: 'counted', payload: { toLookAt: problems.filter(({ severity }) => severity !== 'info').length } };
    }
  }
}

scope.onmessage = ({ data: command }) => {
  try {
    scope.postMessage(answer(command));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    scope.postMessage({ type: 'failed', payload: { message } });
  }
};
