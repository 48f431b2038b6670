/** One strip over the plan for the state of the run: computing with a stop, stopped, stale. */
import { Button } from '@mantine/core';
import { IconAlertTriangle, IconSquare } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useIsStale } from '../../app/planHash.js';
import { useProjectStore } from '../../app/projectStore.js';
import { clock, whole } from '../../i18n/format.js';
import { isRunGrowing, useRunStore } from '../../run/runStore.js';
import { stopRun } from '../../run/startRun.js';
import classes from './RunStrip.module.css';
import { FIRST_SEED } from './runOrder.js';
import { runProject } from './runProject.js';

/** A fire drill of a school is over by about then, s; only the bar needs it. */
const EXPECTED_S = 300;

function Computing() {
  const { t } = useTranslation('simulate');
  const simulatedS = useRunStore((state) => Math.floor(state.bufferedUntilS));
  const series = useRunStore((state) => state.series);
  const frameCount = useRunStore((state) => state.frameCount);
  const total = series?.insideByFrame[0] ?? 0;
  const inside = series?.insideByFrame[frameCount - 1] ?? total;
  const share = Math.min(0.98, Math.max(simulatedS / EXPECTED_S, total > 0 ? (1 - inside / total) * 0.8 : 0));
  return (
    <div className={classes.strip}>
      <span
        className={classes.bar}
        role="progressbar"
        aria-label={t('strip.progress')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(share * 100)}
      >
        <i style={{ width: `${share * 100}%` }} />
      </span>
      <span className={classes.text}>
        {frameCount === 0
          ? t('strip.preparing')
          : t('strip.computing', { time: clock(simulatedS), inside: whole(inside) })}
      </span>
      <Button size="xs" leftSection={<IconSquare size={14} stroke={1.75} aria-hidden="true" />} onClick={stopRun}>
        {t('strip.stop')}
      </Button>
    </div>
  );
}

export function RunStrip() {
  const { t } = useTranslation('simulate');
  const status = useRunStore((state) => state.status);
  const runPlan = useRunStore((state) => state.plan);
  const order = useRunStore((state) => state.order);
  const untilS = useRunStore((state) => state.bufferedUntilS);
  const plan = useProjectStore((store) => store.project?.plan ?? null);
  const planHash = useRunStore((state) => state.setup?.header.planHash ?? null);
  const isStale = useIsStale(runPlan === plan ? null : plan, planHash);
  if (isRunGrowing(status)) return <Computing />;
  const population = order?.scenario.population;
  const people = population?.from === 'count' ? population.count : null;
  const again = (
    <Button size="xs" onClick={() => void runProject(order?.seed ?? FIRST_SEED, people)}>
      {t('run.again')}
    </Button>
  );
  if (isStale) {
    return (
      <div className={classes.strip} data-tone="warn" role="status">
        <IconAlertTriangle size={18} stroke={1.75} aria-hidden="true" />
        <span className={classes.text}>{t('strip.stale')}</span>
        {again}
      </div>
    );
  }
  if (status === 'stopped') {
    return (
      <div className={classes.strip} role="status">
        <span className={classes.text}>{t('strip.stopped', { time: clock(untilS) })}</span>
        {again}
      </div>
    );
  }
  return null;
}
