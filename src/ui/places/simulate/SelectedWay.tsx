/** The chosen door, exit or stair: how wide, how many passed, how long they waited, and its flow over time. */
import { line } from 'd3-shape';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSessionStore } from '../../app/sessionStore.js';
import { clock, decimal, whole } from '../../i18n/format.js';
import { useRunStore } from '../../run/runStore.js';
import { meanWaitS, passagesOf, wayFigures } from '../../run/wayFigures.js';
import type { Way } from '../../run/ways.js';
import classes from './SidePanel.module.css';

const CURVE = { width: 300, height: 56, bottom: 42 } as const;

function FlowCurve({ way }: { way: Way }) {
  const { t } = useTranslation('simulate');
  const series = useRunStore((state) => state.series);
  const endS = useRunStore((state) => Math.ceil(state.bufferedUntilS));
  const passages = series === null ? [] : passagesOf(series, way);
  const points: [number, number][] = [[0, CURVE.bottom]];
  passages.forEach(({ timeS }, index) => {
    const x = (timeS / Math.max(1, endS)) * CURVE.width;
    points.push([x, CURVE.bottom - ((index + 1) / passages.length) * (CURVE.bottom - 4)]);
  });
  points.push([CURVE.width, points.at(-1)?.[1] ?? CURVE.bottom]);
  return (
    <svg
      className={classes.curve}
      viewBox={`0 0 ${CURVE.width} ${CURVE.height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={t('selected.curve', { passed: passages.length })}
    >
      <line x1={0} x2={CURVE.width} y1={CURVE.bottom} y2={CURVE.bottom} />
      <path d={line()(points) ?? ''} vectorEffect="non-scaling-stroke" />
    </svg>
  );
}

export function SelectedWay({ ways }: { ways: readonly Way[] }) {
  const { t, i18n } = useTranslation('simulate');
  const selection = useSessionStore((session) => session.selection);
  const way = ways.find((each) => each.id === selection);
  const series = useRunStore((state) => state.series);
  const frames = useRunStore((state) => state.frames);
  // figures are worked out anew every ten seconds of the run while it grows
  const revision = useRunStore((state) => `${state.status}/${Math.floor(state.frameCount / 50)}`);
  // biome-ignore lint/correctness/useExhaustiveDependencies: frames and series grow in place, the revision tells that they did
  const figures = useMemo(() => {
    if (way === undefined || series === null) return null;
    return { ...wayFigures(series, way), waitS: meanWaitS(series, frames, way) };
  }, [way, series, frames, revision]);
  if (way === undefined || figures === null) return null;
  const name = i18n.language === 'en' ? way.nameEn : way.name;
  return (
    <section className={classes.section}>
      <div className={classes.head}>
        <h2>{t('selected.title', { name })}</h2>
        <button type="button" className={classes.link} onClick={() => useSessionStore.getState().select(null)}>
          {t('selected.clear')}
        </button>
      </div>
      <dl className={classes.facts}>
        <div>
          <dd>{decimal(way.clearWidthM, 2)} m</dd>
          <dt>{t('selected.width')}</dt>
        </div>
        <div>
          <dd>{whole(figures.passed)}</dd>
          <dt>{t('selected.passed')}</dt>
        </div>
        <div>
          <dd>{figures.waitS === null ? '—' : t('seconds', { value: whole(figures.waitS) })}</dd>
          <dt>{t('selected.wait')}</dt>
        </div>
        <div>
          <dd>{whole(figures.groups)}</dd>
          <dt>{t('selected.groups')}</dt>
        </div>
      </dl>
      {figures.passed > 0 && (
        <>
          <p className={classes.quiet}>
            {t('selected.span', { first: clock(figures.firstS ?? 0), last: clock(figures.lastS ?? 0) })}
            {figures.meanFlowPerS !== null && t('selected.flow', { flow: decimal(figures.meanFlowPerS, 2) })}
          </p>
          <FlowCurve way={way} />
        </>
      )}
    </section>
  );
}
