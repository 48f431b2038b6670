/** The score of the last drill, with its times beside the forecast of the last run. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DrillRecord, Finding } from '../../../drills/index.js';
import { medianOf } from '../../../model/index.js';
import { drillForecast, type SavedRun, scoreInProject } from '../../../project/index.js';
import { currentLanguage } from '../../i18n/i18n.js';
import { Card } from '../../parts/Card.js';
import { ForecastLegend, ForecastMark } from '../../parts/ForecastMark.js';
import { forecastDomain } from '../../parts/forecastScale.js';
import { clock, day, decimal, today } from '../../parts/format.js';
import { Tag } from '../../parts/Tag.js';
import { goTo } from '../../shell/router.js';
import classes from './LastDrillCard.module.css';

interface LastDrillProps {
  readonly records: readonly DrillRecord[];
  readonly findings: readonly Finding[];
  readonly runs: readonly SavedRun[];
}

export function LastDrillCard({ records, findings, runs }: LastDrillProps) {
  const { t } = useTranslation(['home', 'drills', 'rubric', 'common']);
  const record = records.at(-1);
  if (record === undefined) {
    return (
      <Card title={t('home:drill.title')}>
        <p className={classes.none}>{t('home:drill.none')}</p>
        <Button className={classes.act ?? ''} onClick={() => goTo('drills', { tab: 'record' })}>
          {t('home:enterDrill')}
        </Button>
      </Card>
    );
  }
  const forecasts = drillForecast(record, runs);
  const score = scoreInProject({ findings, runs }, record, today());
  const shown = score.isFinal ? score.total : score.provisionalTotal;
  const measured = record.values.T_evac_s ?? null;
  const counted = record.values.A_full_s ?? null;
  const target = record.values.T_target_s ?? null;
  const forecast = medianOf(forecasts.flatMap(({ values }) => values.T_evac_s ?? []));
  const domain = forecastDomain([measured, counted, target, forecast]);
  const say = (value: number | null) => (value === null ? '—' : clock(value));
  const grade = score.grade === null ? '' : t(`rubric:grade.${score.grade as 'good'}`);
  return (
    <Card
      title={t('home:drill.title')}
      aside={
        <span className={classes.when}>
          {record.date === undefined ? '' : day(record.date, currentLanguage())}{' '}
          {t(`drills:scenario.${record.scenario as 'fire'}`)}
        </span>
      }
    >
      <p className={classes.figure}>
        <b>{shown === null ? '—' : decimal(shown, 1)}</b>
        <Tag tone={score.isFinal ? 'outline' : 'hatch'}>
          {grade === '' ? '' : `${grade}${t('drills:score.comma')}`}
          {t(score.isFinal ? 'drills:score.final' : 'drills:score.provisional')}
        </Tag>
      </p>
      <div className={classes.rows}>
        <span>{t('drills:times.assembled')}</span>
        <ForecastMark
          domain={domain}
          measured={measured}
          forecast={forecast}
          target={target}
          label={t('drills:times.label', { measured: say(measured), forecast: say(forecast), target: say(target) })}
        />
        <b>{say(measured)}</b>
        <span>{t('drills:times.counted')}</span>
        <ForecastMark
          domain={domain}
          measured={counted}
          label={t('drills:times.label', { measured: say(counted), forecast: '—', target: '—' })}
        />
        <b>{say(counted)}</b>
      </div>
      <ForecastLegend
        words={{
          measured: t('common:forecast.measured'),
          forecast: t('common:forecast.forecast'),
          target: t('common:forecast.target'),
        }}
      />
    </Card>
  );
}
