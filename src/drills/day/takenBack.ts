/** Which taps of one device have been taken back. */
import type { Tap } from './dayLog.js';

export interface TakenBack {
  readonly undone: ReadonlySet<Tap>;
  /** Undos that name no tap before them: they take back nothing. */
  readonly idle: ReadonlySet<Tap>;
}

/** From the last tap to the first: an undo that was taken back itself takes back nothing. */
export function takenBack(taps: readonly Tap[]): TakenBack {
  const byNumber = new Map<number, Tap[]>();
  for (const tap of taps) byNumber.set(tap.n, [...(byNumber.get(tap.n) ?? []), tap]);
  const undone = new Set<Tap>();
  const idle = new Set<Tap>();
  for (const undo of [...taps].sort((a, b) => b.n - a.n)) {
    if (undo.what !== 'undo') continue;
    const named = (undo.value ?? undo.n) < undo.n ? (byNumber.get(undo.value as number) ?? []) : [];
    if (named.length === 0) idle.add(undo);
    else if (!undone.has(undo)) for (const tap of named) undone.add(tap);
  }
  return { undone, idle };
}
