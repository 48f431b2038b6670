/** A kind of drill with the hazards it names: "综合（地震、火灾）", "Comprehensive (earthquake, fire)". */
import { type DrillKind, hazardWords, type PlannedDrill } from '../../drills/index.js';
import { currentLanguage } from '../i18n/i18n.js';

/** @param t - knows the words of the namespace `common` */
export function drillWord(
  t: (key: `common:kind.${DrillKind}`) => string,
  { kind, hazards }: Pick<PlannedDrill, 'kind' | 'hazards'>,
): string {
  return `${t(`common:kind.${kind}`)}${hazardWords(hazards, currentLanguage())}`;
}
