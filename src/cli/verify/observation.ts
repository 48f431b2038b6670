/** What one seed of one reference case showed, as it travels between threads. */

export interface SeedJob {
  readonly caseId: string;
  readonly seed: number;
}

export type SeedAnswer =
  | { readonly kind: 'observed'; readonly observation: unknown; readonly cpuMs: number }
  /** The case came to a halt. */
  | { readonly kind: 'halted'; readonly message: string };
