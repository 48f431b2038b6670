/** Which taps of one device have been taken back. */
import type { Tap } from './dayLog.js';

/** Whether an undo names a tap before it; another takes back nothing. */
export function canUndo(undo: Tap, taps: readonly Tap[]): boolean {
  return undo.value !== undefined && taps.some((tap) => tap.n === undo.value && tap.n < undo.n);
}

/** From the last tap to the first: an undo that was taken back itself takes back nothing. */
export function undoneTaps(taps: readonly Tap[]): ReadonlySet<Tap> {
  const undone = new Set<Tap>();
  for (const undo of [...taps].sort((a, b) => b.n - a.n)) {
    if (undo.what !== 'undo' || undone.has(undo)) continue;
    for (const tap of taps) if (tap.n === undo.value && tap.n < undo.n) undone.add(tap);
  }
  return undone;
}
