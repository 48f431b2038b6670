/** Who fixed a finding: the person it was given to, and who said it was done. */
import type { Finding } from './finding.js';

/** @param until - only the steps before this one are looked at */
export function fixersOf({ person, history }: Finding, until: number = history.length): string[] {
  const treated = history
    .slice(0, until)
    .filter(({ state }) => state === 'treated')
    .at(-1);
  return [person, treated?.by].filter((name) => name !== undefined);
}
