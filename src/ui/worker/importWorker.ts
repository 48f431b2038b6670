/** Worker side of an import: reads a plan file without holding up the page, and keeps its bytes for the next order. */
import ifcProgramUrl from 'web-ifc/web-ifc.wasm?url';
import { checkPlan } from '../../floorplans/index.js';
import { browserHost } from './browserHost.js';
import { createImportSteps } from './importSteps.js';
import type { ImportCommand, ImportReport } from './protocol.js';

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<ImportCommand>) => void) | null;
  postMessage(report: ImportReport): void;
};

let readAs: ReturnType<typeof createImportSteps> | null = null;

async function answer(command: ImportCommand): Promise<void> {
  if (command.type === 'open') {
    const input = { ...command.payload, decodeText: browserHost.decodeText, locateProgram: () => ifcProgramUrl };
    readAs = createImportSteps(input, (stage) => scope.postMessage({ type: 'stage', payload: { stage } }));
    return;
  }
  if (readAs === null) throw new Error('an import has to be opened before it is read');
  const reading = await readAs(command.payload.order);
  scope.postMessage({ type: 'imported', payload: { reading } });
  const plan = reading.project?.plan ?? null;
  scope.postMessage({ type: 'checked', payload: { problems: plan === null ? [] : checkPlan(plan) } });
}

scope.onmessage = ({ data: command }) => {
  answer(command).catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    scope.postMessage({ type: 'failed', payload: { message } });
  });
};
