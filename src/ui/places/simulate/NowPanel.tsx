/** The present moment: a sentence, then who is out, who is still in, who waits. */
import { useTranslation } from 'react-i18next';
import { clock, whole } from '../../i18n/format.js';
import { frameIndexAt } from '../../run/interpolate.js';
import { useRunStore } from '../../run/runStore.js';
import classes from './SidePanel.module.css';

/** Counts at the replay's time, by the frame at hand. */
function useCounts() {
  const frames = useRunStore((state) => state.frames);
  const series = useRunStore((state) => state.series);
  const index = useRunStore((state) => frameIndexAt(state.frames, state.playback.timeS));
  const total = series?.insideByFrame[0] ?? 0;
  const inside = series?.insideByFrame[index] ?? 0;
  const waiting = series?.waitingByFrame[index] ?? 0;
  const inPlace = series?.inPlaceByFrame[index] ?? 0;
  return { total, inside, waiting, inPlace, out: total - inside, timeS: frames[index]?.timeS ?? 0 };
}

export function NowPanel() {
  const { t } = useTranslation('simulate');
  const { total, inside, waiting, inPlace, out, timeS } = useCounts();
  // the building of a run that was stopped is clear of nobody; of a finished one the headline tells more
  const isDone = useRunStore((state) => state.status === 'done');
  const sentence =
    total > 0 && inside === 0
      ? t('now.clear')
      : inPlace > 0 && waiting === 0
        ? t('now.inPlaceSentence', { inside: whole(inside), inPlace: whole(inPlace) })
        : t(waiting > 0 ? 'now.waitingSentence' : 'now.sentence', { inside: whole(inside), waiting: whole(waiting) });
  return (
    <section className={classes.section}>
      <div className={classes.head}>
        <h2>{t('now.title')}</h2>
        <span className={classes.time}>{clock(Math.floor(timeS + 1e-6))}</span>
      </div>
      {!isDone && <p className={classes.sentence}>{sentence}</p>}
      <dl className={classes.figures}>
        <div>
          <dd>{whole(out)}</dd>
          <dt>{t('now.out')}</dt>
        </div>
        <div>
          <dd>{whole(inside)}</dd>
          <dt>{t('now.stillIn')}</dt>
        </div>
        <div data-tone={waiting > 0 ? 'wait' : undefined}>
          <dd>{whole(waiting)}</dd>
          <dt>{t('now.waiting')}</dt>
        </div>
        {inPlace > 0 && (
          <div data-tone="cover">
            <dd>{whole(inPlace)}</dd>
            <dt>{t('now.inPlace')}</dt>
          </div>
        )}
      </dl>
      <div className={classes.bar} aria-hidden="true">
        <i style={{ width: `${total > 0 ? (out / total) * 100 : 0}%` }} />
      </div>
    </section>
  );
}
