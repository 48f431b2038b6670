/** The rules of the project at hand, and how its packs lie over each other this year. */
import { useMemo } from 'react';
import { deriveDutyYear, explainRules, proposePacks, ruleBook } from '../../../../drills/index.js';
import { useProjectStore } from '../../../app/projectStore.js';
import { yearAtHand } from '../../../duties/drillYear.js';
import { today } from '../../../i18n/format.js';

export function useRules() {
  const school = useProjectStore((store) => store.project?.school ?? null);
  const own = useProjectStore((store) => store.project?.rulePacks);
  return useMemo(() => {
    if (school === null) return null;
    const book = ruleBook(own ?? []);
    const year = deriveDutyYear(school, yearAtHand(school, today()), { rules: book });
    return { school, book, proposals: proposePacks(school, book), order: explainRules(school, year, book) };
  }, [school, own]);
}
