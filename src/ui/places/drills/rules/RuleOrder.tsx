/** How the packs lie over each other: which comes first, what is newer above them, and where two ask for other numbers. */
import { useTranslation } from 'react-i18next';
import { dutyTitle, type NumberConflict, type RuleOrder as Order, type RankedPack } from '../../../../drills/index.js';
import { day } from '../../../i18n/format.js';
import { currentLanguage } from '../../../i18n/i18n.js';
import classes from './RuleOrder.module.css';
import { usePackName } from './usePackName.js';

function PackNotes({ ranked }: { ranked: RankedPack }) {
  const { t } = useTranslation('rules');
  const language = currentLanguage();
  return (
    <>
      {ranked.below.map((law) => (
        <p key={law.id}>
          {t('order.below', {
            law: language === 'en' ? law.titleEn : `《${law.title}》`,
            revised: day(law.revisedOn, language, true),
            since: day(law.inForceSince, language, true),
          })}
        </p>
      ))}
      {ranked.programmeUntil !== null && (
        <p>{t('order.programme', { date: day(ranked.programmeUntil, language, true) })}</p>
      )}
    </>
  );
}

function Conflict({ conflict: { drillType, asked } }: { conflict: NumberConflict }) {
  const { t } = useTranslation('rules');
  const { title, titleZh } = dutyTitle(drillType, ['any'], undefined, 'school_year');
  const duties = asked.filter((each) => !each.isAdvice);
  const most = duties[0];
  return (
    <li>
      <b>{currentLanguage() === 'en' ? title : titleZh}</b>{' '}
      {asked
        .map(({ rule, perYear, isAdvice, isOurNumber }) => {
          const words = isAdvice ? 'order.advises' : isOurNumber ? 'order.asksDefault' : 'order.asks';
          return t(words, { rule, count: perYear });
        })
        .join(t('order.comma'))}
      {t('order.stop')}
      {most !== undefined && duties.length > 1 && ` ${t('order.most', { rule: most.rule, count: most.perYear })}`}
      {duties.length < asked.length && ` ${t('order.adviceApart')}`}
    </li>
  );
}

export function RuleOrder({ order: { packs, conflicts } }: { order: Order }) {
  const { t } = useTranslation('rules');
  const nameOf = usePackName();
  return (
    <section className={classes.order} aria-labelledby="rule-order">
      <h2 id="rule-order">{t('order.title')}</h2>
      <p className={classes.lead}>{t('order.lead')}</p>
      <ol>
        {packs.map((ranked) => (
          <li key={ranked.pack.id}>
            <b>{nameOf(ranked.pack)}</b> <span>{t(`order.tier.${ranked.tier}`)}</span>
            <PackNotes ranked={ranked} />
          </li>
        ))}
      </ol>
      {conflicts.length > 0 && (
        <>
          <h3>{t('order.conflicts', { count: conflicts.length })}</h3>
          <ul>
            {conflicts.map((conflict) => (
              <Conflict key={conflict.asked.map((each) => each.rule).join(' ')} conflict={conflict} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
