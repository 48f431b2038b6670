/** What became of every tap the record was made of, worked out anew from the taps kept with it. */
import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type DrillRecord, openKeptDay, settleDay } from '../../../../drills/index.js';
import { useProjectStore } from '../../../app/projectStore.js';
import { TapFates } from '../../../parts/TapFates.js';
import classes from './KeptDayCard.module.css';

export function KeptDayCard({ record: { keptDay: named } }: { record: DrillRecord }) {
  const { t } = useTranslation('score');
  const title = useId();
  const kept = useProjectStore((store) => store.project?.keptDays.find(({ hash }) => hash === named?.hash));
  const settled = useMemo(() => {
    const opened = kept === undefined ? null : openKeptDay(kept).value;
    return opened === null ? null : settleDay(opened.day, opened.logs);
  }, [kept]);
  if (named === undefined) return null;
  const standing = kept === undefined ? 'missing' : settled === null ? 'unread' : 'kept';
  return (
    <section className={classes.card} aria-labelledby={title}>
      <h2 id={title}>{t('taps.title')}</h2>
      <p>{t(`taps.${standing}`, { taps: named.taps, devices: named.devices })}</p>
      {settled !== null && <TapFates settled={settled} />}
    </section>
  );
}
