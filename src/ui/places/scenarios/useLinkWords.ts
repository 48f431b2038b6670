/** What brings a transition about, in words. */
import { useTranslation } from 'react-i18next';
import { durationsOfDelay, type MachineLink, resolvePhaseDurations, type Scenario } from '../../../scenarios/index.js';
import { duration } from '../../i18n/format.js';
import { currentLanguage } from '../../i18n/i18n.js';
import { wordOr } from './words.js';

export function useLinkWords(scenario: Scenario): (link: MachineLink) => string {
  const { t } = useTranslation('scenarios');
  const durations = resolvePhaseDurations(scenario.phases);
  return ({ cause, isConditional }) => {
    const condition = isConditional ? t('machine.conditional') : '';
    if (cause.by === 'fact') return `${wordOr(t, `fact.${cause.fact}`, plainFact(cause.fact)).text}${condition}`;
    if (cause.by === 'itself') return `${t('machine.atOnce')}${condition}`;
    const own = durationsOfDelay(cause.delay);
    const [only] = own;
    if (own.length === 1 && only !== undefined)
      return `${t('machine.after', { time: duration(durations[only], currentLanguage()) })}${condition}`;
    const names = own.map((name) => wordOr(t, `duration.${name}`, name).text);
    return `${t('machine.afterAll', { what: names.join(t('listGap')) })}${condition}`;
  };
}

/** `EVERYONE_ASSEMBLED` as "everyone assembled", where a fact has no words yet. */
function plainFact(fact: string): string {
  return fact.toLowerCase().replaceAll('_', ' ');
}
