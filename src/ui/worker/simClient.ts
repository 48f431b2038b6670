/** Page side of a run: one run at a time, a promise that always settles, and a stop that keeps what is computed. */
import type { Problem } from '../../model/index.js';
import type { RunResult } from '../../scenarios/index.js';
import type { Frame, RunEvent } from '../../sim/index.js';
import { unpackFrames } from './frameBlock.js';
import type { RunOrder, RunSetup, SimCommand, SimReport } from './protocol.js';

export interface RunListener {
  prepared(setup: RunSetup, problems: readonly Problem[]): void;
  frames(frames: readonly Frame[], events: readonly RunEvent[], phase: string): void;
}

/** How a run ended. A stop is an ordinary end, not a fault. */
export type RunEnding =
  | { readonly kind: 'done' | 'stopped'; readonly result: RunResult | null }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'failed'; readonly message: string };

/** The part of a Worker the client needs. */
export interface RunPort {
  postMessage(command: SimCommand): void;
  onmessage: ((event: MessageEvent<SimReport>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export interface SimClient {
  /** Starts a run; one still going is stopped and its promise settles as stopped. */
  start(order: RunOrder, listener: RunListener): Promise<RunEnding>;
  stop(): void;
}

interface ActiveRun {
  readonly runId: number;
  readonly listener: RunListener;
  settle(ending: RunEnding): void;
}

export function createSimClient(openPort: () => RunPort): SimClient {
  let port: RunPort | null = null;
  let active: ActiveRun | null = null;
  let lastRunId = 0;

  function end(ending: RunEnding): void {
    const ended = active;
    active = null;
    ended?.settle(ending);
  }

  function hear(report: SimReport): void {
    if (active === null || report.payload.runId !== active.runId) return;
    switch (report.type) {
      case 'prepared':
        active.listener.prepared(report.payload.setup, report.payload.problems);
        break;
      case 'frames':
        active.listener.frames(unpackFrames(report.payload.block), report.payload.events, report.payload.phase);
        break;
      case 'refused':
        end({ kind: 'refused', problems: report.payload.problems });
        break;
      case 'finished':
        end({ kind: report.payload.isStopped ? 'stopped' : 'done', result: report.payload.result });
        break;
      case 'failed':
        end({ kind: 'failed', message: report.payload.message });
        break;
    }
  }

  function connect(): RunPort {
    if (port === null) {
      port = openPort();
      port.onmessage = ({ data }) => {
        try {
          hear(data);
        } catch (error) {
          end({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
        }
      };
      port.onerror = (event) => {
        // the worker script itself did not load or threw outside a run: a new one is opened next time
        port = null;
        end({ kind: 'failed', message: event.message || 'the simulation worker could not be started' });
      };
    }
    return port;
  }

  return {
    start(order, listener) {
      this.stop();
      end({ kind: 'stopped', result: null });
      const runId = ++lastRunId;
      return new Promise((settle) => {
        active = { runId, listener, settle };
        try {
          connect().postMessage({ type: 'start', payload: { runId, order } });
        } catch (error) {
          end({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
        }
      });
    },
    stop() {
      if (active !== null && port !== null) port.postMessage({ type: 'stop', payload: { runId: active.runId } });
    },
  };
}

/** The client of this page. */
export const simClient: SimClient = createSimClient(
  () => new Worker(new URL('./simWorker.ts', import.meta.url), { type: 'module', name: 'simulation' }) as RunPort,
);
