/** What a duty means for this school: whether it applies, how often, its window, the date proposed, how it was read. */
import { useTranslation } from 'react-i18next';
import type { Duty, PlannedDrill } from '../../drills/index.js';
import { useProjectStore } from '../app/projectStore.js';
import { day, whole } from '../i18n/format.js';
import { currentLanguage } from '../i18n/i18n.js';
import { Tag } from '../parts/Tag.js';
import classes from './DutyFacts.module.css';

export function DutyFacts({ duty, drill }: { duty: Duty; drill: PlannedDrill | null }) {
  const { t } = useTranslation('drills');
  const school = useProjectStore((store) => store.project?.school ?? null);
  const language = currentLanguage();
  const { clause, minimumCount, dueFrom, dueUntil } = duty;
  const isNight = duty.timeOfDay === 'night' && school !== null;
  return (
    <dl className={classes.facts}>
      <dt>{t('clause.forSchool')}</dt>
      <dd>
        {isNight
          ? t('clause.boarders', { count: Number(school.boarders), boarders: whole(school.boarders) })
          : t('clause.applies')}
      </dd>
      <dt>{t('clause.count')}</dt>
      <dd>
        {minimumCount === null ? t('clause.noNumber') : t('clause.times', { count: minimumCount })}{' '}
        {duty.isCountDefault && <Tag tone="hatch">{t('clause.ourDefault')}</Tag>}
      </dd>
      <dt>{t('clause.window')}</dt>
      <dd>
        {dueFrom === null || dueUntil === null
          ? t('clause.noWindow')
          : t('clause.fromUntil', { from: day(dueFrom, language), until: day(dueUntil, language, true) })}{' '}
        {duty.provisional && <Tag tone="hatch">{t('status.awaitingDates')}</Tag>}
      </dd>
      {drill !== null && (
        <>
          <dt>{t('clause.proposed')}</dt>
          <dd>
            {day(drill.date, language)} {drill.time} {t(`slot.${drill.slot}`)}
          </dd>
        </>
      )}
      <dt>{t('clause.readAs')}</dt>
      <dd>
        {clause.isUnconfirmed ? (
          <Tag tone="hatch">{t(`verification.${clause.verification}`)}</Tag>
        ) : (
          t(`verification.${clause.verification}`)
        )}{' '}
        {t('clause.checkedOn', { date: day(clause.checkedOn, language, true) })}{' '}
        {t(`clause.confidence.${clause.confidence}`)}
      </dd>
      <dt>{t('clause.jurisdiction')}</dt>
      <dd>{clause.jurisdiction}</dd>
      {clause.programmeOverSince !== null && (
        <>
          <dt>{t('clause.programme')}</dt>
          <dd>{t('clause.programmeOver', { date: day(clause.programmeOverSince, language, true) })}</dd>
        </>
      )}
    </dl>
  );
}
