/**
 * Work handed to a worker: one order, one answer, a promise that always settles. A worker that has answered may stay for
 * the next order of its kind, with the modules it has loaded and the WebAssembly it has compiled.
 */

export interface Job<Answer> {
  /** Never settles after a cancel. */
  readonly answer: Promise<Answer>;
  cancel(): void;
}

export interface WorkerKind<Order, Report> {
  /**
   * @param read - the answer in a report, `undefined` while it is still to come; where it throws, the worker has failed
   * @param failed - the answer where the worker failed or could not be started, from what is known in technical words
   */
  ask<Answer>(
    order: Order,
    read: (report: Report) => Answer | undefined,
    failed: (message: string) => Answer,
  ): Job<Answer>;
}

/** The part of a Worker that is needed. */
export type OrderPort<Order, Report> = {
  postMessage(order: Order): void;
  onmessage: ((event: MessageEvent<Report>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
};

/**
 * @param open - starts a worker
 * @param keptMs - how long one that has answered waits for the next order, ms; at 0 it is ended at once
 */
export function workerKind<Order, Report>(open: () => OrderPort<Order, Report>, keptMs = 0): WorkerKind<Order, Report> {
  let spare: OrderPort<Order, Report> | null = null;
  let ending: ReturnType<typeof setTimeout> | undefined;

  function take(): OrderPort<Order, Report> {
    const worker = spare ?? open();
    clearTimeout(ending);
    spare = null;
    return worker;
  }

  function keep(worker: OrderPort<Order, Report>): void {
    if (keptMs === 0 || spare !== null) {
      worker.terminate();
      return;
    }
    spare = worker;
    const end = () => {
      if (spare === worker) take().terminate();
    };
    worker.onmessage = null;
    worker.onerror = end;
    ending = setTimeout(end, keptMs);
  }

  return {
    ask<Answer>(
      order: Order,
      read: (report: Report) => Answer | undefined,
      failed: (message: string) => Answer,
    ): Job<Answer> {
      const worker = take();
      let isOver = false;
      const answer = new Promise<Answer>((resolve) => {
        const fail = (message: string) => {
          isOver = true;
          worker.terminate();
          resolve(failed(message));
        };
        worker.onmessage = ({ data }) => {
          try {
            const found = read(data);
            if (found === undefined) return;
            isOver = true;
            keep(worker);
            resolve(found);
          } catch (error) {
            fail(wordsOf(error));
          }
        };
        worker.onerror = (event) => fail(event.message || 'the worker could not be started');
        try {
          worker.postMessage(order);
        } catch (error) {
          fail(wordsOf(error));
        }
      });
      return {
        answer,
        cancel() {
          // a worker that has answered may work for another order by now
          if (!isOver) worker.terminate();
        },
      };
    },
  };
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
