/** How much people prefer the exits they know: the daily way and the main entrance. */
import type { SourcedValue } from './sourcedValue.js';

/** An exit somebody does not know counts as so much further away, m. */
export const UNFAMILIAR_M: SourcedValue<number> = {
  value: 30,
  unit: 'm',
  source: 'Judgement: people prefer the way they came, though a strange exit is much nearer (Sime 1985, from memory)',
  status: 'judgement',
  confidence: 'low',
};
