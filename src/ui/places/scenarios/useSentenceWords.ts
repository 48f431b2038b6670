/** The words sentences and names of what-ifs are made of, in the language of the screen. */
import { useTranslation } from 'react-i18next';
import { duration } from '../../i18n/format.js';
import { currentLanguage } from '../../i18n/i18n.js';
import type { Say, SentenceWords } from './scenarioSentences.js';
import { useFieldWords } from './useFieldWords.js';

export function useSentenceWords(): SentenceWords {
  const { t } = useTranslation('scenarios');
  const fields = useFieldWords();
  const say: Say = (key, values = {}) =>
    (t as unknown as (key: string, options: Record<string, unknown>) => string)(key, { defaultValue: '', ...values });
  return {
    say,
    fields,
    isEnglish: currentLanguage() === 'en',
    time: (timeS) => duration(timeS, currentLanguage()),
  };
}
