/** One worst moment explained from the run's own figures, and nothing else. */
import { useTranslation } from 'react-i18next';
import { MakeFinding } from '../../findings/MakeFinding.js';
import { clock, decimal, whole } from '../../i18n/format.js';
import { useRunStore } from '../../run/runStore.js';
import { useReplayView } from './replayView.js';
import classes from './SidePanel.module.css';
import { worstMoments } from './worstMoments.js';

/** Fewer people than this through a portal say nothing about its rate. */
const LEAST_PEOPLE_FOR_RATE = 10;

export function WhyItJams() {
  const { t, i18n } = useTranslation(['simulate', 'common']);
  const marked = useReplayView((view) => view.marked);
  const series = useRunStore((state) => state.series);
  const result = useRunStore((state) => state.result);
  // what limits a run is known when it went to its end
  const isDone = useRunStore((state) => state.status === 'done');
  const moment = worstMoments(result)[marked ?? 0];
  if (moment === undefined || series === null) return null;
  const isEnglish = i18n.language === 'en';
  const where = isEnglish ? moment.whereEn : moment.where;
  const portal = moment.portal === null ? undefined : series.setup.cells.portals[moment.portal];
  const passages = (moment.portal === null ? [] : (series.passages[moment.portal] ?? [])).filter(
    ({ timeS }) => timeS >= moment.fromS && timeS <= moment.untilS,
  );
  const lastsS = moment.untilS - moment.fromS;
  const hasRate = portal !== undefined && passages.length >= LEAST_PEOPLE_FOR_RATE && lastsS > 0;
  // Chinese sentences follow each other without a space
  const gap = isEnglish ? ' ' : '';
  const groups = moment.groups
    .slice(0, 3)
    .map((group) => (isEnglish ? group.nameEn : group.name))
    .join(isEnglish ? ', ' : '、');
  return (
    <section className={classes.section}>
      <div className={classes.head}>
        <h2>{t('why.title')}</h2>
      </div>
      <p className={classes.why}>
        <b>{t(isDone && (marked ?? 0) === 0 ? 'why.limit' : 'why.place', { where })}</b>
        {gap}
        {hasRate &&
          t('why.rate', {
            width: decimal(portal.clearWidthM, 2),
            rate: decimal(passages.length / lastsS, 1),
            passed: whole(passages.length),
            from: clock(moment.fromS),
            until: clock(moment.untilS),
          }) + gap}
        {t('why.waited', { people: whole(moment.occupants) })}
        <b>{clock(lastsS)}</b>
        {t('why.lost')}
        <b>{t('seconds', { value: whole(moment.delayS / Math.max(1, moment.occupants)) })}</b>
        {t('why.longest', { longest: whole(moment.longestWaitS) })}
        {gap}
        {groups !== '' && t('why.groups', { groups })}
      </p>
      {isDone && result !== null && (
        <MakeFinding
          fields={{
            title: t('common:makeFinding.jam', {
              where,
              people: whole(moment.peakQueue),
              density: decimal(moment.peakDensityPerM2, 1),
            }),
            severity: 'larger',
            origin: 'run',
            source: `run ${result.hash} ${moment.cell} ${moment.fromS}`,
            place: { ...(moment.levelId === null ? {} : { levelId: moment.levelId }), at: moment.at, name: where },
          }}
        />
      )}
    </section>
  );
}
