import { describe, expect, it } from 'vitest';
import type { RunOrder, SimCommand, SimReport } from '../../src/ui/worker/protocol.js';
import { createSimClient, type RunListener, type RunPort } from '../../src/ui/worker/simClient.js';

/** The page's end of a worker, with the other end in the hands of the test. */
function openLine() {
  const sent: SimCommand[] = [];
  const port: RunPort = { postMessage: (command) => sent.push(command), onmessage: null, onerror: null };
  const say = (report: SimReport) => port.onmessage?.({ data: report } as MessageEvent<SimReport>);
  const breakDown = (message: string) => port.onerror?.({ message } as ErrorEvent);
  return { port, sent, say, breakDown };
}

const order = {} as RunOrder;
const listener: RunListener = { prepared: () => undefined, frames: () => undefined };

describe('the page side of a run', () => {
  it('[UI41] settles with the problems of a refused order', async () => {
    const line = openLine();
    const ending = createSimClient(() => line.port).start(order, listener);
    line.say({ type: 'refused', payload: { runId: 1, problems: [] } });
    expect(await ending).toEqual({ kind: 'refused', problems: [] });
  });

  it('[UI41] settles the first run as stopped when a second is started', async () => {
    const line = openLine();
    const client = createSimClient(() => line.port);
    const first = client.start(order, listener);
    const second = client.start(order, listener);
    expect(await first).toEqual({ kind: 'stopped', result: null });
    expect(line.sent.map((command) => command.type)).toEqual(['start', 'stop', 'start']);
    line.say({ type: 'failed', payload: { runId: 2, message: 'out of memory' } });
    expect(await second).toEqual({ kind: 'failed', message: 'out of memory' });
  });

  it('[UI41] settles when the worker itself breaks, and opens a new one for the next run', async () => {
    const lines = [openLine(), openLine()];
    let opened = 0;
    const client = createSimClient(() => (lines[opened++] as ReturnType<typeof openLine>).port);
    const broken = client.start(order, listener);
    lines[0]?.breakDown('script not found');
    expect(await broken).toEqual({ kind: 'failed', message: 'script not found' });
    const next = client.start(order, listener);
    lines[1]?.say({ type: 'refused', payload: { runId: 2, problems: [] } });
    expect((await next).kind).toBe('refused');
  });

  it('[UI41] hears nothing of a run that is no longer the one on the screen', async () => {
    const line = openLine();
    const client = createSimClient(() => line.port);
    void client.start(order, listener);
    const second = client.start(order, listener);
    line.say({ type: 'refused', payload: { runId: 1, problems: [] } });
    line.say({ type: 'failed', payload: { runId: 2, message: 'second' } });
    expect(await second).toEqual({ kind: 'failed', message: 'second' });
  });
});
