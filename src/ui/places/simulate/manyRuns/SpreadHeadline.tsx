/** What the runs come to, in two sentences: facts of these runs and nothing else. */
import { useTranslation } from 'react-i18next';
import type { Replication } from '../../../../scenarios/index.js';
import { clock, whole } from '../../../i18n/format.js';
import classes from './ManyRuns.module.css';
import { commonLimit, spreadRows } from './spreadRows.js';

export function SpreadHeadline({ replications }: { replications: readonly Replication[] }) {
  const { t, i18n } = useTranslation('manyRuns');
  const time = spreadRows(replications).find(({ figure }) => figure === 'assembled')?.summary;
  const limit = commonLimit(replications);
  const people = whole(replications[0]?.result.occupants ?? 0);
  const count = replications.length;
  const without = count - (time?.runs ?? 0);
  return (
    <p className={classes.headline}>
      {time !== undefined &&
        t(time.ci95 === null ? 'headline.one' : 'headline.mean', { people, time: clock(time.mean) })}
      {time?.ci95 != null && t('headline.interval', { from: clock(time.ci95[0]), until: clock(time.ci95[1]) })}
      {time !== undefined && count > 1 && t('headline.range', { from: clock(time.p5), until: clock(time.p95) })}
      {without > 0 && t('headline.without', { without, count })}
      {limit !== null &&
        t('headline.limit', {
          where: i18n.language === 'en' ? limit.whereEn : limit.where,
          runs: limit.runs,
          count,
        })}
    </p>
  );
}
