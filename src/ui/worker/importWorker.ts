/** Worker side of an import: reads a plan file without holding up the page. */
import ifcProgramUrl from 'web-ifc/web-ifc.wasm?url';
import { checkPlan, type ImportResult, type ImportStage, importPlan } from '../../floorplans/index.js';
import { browserHost } from './browserHost.js';
import type { ImportCommand, ImportReport } from './protocol.js';

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<ImportCommand>) => void) | null;
  postMessage(report: ImportReport): void;
};

/** What stops every drill, as a building nobody can leave, is told with the import and not only once a drill is run. */
function withPlanErrors(result: ImportResult): ImportResult {
  if (result.plan === null) return result;
  const told = new Set(result.problems.map((problem) => problem.message));
  const errors = checkPlan(result.plan).filter((problem) => problem.severity === 'error' && !told.has(problem.message));
  return { ...result, problems: [...errors, ...result.problems] };
}

scope.onmessage = async ({ data: command }) => {
  const { fileName, bytes } = command.payload;
  try {
    const input = { fileName, bytes, decodeText: browserHost.decodeText, locateProgram: () => ifcProgramUrl };
    const onStage = (stage: ImportStage) => scope.postMessage({ type: 'stage', payload: { stage } });
    const imported = await importPlan(input, { onStage });
    onStage('checking');
    const result = withPlanErrors(imported);
    scope.postMessage({ type: 'imported', payload: { result } });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    scope.postMessage({ type: 'failed', payload: { message } });
  }
};
