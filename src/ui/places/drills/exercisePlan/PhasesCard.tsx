/** What is heard when, and how long each phase is expected to last. */
import { useTranslation } from 'react-i18next';
import { duration } from '../../../i18n/format.js';
import { currentLanguage } from '../../../i18n/i18n.js';
import { Card } from '../../../parts/Card.js';
import { Tag } from '../../../parts/Tag.js';
import { wordOr } from '../../scenarios/words.js';
import classes from './ExercisePlanPage.module.css';
import type { PlanPart } from './planPart.js';

export function PhasesCard({ plan }: PlanPart) {
  const { t } = useTranslation(['exercisePlan', 'scenarios']);
  const { t: words } = useTranslation('scenarios');
  const language = currentLanguage();
  const signalOf = new Map(plan.signals.map((each) => [each.phase, each]));
  const phases = plan.timeline.length > 0 ? plan.timeline : plan.signals.map(({ phase }) => ({ phase, lastsS: null }));
  return (
    <Card title={t('exercisePlan:timeline.title')}>
      {phases.length === 0 && <p>{t('exercisePlan:timeline.none')}</p>}
      <ol className={classes.phases}>
        {phases.map(({ phase, lastsS }) => {
          const name = wordOr(words, `phase.${phase}.name`, phase);
          const signal = signalOf.get(phase);
          return (
            <li key={phase}>
              <b lang={name.lang}>{name.text}</b>
              {signal !== undefined && (
                <Tag tone="accent">{signal.own ?? t(`exercisePlan:signal.${signal.signal}`)}</Tag>
              )}
              <span>{lastsS === null ? t('exercisePlan:timeline.byDay') : duration(lastsS, language)}</span>
            </li>
          );
        })}
      </ol>
      {plan.timeline.length === 0 && phases.length > 0 && <p>{t('exercisePlan:timeline.noScenario')}</p>}
    </Card>
  );
}
