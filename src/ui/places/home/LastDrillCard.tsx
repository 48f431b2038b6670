/** The score of the last drill, with its times beside the forecast of the last run. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DrillRecord, Finding } from '../../../drills/index.js';
import { drillForecast, type SavedRun, scoreInProject } from '../../../project/index.js';
import { goTo } from '../../app/router.js';
import { day, decimal, today } from '../../i18n/format.js';
import { currentLanguage } from '../../i18n/i18n.js';
import { Card } from '../../parts/Card.js';
import { DrillTimes } from '../../parts/DrillTimes.js';
import { Tag } from '../../parts/Tag.js';
import classes from './LastDrillCard.module.css';

interface LastDrillProps {
  readonly records: readonly DrillRecord[];
  readonly findings: readonly Finding[];
  readonly runs: readonly SavedRun[];
}

export function LastDrillCard({ records, findings, runs }: LastDrillProps) {
  const { t } = useTranslation(['home', 'drills', 'rubric']);
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
      <DrillTimes record={record} runs={forecasts} />
    </Card>
  );
}
