/** Sentences of the term report, with what they name filled in. */
import {
  type Both,
  drillName,
  fillWords,
  kindWord,
  type NextStep,
  rubric,
  STEP_WORDS,
  type TermReport,
  WORST_WORDS,
  type WorstRisk,
} from '../../../../../drills/index.js';
import { decimal } from '../../../../i18n/format.js';
import { inBoth, type PrintLanguage } from '../../../../prints/printLanguage.js';
import type { BothTexts } from '../../../../prints/useBothTexts.js';

export const TERM_WORD_FILES = ['rubric'] as const;

/** What every part of the report needs. */
export interface TermFrame {
  readonly report: TermReport;
  readonly language: PrintLanguage;
  readonly words: BothTexts<typeof TERM_WORD_FILES>;
  /** Name of the school. */
  readonly school: string;
}

/** The word of a grade; `null` without one. */
export function gradeWord(grade: string | null): Both | null {
  const known = rubric.grades.find(({ en }) => en === grade);
  return known === undefined ? null : inBoth(known.zh, known.en);
}

export function worstText(worst: WorstRisk, words: TermFrame['words']): Both {
  const text = WORST_WORDS[worst.kind];
  switch (worst.kind) {
    case 'lateMajorFinding':
    case 'lateFinding':
      return fillWords(text, { name: worst.finding.title, days: worst.days });
    case 'majorFinding':
      return fillWords(text, { name: worst.finding.title });
    case 'cappedDrill':
      return fillWords(text, {
        ...{ name: drillName(worst.drill.record), date: worst.drill.record.date ?? '' },
        cap: words((t) => t(`cap.${worst.cap as 'CAP-1'}`)),
      });
    case 'lateDuty':
      return fillWords(text, { name: inBoth(worst.duty.titleZh, worst.duty.title), days: worst.days });
    case 'poorDrill':
      return fillWords(text, {
        ...{ name: drillName(worst.drill.record), date: worst.drill.record.date ?? '' },
        score: decimal(worst.drill.shown ?? 0, 1),
      });
    case 'dueDuty':
      return fillWords(text, { name: inBoth(worst.duty.titleZh, worst.duty.title), date: worst.duty.dueUntil ?? '' });
    case 'none':
      return text;
  }
}

export function stepText(step: NextStep): Both {
  const text = STEP_WORDS[step.kind];
  if (!('drill' in step)) return fillWords(text, { count: step.count });
  return fillWords(text, { name: kindWord(step.drill.kind, step.drill.hazards), date: step.drill.date });
}
