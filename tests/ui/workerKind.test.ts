import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type OrderPort, workerKind } from '../../src/ui/worker/workerKind.js';

type Report = { readonly step: number } | { readonly answer: string };

/** The page's end of a worker, with the other end in the hands of the test. */
interface Line extends OrderPort<string, Report> {
  readonly sent: string[];
  isEnded: boolean;
  say(report: Report): void;
}

function openLine(): Line {
  const line: Line = {
    sent: [],
    isEnded: false,
    postMessage: (order) => line.sent.push(order),
    terminate: () => {
      line.isEnded = true;
    },
    onmessage: null,
    onmessageerror: null,
    onerror: null,
    say: (data) => line.onmessage?.({ data } as MessageEvent<Report>),
  };
  return line;
}

const KEPT_MS = 1_000;
const read = (report: Report) => ('answer' in report ? report.answer : undefined);
const failed = (message: string) => `failed: ${message}`;

function kindOf(keptMs: number) {
  const lines: Line[] = [];
  const kind = workerKind<string, Report>(() => {
    const line = openLine();
    lines.push(line);
    return line;
  }, keptMs);
  return { lines, ask: (order: string) => kind.ask(order, read, failed) };
}

describe('work handed to a worker', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('[UI593] is answered once its answer has come, after any number of reports', async () => {
    const { lines, ask } = kindOf(KEPT_MS);
    const job = ask('a');
    lines[0]?.say({ step: 1 });
    lines[0]?.say({ answer: 'done' });
    expect(await job.answer).toBe('done');
  });

  it('[UI593] goes to the worker that has answered before, until that has rested too long', async () => {
    const { lines, ask } = kindOf(KEPT_MS);
    const first = ask('a');
    lines[0]?.say({ answer: '1' });
    await first.answer;
    const second = ask('b');
    lines[0]?.say({ answer: '2' });
    expect(await second.answer).toBe('2');
    expect(lines.map(({ sent }) => sent)).toEqual([['a', 'b']]);
    vi.advanceTimersByTime(KEPT_MS);
    expect(lines[0]?.isEnded).toBe(true);
    ask('c');
    expect(lines[1]?.sent).toEqual(['c']);
  });

  it('[UI593] goes to a worker of its own while another order is worked on, and one of them stays', async () => {
    const { lines, ask } = kindOf(KEPT_MS);
    const jobs = [ask('a'), ask('b')];
    expect(lines.map(({ sent }) => sent)).toEqual([['a'], ['b']]);
    lines[1]?.say({ answer: 'b' });
    lines[0]?.say({ answer: 'a' });
    expect(await Promise.all(jobs.map(({ answer }) => answer))).toEqual(['a', 'b']);
    expect(lines.map(({ isEnded }) => isEnded)).toEqual([true, false]);
  });

  it('[UI593] ends its worker when it is given up, and not one that works for another order by now', async () => {
    const { lines, ask } = kindOf(KEPT_MS);
    const first = ask('a');
    lines[0]?.say({ answer: '1' });
    await first.answer;
    const second = ask('b');
    first.cancel();
    expect(lines[0]?.isEnded).toBe(false);
    second.cancel();
    expect(lines[0]?.isEnded).toBe(true);
  });

  it('[UI593] fails in words where the worker breaks or does not take the order, and that worker is not used again', async () => {
    const { lines, ask } = kindOf(KEPT_MS);
    const broken = ask('a');
    lines[0]?.onerror?.({ message: 'out of memory' } as ErrorEvent);
    expect(await broken.answer).toBe('failed: out of memory');
    const refusing = workerKind<string, Report>(() => ({
      ...openLine(),
      postMessage: () => {
        throw new Error('cannot be copied');
      },
    }));
    expect(await refusing.ask('b', read, failed).answer).toBe('failed: cannot be copied');
    ask('c');
    expect([lines[0]?.isEnded, lines[1]?.sent]).toEqual([true, ['c']]);
  });

  it('[UI593] fails in words where no worker can be started, or where what it reports cannot be read', async () => {
    const refused = workerKind<string, Report>(() => {
      throw new Error('no workers here');
    });
    expect(await refused.ask('a', read, failed).answer).toBe('failed: no workers here');
    const { lines, ask } = kindOf(KEPT_MS);
    const unread = ask('b');
    lines[0]?.onmessageerror?.({} as MessageEvent);
    expect(await unread.answer).toBe('failed: its report could not be read');
    const kind = workerKind<string, Report>(() => lines[0] as Line, KEPT_MS);
    const odd = kind.ask(
      'c',
      () => {
        throw new Error('not the answer');
      },
      failed,
    );
    lines[0]?.say({ step: 1 });
    expect(await odd.answer).toBe('failed: not the answer');
  });

  it('[UI593] hears nothing more of an order that was given up', async () => {
    const { lines, ask } = kindOf(KEPT_MS);
    const given = ask('a');
    given.cancel();
    lines[0]?.say({ answer: 'late' });
    ask('b');
    expect(lines[1]?.sent).toEqual(['b']);
    expect(await Promise.race([given.answer, 'never'])).toBe('never');
  });

  it('[UI593] leaves a worker that broke while it rested', async () => {
    const { lines, ask } = kindOf(KEPT_MS);
    const first = ask('a');
    lines[0]?.say({ answer: '1' });
    await first.answer;
    lines[0]?.onerror?.({ message: 'gone' } as ErrorEvent);
    ask('b');
    expect(lines[1]?.sent).toEqual(['b']);
  });

  it('[UI593] ends its worker at once where none is kept', async () => {
    const { lines, ask } = kindOf(0);
    const job = ask('a');
    lines[0]?.say({ answer: '1' });
    await job.answer;
    expect(lines[0]?.isEnded).toBe(true);
  });
});
