/**
 * Whether each reference case is met, looked at anew: a file may say "passed", but only figures inside their bands are.
 *
 * Every case of the set has a row. One that the file leaves out is not judged, never met.
 */
import type { CaseOfFile, FigureOfFile, VerificationFile } from './verificationFile.js';

/** The cases of the set, in order: "VC-01" to "VC-22". */
export const CASE_IDS = Array.from({ length: 22 }, (_, k) => `VC-${String(k + 1).padStart(2, '0')}`);

export type CaseStanding = 'met' | 'missed' | 'notJudged';
/** `info`: shown without a band. */
export type FigureStanding = 'met' | 'missed' | 'info';

export interface CaseRow {
  readonly id: string;
  readonly standing: CaseStanding;
  /** Null where the file leaves the case out. */
  readonly result: CaseOfFile | null;
}

export function figureStanding({ value, min, max, passed }: FigureOfFile): FigureStanding {
  if (value === null || !passed) return 'missed';
  if (min === null && max === null) return 'info';
  return value >= (min ?? Number.NEGATIVE_INFINITY) && value <= (max ?? Number.POSITIVE_INFINITY) ? 'met' : 'missed';
}

export function caseStanding(result: CaseOfFile | null): CaseStanding {
  if (result === null || result.note !== undefined) return 'notJudged';
  const isMet =
    result.passed && result.figures.length > 0 && result.figures.every((figure) => figureStanding(figure) !== 'missed');
  return isMet ? 'met' : 'missed';
}

/** The rows of the table: the set in its order, then cases that only the file knows. */
export function caseRows(file: VerificationFile): CaseRow[] {
  const row = (id: string): CaseRow => {
    const result = file.cases.find((each) => each.id === id) ?? null;
    return { id, standing: caseStanding(result), result };
  };
  const others = file.cases.map(({ id }) => id).filter((id) => !CASE_IDS.includes(id));
  return [...CASE_IDS, ...others].map(row);
}

/** How many rows stand how. */
export function countStandings(rows: readonly CaseRow[]): Record<CaseStanding, number> {
  const count = (standing: CaseStanding) => rows.filter((row) => row.standing === standing).length;
  return { met: count('met'), missed: count('missed'), notJudged: count('notJudged') };
}

/** How much of its band a figure has left to the nearer end; below 0 outside, infinite without a band. */
function marginOf({ value, min, max }: FigureOfFile): number {
  if (value === null) return Number.NEGATIVE_INFINITY;
  const size = (min !== null && max !== null ? max - min : Math.abs(min ?? max ?? 0)) || 1;
  return Math.min(
    min === null ? Number.POSITIVE_INFINITY : (value - min) / size,
    max === null ? Number.POSITIVE_INFINITY : (max - value) / size,
  );
}

/**
 * What a case shows while it is folded: every miss, then the figures nearest to an end of their band.
 *
 * @param most - figures shown if fewer are missed
 */
export function telling(figures: readonly FigureOfFile[], most: number): FigureOfFile[] {
  const rank = (figure: FigureOfFile) => (figureStanding(figure) === 'missed' ? 0 : 1);
  const ordered = [...figures].sort((a, b) => rank(a) - rank(b) || Math.sign(marginOf(a) - marginOf(b)) || 0);
  const missed = figures.filter((figure) => rank(figure) === 0).length;
  const chosen = new Set(ordered.slice(0, Math.max(most, missed)));
  return figures.filter((figure) => chosen.has(figure));
}
