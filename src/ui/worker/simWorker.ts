/** Worker side of a run: drives the same loop as the command line, in slices, and streams frames while it runs. */
import { prepareRun } from '../../scenarios/index.js';
import type { Frame, RunEvent } from '../../sim/index.js';
import { browserHost } from './browserHost.js';
import { packFrames } from './frameBlock.js';
import type { Message, RunOrder, SimCommand, SimReport, SimReports } from './protocol.js';

/** Longest stretch of computing before the page is heard and served, ms. */
const SLICE_MS = 60;
/** Most frames in one block: 4 s of simulated time. */
const MAX_BLOCK_FRAMES = 20;

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<SimCommand>) => void) | null;
  postMessage(report: SimReport, transfer?: Transferable[]): void;
};

/** The run in hand; 0 when there is none. A stop or a newer start takes its place. */
let activeRunId = 0;

function report<Name extends keyof SimReports>(type: Name, payload: SimReports[Name], transfer: Transferable[] = []) {
  scope.postMessage({ type, payload } as Message<SimReports>, transfer);
}

/** Lets waiting messages in. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

async function run(runId: number, order: RunOrder): Promise<void> {
  const outcome = prepareRun({ ...order, host: browserHost });
  if (outcome.value === null) {
    report('refused', { runId, problems: outcome.problems });
    return;
  }
  const prepared = outcome.value;
  const { occupants, cells, goals, lines, header, maxTimeS } = prepared;
  report('prepared', {
    runId,
    setup: { occupants, cells, goals, lines, header, maxTimeS },
    problems: outcome.problems,
  });

  let isDone = false;
  while (!isDone && activeRunId === runId) {
    const frames: Frame[] = [];
    const events: RunEvent[] = [];
    let phase = '';
    const sliceStartMs = performance.now();
    do {
      const update = prepared.advance();
      frames.push(update.frame);
      for (const event of update.events) events.push(event);
      phase = update.phase;
      isDone = update.done;
    } while (!isDone && frames.length < MAX_BLOCK_FRAMES && performance.now() - sliceStartMs < SLICE_MS);
    const block = packFrames(frames);
    report('frames', { runId, block, events, phase }, [block]);
    await breathe();
  }
  report('finished', { runId, result: prepared.result(), isStopped: !isDone });
}

scope.onmessage = ({ data: command }) => {
  if (command.type === 'stop') {
    if (activeRunId === command.payload.runId) activeRunId = 0;
    return;
  }
  const { runId, order } = command.payload;
  activeRunId = runId;
  run(runId, order).catch((error: unknown) => {
    report('failed', { runId, message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  });
};
