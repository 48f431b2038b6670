/** Keeps the runs a drill is held beside with its record; the repeated runs of the page go before those of the project. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DrillRecord, RunForecast } from '../../../../drills/index.js';
import { forecastOfRun, isRunOfDrill, runKindOf } from '../../../../project/index.js';
import { useRepeatStore } from '../../../run/repeatStore.js';
import { changeRecord } from './recordChanges.js';
import classes from './TimesCard.module.css';

/** Most runs a record keeps. */
const MOST_RUNS = 200;

export function KeepForecast({ record, runs }: { record: DrillRecord; runs: readonly RunForecast[] }) {
  const { t } = useTranslation('score');
  const { order, replications } = useRepeatStore();
  const fits = order !== null && isRunOfDrill(order.scenario, { kind: runKindOf(record), slot: record.slot });
  const repeated = fits ? replications.flatMap(({ result }) => forecastOfRun(result) ?? []).slice(0, MOST_RUNS) : [];
  const better = repeated.length > runs.length ? repeated : record.forecast === undefined ? runs : [];
  if (better.length === 0) return null;
  return (
    <Button
      size="xs"
      className={classes.run ?? ''}
      onClick={() => changeRecord(record, { forecast: better }, t('forecast.reason', { count: better.length }))}
    >
      {t('forecast.keep', { count: better.length })}
    </Button>
  );
}
