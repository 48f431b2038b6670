/** Drills of one kind over time: scores, times, classes; and what they say about the school's own pace. */
import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DrillRecord, ScoreProfile } from '../../../../drills/index.js';
import { useProjectStore } from '../../../app/projectStore.js';
import { goTo } from '../../../app/router.js';
import { EmptyState } from '../../../parts/EmptyState.js';
import { Page } from '../../../parts/Page.js';
import { ProfileOptions } from '../ProfileOptions.js';
import { CalibrationSection } from './CalibrationSection.js';
import { ClassTrend } from './ClassTrend.js';
import { DrillTrend } from './DrillTrend.js';
import classes from './TrendsTab.module.css';

const NO_RECORDS: readonly DrillRecord[] = [];

/** In the order in which they were held; a record without a day comes first. */
function byDay(records: readonly DrillRecord[], profile: ScoreProfile): readonly DrillRecord[] {
  const key = ({ date = '', time = '' }: DrillRecord) => `${date} ${time}`;
  return records.filter((each) => each.profile === profile).sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

export function TrendsTab() {
  const { t } = useTranslation(['score', 'drills']);
  const records = useProjectStore((store) => store.project?.drillRecords ?? NO_RECORDS);
  const [chosen, setChosen] = useState<ScoreProfile | null>(null);
  const profile = chosen ?? records.at(-1)?.profile ?? 'evac_day';
  const shown = useMemo(() => byDay(records, profile), [records, profile]);
  if (records.length === 0) {
    return (
      <EmptyState title={t('drills:score.empty.title')} text={t('drills:score.empty.text')}>
        <Button variant="filled" onClick={() => goTo('drills', { tab: 'record' })}>
          {t('drills:score.empty.enter')}
        </Button>
      </EmptyState>
    );
  }
  return (
    <Page title={t('score:trends.title')} lead={t('score:trends.lead')}>
      <label className={classes.kind}>
        {t('score:trends.kind')}{' '}
        <select value={profile} onChange={(event) => setChosen(event.currentTarget.value as ScoreProfile)}>
          <ProfileOptions />
        </select>
      </label>
      {shown.length === 0 ? (
        <p className={classes.none}>{t('score:trends.none')}</p>
      ) : (
        <>
          <DrillTrend records={shown} />
          {profile !== 'tabletop' && <ClassTrend records={shown} />}
          {profile !== 'tabletop' && <CalibrationSection records={shown} />}
        </>
      )}
    </Page>
  );
}
