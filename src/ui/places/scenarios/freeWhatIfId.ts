import type { WhatIf } from '../../../scenarios/index.js';

/** One more than the highest number in use, so that an id is not used again soon after it was deleted. */
export function freeWhatIfId(whatIfs: readonly WhatIf[]): string {
  const numbers = whatIfs.map(({ id }) => Number(/^what-if:(\d+)$/.exec(id)?.[1] ?? 0));
  return `what-if:${Math.max(0, ...numbers) + 1}`;
}
