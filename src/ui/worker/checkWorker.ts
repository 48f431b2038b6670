/** Worker side of the plan's checks: they walk the whole plan and would hold up the page. */
import { checkBuildingCode, checkPlan } from '../../floorplans/index.js';
import type { CheckCommand, CheckReport } from './protocol.js';

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<CheckCommand>) => void) | null;
  postMessage(report: CheckReport): void;
};

scope.onmessage = ({ data: command }) => {
  const { plan, codeSets } = command.payload;
  try {
    const problems = checkPlan(plan);
    const codeChecks = codeSets.flatMap((codeSet) => checkBuildingCode(plan, codeSet));
    scope.postMessage({ type: 'checked', payload: { problems, codeChecks } });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    scope.postMessage({ type: 'failed', payload: { message } });
  }
};
