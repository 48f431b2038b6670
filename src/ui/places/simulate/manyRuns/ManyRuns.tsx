/** The same drill with other seeds: how much its times vary, and whether enough runs are done to say so. */
import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useProjectStore } from '../../../app/projectStore.js';
import { goTo } from '../../../app/router.js';
import { Callout } from '../../../parts/Callout.js';
import { ProblemList } from '../../../parts/ProblemList.js';
import { isCalibrated } from '../../../run/movementModel.js';
import { forgetRepeat, useRepeatStore } from '../../../run/repeatStore.js';
import { useChosenTarget } from '../../../run/targets.js';
import { BandChart } from './BandChart.js';
import { EveryRun } from './EveryRun.js';
import { FiguresTable } from './FiguresTable.js';
import classes from './ManyRuns.module.css';
import { ModelComparison } from './ModelComparison.js';
import { RepeatForm } from './RepeatForm.js';
import { RepeatProgress } from './RepeatProgress.js';
import { RunAdvice } from './RunAdvice.js';
import { SpreadHeadline } from './SpreadHeadline.js';
import { SpreadPlot } from './SpreadPlot.js';

/** Runs of another campus are nothing to look at; those of a changed plan say that they are. */
function useRunsOfProject(): boolean {
  const plan = useProjectStore((store) => store.project?.plan ?? null);
  const ranOn = useRepeatStore((state) => state.order?.plan ?? null);
  const isOfAnother = ranOn !== null && ranOn.name !== plan?.name;
  useEffect(() => {
    if (isOfAnother) forgetRepeat();
  }, [isOfAnother]);
  return ranOn !== null && !isOfAnother && ranOn !== plan;
}

function Results() {
  const { t } = useTranslation('manyRuns');
  const replications = useRepeatStore((state) => state.replications);
  const order = useRepeatStore((state) => state.order);
  const convergence = useRepeatStore((state) => state.convergence);
  const target = useChosenTarget();
  const isRunning = useRepeatStore((state) => state.status === 'running');
  if (replications.length === 0) return isRunning ? <p className={classes.quiet}>{t('first')}</p> : null;
  const targetS = target?.timeS ?? null;
  return (
    <>
      {order !== null && !isCalibrated(order.scenario) && (
        <Callout tone="warn" title={t('model.secondTitle')} text={t('model.secondText')} />
      )}
      <SpreadHeadline replications={replications} />
      <ModelComparison />
      <RunAdvice />
      <div className={classes.pair}>
        <BandChart replications={replications} targetS={targetS} />
        <FiguresTable replications={replications} />
      </div>
      <SpreadPlot replications={replications} convergence={convergence} />
      <EveryRun replications={replications} />
      <p className={classes.quiet}>{t('kept')}</p>
    </>
  );
}

export function ManyRuns() {
  const { t } = useTranslation('manyRuns');
  const isStale = useRunsOfProject();
  const status = useRepeatStore((state) => state.status);
  const problems = useRepeatStore((state) => state.problems);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard
    <section className={classes.place} aria-labelledby="many-runs" tabIndex={0}>
      <header className={classes.head}>
        <div>
          <h2 id="many-runs">{t('title')}</h2>
          <p className={classes.quiet}>{t('lead')}</p>
        </div>
        <Button
          size="xs"
          leftSection={<IconArrowLeft size={16} stroke={1.75} aria-hidden="true" />}
          onClick={() => goTo('simulate')}
        >
          {t('back')}
        </Button>
      </header>
      {status === 'running' ? <RepeatProgress /> : <RepeatForm />}
      {isStale && <Callout tone="warn" title={t('stale.title')} text={t('stale.text')} />}
      {problems.length > 0 && (
        <div className={classes.problems}>
          <Callout
            tone="danger"
            title={t('broken.title')}
            text={t(status === 'halted' ? 'broken.halted' : 'broken.text')}
          />
          <ProblemList problems={problems} />
        </div>
      )}
      {status !== 'idle' && <Results />}
    </section>
  );
}
