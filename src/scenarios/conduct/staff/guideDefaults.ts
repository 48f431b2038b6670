/**
 * What a guide at a landing or corner prevents: shares and times of an unguided one.
 *
 * That guides keep streams apart and people on their way is what the guide of 2014 has them for (one at every stair
 * landing and corner); by how much, nobody has measured in a school. All values are judgements.
 */
import type { SourcedValue } from '../../../sim/index.js';

const judged = (value: number, unit: string, reason: string): SourcedValue<number> => ({
  value,
  unit,
  source: `Judgement: ${reason}`,
  status: 'judgement',
  confidence: 'low',
});

/** Share of those passing an unguided landing or corner who take the second-best way. */
export const WRONG_TURN_SHARE = {
  /** Pupils of a class whose teacher leads it. */
  led: judged(0.01, '-', 'they follow those in front; one in a hundred goes with another class'),
  /** Pupils without their teacher, and people of whom only the number is known. */
  alone: judged(0.05, '-', 'they know the building and have nobody to follow'),
  /** Visitors: people keep to the way they came (Sime 1985, from memory). */
  stranger: judged(0.2, '-', 'they do not know the stairs and look for the way they came'),
} as const;

/** Share of those who meet another stream at an unguided landing and stop, because nobody says who goes first. */
export const HESITATION_SHARE = judged(0.2, '-', 'one in five stops where two classes meet');
/** How long they stop, s: even between these. */
export const HESITATION_S = {
  least: judged(1, 's', 'a look to the side'),
  most: judged(3, 's', 'until somebody waves them on'),
} as const;

/** Another stream is met where somebody came in by another way within this time, s. */
export const STREAMS_MEET_WITHIN_S = judged(2, 's', 'two steps behind each other in a queue');
