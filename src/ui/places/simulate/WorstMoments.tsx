/** Places where people wait for each other, ranked by the time it costs; a click goes there. */
import { useTranslation } from 'react-i18next';
import { clock, decimal } from '../../i18n/format.js';
import type { PlanStage } from '../../plan/planStage.js';
import { isRunGrowing, useRunStore } from '../../run/runStore.js';
import { jumpToMoment } from './jumpToMoment.js';
import { useReplayView } from './replayView.js';
import classes from './SidePanel.module.css';
import { SHOWN_MOMENTS, worstMoments } from './worstMoments.js';

export function WorstMoments({ stage }: { stage: PlanStage }) {
  const { t, i18n } = useTranslation('simulate');
  const isGrowing = useRunStore((state) => isRunGrowing(state.status));
  const isDone = useRunStore((state) => state.status === 'done');
  const result = useRunStore((state) => state.result);
  const marked = useReplayView((view) => view.marked);
  const isEnglish = i18n.language === 'en';
  const moments = worstMoments(result).slice(0, SHOWN_MOMENTS);
  return (
    <section className={classes.section}>
      <div className={classes.head}>
        <h2>{t('worst.title')}</h2>
        {result !== null && <span className={classes.note}>{t(isDone ? 'worst.oneRun' : 'worst.soFar')}</span>}
      </div>
      {moments.length === 0 && (
        <p className={classes.quiet}>
          {t(isGrowing ? 'worst.later' : result === null ? 'worst.notSummed' : 'worst.none')}
        </p>
      )}
      <ol className={classes.list}>
        {moments.map((moment, rank) => {
          const group = moment.groups[0];
          const groupName = group === undefined ? '' : isEnglish ? group.nameEn : group.name;
          const more = moment.groups.length - 1;
          return (
            <li key={`${moment.cell}-${moment.fromS}`}>
              <button
                type="button"
                className={classes.moment}
                aria-current={marked === rank}
                onClick={() => jumpToMoment(stage, moment, rank)}
              >
                <span className={classes.disc}>{rank + 1}</span>
                <b>{isEnglish ? moment.whereEn : moment.where}</b>
                <span className={classes.when}>{clock(moment.peakS)}</span>
                <small>
                  {more > 0
                    ? t('worst.groups', { people: moment.occupants, group: groupName, count: more, groups: more + 1 })
                    : t('worst.people', { people: moment.occupants })}
                </small>
                <small>{t('worst.density', { density: decimal(moment.peakDensityPerM2, 1) })}</small>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
