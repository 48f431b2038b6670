/** What drills are judged by: every threshold with its source, and those the school has put in place of the rubric's. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type DrillRecord,
  isJudgedAnew,
  type OwnThreshold,
  SCORE_PROFILES,
  type ScoreProfile,
  thresholdRows,
} from '../../../../drills/index.js';
import { useProjectStore } from '../../../app/projectStore.js';
import { goTo, useRoute } from '../../../app/router.js';
import { Page } from '../../../parts/Page.js';
import { TableFrame } from '../../../parts/TableFrame.js';
import { ProfileOptions } from '../ProfileOptions.js';
import { ThresholdItem } from './ThresholdItem.js';
import classes from './ThresholdsPage.module.css';

const NO_RECORDS: readonly DrillRecord[] = [];
const NONE: readonly OwnThreshold[] = [];

export function ThresholdsPage() {
  const { t } = useTranslation(['thresholds']);
  const records = useProjectStore((store) => store.project?.drillRecords ?? NO_RECORDS);
  const own = useProjectStore((store) => store.project?.ownThresholds ?? NONE);
  const { params } = useRoute();
  const [chosen, setChosen] = useState<ScoreProfile | null>(null);
  const asked = SCORE_PROFILES.find((each) => each === params.profile);
  const profile = chosen ?? asked ?? records.at(-1)?.profile ?? 'evac_day';
  const ofProfile = records.filter((each) => each.profile === profile);
  const anew = ofProfile.filter(isJudgedAnew).length;
  const sets = thresholdRows(profile, own);
  return (
    <Page
      title={t('thresholds:title')}
      lead={t('thresholds:lead')}
      acts={<Button onClick={() => goTo('drills', { tab: 'score' })}>{t('thresholds:toScore')}</Button>}
    >
      <div className={classes.top}>
        <label>
          {t('thresholds:profile')}{' '}
          <select value={profile} onChange={(event) => setChosen(event.currentTarget.value as ScoreProfile)}>
            <ProfileOptions />
          </select>
        </label>
        <p>{t('thresholds:holdsFor', { anew, kept: ofProfile.length - anew })}</p>
      </div>
      <TableFrame label={t('thresholds:title')}>
        <thead className={classes.head}>
          <tr>
            <th>{t('thresholds:item')}</th>
            <th>{t('thresholds:inForce')}</th>
            <th>{t('thresholds:source')}</th>
            <th>
              <span className={classes.hidden}>{t('thresholds:change')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {sets.map((set) => (
            <ThresholdItem key={`${profile}/${set.item.id}/${set.scenario ?? ''}`} set={set} />
          ))}
        </tbody>
      </TableFrame>
    </Page>
  );
}
