/** Numbers of one line of a sheet that cannot all be so. */
import type { PaperLine } from './paperLog.js';

/** What is known of a class or room before its line is typed. */
export interface PaperGroup {
  /** On the list, whoever is absent; null where the school does not say. */
  readonly listed: number | null;
  /** Noted as absent already. */
  readonly absent: number;
  /** Pupils needing help; null where nobody says. */
  readonly needing: number | null;
}

/** The fields of the line that speak against another, or against the list. */
export function contradictionsIn(line: PaperLine, { listed, absent, needing }: PaperGroup): (keyof PaperLine)[] {
  const { counted, missing, extra, helped } = line;
  const found: (keyof PaperLine)[] = [];
  if (listed !== null && (line.absent ?? 0) > listed) found.push('absent');
  if (needing !== null && helped !== undefined && helped > needing) found.push('helped');
  if ((missing ?? 0) > 0 && (extra ?? 0) > 0) found.push('extra');
  if (listed === null || found.includes('absent')) return found;
  const expected = listed - (line.absent ?? absent);
  if (missing !== undefined && missing > expected) found.push('missing');
  else if (counted !== undefined) {
    if (missing !== undefined && missing !== Math.max(0, expected - counted)) found.push('counted', 'missing');
    if (extra !== undefined && extra !== Math.max(0, counted - expected)) found.push('counted', 'extra');
  }
  return found;
}
