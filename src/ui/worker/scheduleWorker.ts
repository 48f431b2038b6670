/** Worker side of the year plan: the solver's WebAssembly runs here, and the page stays free. */
import loadHighs from 'highs';
import solverProgramUrl from 'highs/runtime?url';
import { highsSolver, type ScheduleStage, scheduleDrills } from '../../drills/index.js';
import type { ScheduleCommand, ScheduleReport } from './protocol.js';

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<ScheduleCommand>) => void) | null;
  postMessage(report: ScheduleReport): void;
};

/** Compiled and started once for all plans. */
const solving = loadHighs({ locateFile: () => solverProgramUrl }).then((highs) => highsSolver(highs));

async function plan({ payload }: ScheduleCommand): Promise<ScheduleReport> {
  const { school, year, records, context } = payload;
  const solver = await solving;
  const onStage = (stage: ScheduleStage) => scope.postMessage({ type: 'stage', payload: { stage } });
  const schedule = await scheduleDrills(school, year, records, { ...context, solver, onStage });
  return { type: 'planned', payload: { schedule } };
}

scope.onmessage = ({ data: command }) => {
  plan(command).then(
    (report) => scope.postMessage(report),
    (error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      scope.postMessage({ type: 'failed', payload: { message } });
    },
  );
};
