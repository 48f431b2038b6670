/**
 * Work handed to a worker: one order, one answer, a promise that always settles. A worker that has answered may stay for
 * the next order of its kind, with the modules it has loaded and the WebAssembly it has compiled.
 */

export interface Job<Answer> {
  /** Settles once, and never after a cancel. */
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
  onmessageerror: ((event: MessageEvent) => void) | null;
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
    worker.onmessageerror = null;
    worker.onerror = end;
    ending = setTimeout(end, keptMs);
  }

  return {
    ask<Answer>(
      order: Order,
      read: (report: Report) => Answer | undefined,
      failed: (message: string) => Answer,
    ): Job<Answer> {
      let worker: OrderPort<Order, Report> | null = null;
      let isOver = false;
      const end = () => {
        // a worker that has answered may work for another order by now
        if (isOver) return;
        isOver = true;
        worker?.terminate();
      };
      const answer = new Promise<Answer>((resolve, reject) => {
        const fail = (message: string) => {
          if (isOver) return;
          end();
          try {
            resolve(failed(message));
          } catch (error) {
            reject(error);
          }
        };
        const hear = (port: OrderPort<Order, Report>, report: Report) => {
          const found = isOver ? undefined : read(report);
          if (found === undefined) return;
          isOver = true;
          keep(port);
          resolve(found);
        };
        try {
          const port = take();
          worker = port;
          port.onmessage = ({ data }) => {
            try {
              hear(port, data);
            } catch (error) {
              fail(wordsOf(error));
            }
          };
          port.onmessageerror = () => fail('its report could not be read');
          port.onerror = (event) => fail(event.message || 'the worker could not be started');
          port.postMessage(order);
        } catch (error) {
          fail(wordsOf(error));
        }
      });
      return { answer, cancel: end };
    },
  };
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
