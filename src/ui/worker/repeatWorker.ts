/** One of the workers of many runs: is given the order once, then one seed after another, and answers each. */
import { computeReplication, type RepeatOrder, type RunAnswer } from '../../scenarios/index.js';
import { browserHost } from './browserHost.js';
import type { RepeatCommand } from './protocol.js';

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<RepeatCommand>) => void) | null;
  postMessage(answer: RunAnswer): void;
};

/** A browser tells no processor time; a worker has a thread to itself, so what passes is what it used at most. */
const CLOCKS = { cpuMs: () => performance.now(), wallMs: () => performance.now() };

let order: RepeatOrder | null = null;

function answer(seed: number): RunAnswer {
  if (order === null) return { kind: 'broken', message: 'a seed came before the order' };
  try {
    const { value, problems } = computeReplication(order, seed, browserHost, CLOCKS);
    return value === null ? { kind: 'refused', problems } : { kind: 'finished', replication: value };
  } catch (error) {
    return { kind: 'broken', message: error instanceof Error ? error.message : String(error) };
  }
}

scope.onmessage = ({ data: command }) => {
  if (command.type === 'order') order = command.payload.order;
  else scope.postMessage(answer(command.payload.seed));
};
