import type { Both } from '../../../../../drills/index.js';
import { inBoth, type PrintLanguage } from '../../../../prints/printLanguage.js';
import type { BothTexts } from '../../../../prints/useBothTexts.js';
import { caseRows, countStandings } from '../../../settings/method/caseStandings.js';
import type { VerificationState } from '../../../settings/method/useVerification.js';

export const METHOD_WORD_FILES = ['method', 'methodCases'] as const;

/** Head of the column that counts figures. */
export const WITHIN_BOUNDS = inBoth('达标数值', 'Figures within bounds');

/** What both pages of the method sheet need. */
export interface MethodFrame {
  readonly words: BothTexts<typeof METHOD_WORD_FILES>;
  readonly language: PrintLanguage;
  readonly verification: VerificationState;
  readonly school: string;
  /** Day of the print. */
  readonly madeOn: string;
}

/** What the checks come to; that they could not be read where that is so. */
export function checksSummary({ verification, words }: MethodFrame): Both {
  if (verification.kind === 'loading') return words((t) => t('method:summary.loading'));
  if (verification.kind !== 'ready') {
    const { kind } = verification;
    return words((t) => t(`method:failed.${kind}`));
  }
  const rows = caseRows(verification.file);
  const { met, missed, notJudged } = countStandings(rows);
  const sentences = [
    words((t) =>
      met === rows.length
        ? t('method:summary.all', { count: met })
        : t('method:summary.some', { met, count: rows.length }),
    ),
    ...(missed > 0 ? [words((t) => t('method:summary.missed', { count: missed }))] : []),
    ...(notJudged > 0 ? [words((t) => t('method:summary.notJudged', { count: notJudged }))] : []),
  ];
  return inBoth(sentences.map((each) => each['zh-CN']).join(''), sentences.map((each) => each.en).join(' '));
}
