/** A time with its provenance, for the screen that shows it. */
export interface SourcedDuration {
  /** s, 0 to 3600 (per person: 0 to 60). */
  readonly valueS: number;
  /** From when until when, for the screen. */
  readonly meaning: string;
  readonly source: string;
  readonly confidence: 'high' | 'medium' | 'low';
}

/** A judgement of ours: nobody has measured it. */
export function judged(valueS: number, meaning: string, reason: string): SourcedDuration {
  return { valueS, meaning, source: `judgement: ${reason}`, confidence: 'low' };
}
