/** The worst bottleneck of the last run: where, on the plan, and what it cost. */
import { Button } from '@mantine/core';
import { IconAlertTriangle, IconPlayerPlay } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CampusPlan } from '../../../floorplans/index.js';
import type { RunResult } from '../../../scenarios/index.js';
import { goTo } from '../../app/router.js';
import { clock, decimal, duration } from '../../i18n/format.js';
import { currentLanguage } from '../../i18n/i18n.js';
import { Card } from '../../parts/Card.js';
import { KindTag } from '../../parts/KindTag.js';
import { PlanSnippet } from './PlanSnippet.js';
import classes from './RiskCard.module.css';

interface RiskCardProps {
  readonly plan: CampusPlan | null;
  readonly run: RunResult | null;
  /** Whether the plan changed after the run. */
  readonly isStale: boolean;
}

export function RiskCard({ plan, run, isStale }: RiskCardProps) {
  const { t } = useTranslation('home');
  const language = currentLanguage();
  const worst = run?.bottlenecks[0];
  if (run === null || plan === null || worst === undefined) {
    return (
      <Card title={t('risk.title')}>
        <p className={classes.text}>{t(run === null ? 'risk.neverRun' : 'risk.none')}</p>
        <Button className={classes.act ?? ''} onClick={() => goTo('simulate')}>
          {t('risk.run')}
        </Button>
      </Card>
    );
  }
  const where = language === 'en' ? worst.whereEn : worst.where;
  const delayS = worst.delayS / Math.max(1, worst.occupants);
  return (
    <Card title={t('risk.title')} aside={<KindTag kind="fire" />}>
      <PlanSnippet plan={plan} levelId={worst.levelId} at={worst.at} label={where} />
      <p className={classes.text}>
        <b>{t('risk.where', { where })}</b>{' '}
        {t('risk.what', {
          from: clock(worst.fromS),
          until: clock(worst.untilS),
          people: worst.occupants,
          delay: duration(delayS, language),
          density: decimal(worst.peakDensityPerM2, 1),
        })}
      </p>
      <div className={classes.next}>
        <span>{t('risk.next', { time: clock(worst.peakS) })}</span>
        <Button
          leftSection={<IconPlayerPlay size={16} aria-hidden="true" />}
          onClick={() =>
            goTo('simulate', {
              t: String(Math.round(worst.peakS)),
              moment: '1',
              ...(worst.levelId === null ? {} : { level: worst.levelId }),
            })
          }
        >
          {t('risk.watch')}
        </Button>
      </div>
      {isStale ? (
        <p className={classes.stale}>
          <IconAlertTriangle size={15} stroke={1.75} aria-hidden="true" />
          {t('risk.stale')}
        </p>
      ) : (
        <p className={classes.note}>{t('risk.oneRun', { seed: run.seed })}</p>
      )}
    </Card>
  );
}
