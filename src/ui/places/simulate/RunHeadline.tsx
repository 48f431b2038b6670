/** What the whole run came to, in one sentence: facts of this run and nothing else. Only of a run that went to its end. */
import { useTranslation } from 'react-i18next';
import { clock, whole } from '../../parts/format.js';
import { guideTarget } from '../../run/guideTarget.js';
import { useRunStore } from '../../run/runStore.js';
import classes from './SidePanel.module.css';
import { worstMoments } from './worstMoments.js';

export function RunHeadline() {
  const { t, i18n } = useTranslation('simulate');
  const status = useRunStore((state) => state.status);
  const result = useRunStore((state) => state.result);
  const hasAssembly = useRunStore((state) => state.setup?.goals.some((goal) => goal.kind === 'assembly') ?? false);
  const plan = useRunStore((state) => state.plan);
  const school = useRunStore((state) => state.order?.school ?? null);
  const target = plan === null ? null : guideTarget(school, plan);
  if (status !== 'done' || result === null) return null;
  const { occupants, evacuated, evacuationTimeS } = result;
  const worst = worstMoments(result)[0];
  const sentence =
    evacuationTimeS === null
      ? t('headline.some', { out: whole(evacuated), people: whole(occupants), left: whole(occupants - evacuated) })
      : t(hasAssembly ? 'headline.assembled' : 'headline.out', {
          people: whole(occupants),
          time: clock(evacuationTimeS),
        });
  const limit =
    worst === undefined ? '' : t('headline.limit', { where: i18n.language === 'en' ? worst.whereEn : worst.where });
  return (
    <section className={classes.section}>
      <p className={classes.headline}>
        {sentence}
        {limit}
      </p>
      {target !== null && (
        <p className={classes.quiet}>{t(`target.${target.stage}Source`, { time: clock(target.timeS) })}</p>
      )}
    </section>
  );
}
