/** How long a test waits for what must come; on a quiet machine it comes at once, and a busy one is no failure. */
export const PATIENCE = { timeout: 30_000, interval: 100 } as const;
