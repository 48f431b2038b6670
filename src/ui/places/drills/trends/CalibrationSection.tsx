/** The school's own pace and time to react as its drills tell them, and the way into a scenario. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Calibration, DrillRecord } from '../../../../drills/index.js';
import type { SavedRun, SavedScenario } from '../../../../project/index.js';
import { runKindOf } from '../../../../project/index.js';
import { useProjectStore } from '../../../app/projectStore.js';
import { decimal } from '../../../i18n/format.js';
import { ProblemList } from '../../../parts/ProblemList.js';
import { useUndoStore } from '../../../parts/undoStore.js';
import { CalibratedClasses } from './CalibratedClasses.js';
import classes from './TrendsTab.module.css';
import { useCalibration } from './useCalibration.js';
import { withFactors } from './withFactors.js';

const NO_RUNS: readonly SavedRun[] = [];
const NO_SCENARIOS: readonly SavedScenario[] = [];
const percent = (share: number) => decimal(share * 100, 0);

export function CalibrationSection({ records }: { records: readonly DrillRecord[] }) {
  const { t } = useTranslation('score');
  const runs = useProjectStore((store) => store.project?.runs ?? NO_RUNS);
  const state = useCalibration(records, runs);
  return (
    <section className={classes.section}>
      <h2>{t('calibrate.title')}</h2>
      <p className={classes.note}>{t('calibrate.lead')}</p>
      {(state === 'working' || state === 'failed') && (
        <p className={classes.note} role="status">
          {t(`calibrate.${state}`)}
        </p>
      )}
      {typeof state === 'object' && <ProblemList problems={state.problems} />}
      {typeof state === 'object' && state.value !== null && (
        <Factors calibration={state.value} kind={runKindOf(records.at(-1) as DrillRecord)} />
      )}
    </section>
  );
}

function Factors({ calibration, kind }: { calibration: Calibration; kind: string | null }) {
  const { t } = useTranslation('score');
  const scenarios = useProjectStore((store) => store.project?.scenarios ?? NO_SCENARIOS);
  const { reaction, pace, reactionInterval, paceInterval, errorBeforeS, errorAfterS, leftOut } = calibration;
  const fitting = scenarios.filter(({ scenario }) => scenario.kind === kind);
  const factor = (name: 'reaction' | 'pace', share: number, [low, high]: readonly [number, number]) => (
    <div>
      <dt>{t(`calibrate.${name}`)}</dt>
      <dd>{t('calibrate.ofUsual', { percent: percent(share) })}</dd>
      <dd className={classes.note}>{t('calibrate.interval', { low: percent(low), high: percent(high) })}</dd>
    </div>
  );
  const apply = ({ id, scenario }: SavedScenario) => {
    const { change } = useProjectStore.getState();
    change((project) => withFactors(project, id, calibration));
    useUndoStore.getState().offerUndo(t('calibrate.applied', { scenario: scenario.name }), () => {
      change((project) => ({
        ...project,
        scenarios: project.scenarios.map((each) => (each.id === id ? { ...each, scenario } : each)),
      }));
    });
  };
  const errors = { before: decimal(leftOut?.beforeS ?? 0, 1), after: decimal(leftOut?.afterS ?? 0, 1) };
  const verdict = leftOut !== null && leftOut.afterS < leftOut.beforeS ? 'calibrate.better' : 'calibrate.notBetter';
  return (
    <>
      <dl className={classes.factors}>
        {factor('reaction', reaction, reactionInterval)}
        {factor('pace', pace, paceInterval)}
      </dl>
      <p>
        {t('calibrate.basis', {
          count: calibration.classes,
          how: t(calibration.hasStarts ? 'calibrate.withStarts' : 'calibrate.arrivalsOnly'),
        })}
      </p>
      <p>{t('calibrate.error', { before: decimal(errorBeforeS, 1), after: decimal(errorAfterS, 1) })}</p>
      <p>{leftOut === null ? t('calibrate.oneDrill') : t(verdict, { ...errors, count: leftOut.drills })}</p>
      <CalibratedClasses rows={calibration.byClass} />
      <div className={classes.acts}>
        {fitting.length === 0 && <p className={classes.note}>{t('calibrate.noScenario')}</p>}
        {fitting.map((each) => (
          <Button key={each.id} onClick={() => apply(each)}>
            {t('calibrate.apply', { scenario: each.scenario.name })}
          </Button>
        ))}
      </div>
    </>
  );
}
