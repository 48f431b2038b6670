/** Says on every page that signed drill records were changed, which, and what to do about it. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DrillRecord } from '../../drills/index.js';
import { useChangedRecords } from '../app/changedRecords.js';
import { useProjectStore } from '../app/projectStore.js';
import { goTo } from '../app/router.js';
import { day } from '../i18n/format.js';
import { currentLanguage } from '../i18n/i18n.js';
import { Callout } from '../parts/Callout.js';
import classes from './ElsewhereStrip.module.css';

const NONE: readonly DrillRecord[] = [];

/** As many are offered to be opened; the others are counted in the title. */
const MOST_BUTTONS = 3;

export function ChangedRecordsStrip() {
  const { t } = useTranslation(['score', 'common']);
  const records = useProjectStore((store) => store.project?.drillRecords ?? NONE);
  const changed = useChangedRecords(records);
  // closed for these records: another change is told again
  const [closed, setClosed] = useState<readonly DrillRecord[]>(NONE);
  if (changed === null || changed.every((record) => closed.includes(record))) return null;
  const nameOf = ({ date, scenario, lock, earlier = [] }: DrillRecord) =>
    t('score:lock.noticeWhich', {
      date: date === undefined ? '' : day(date, currentLanguage(), true),
      scenario: t(`common:kind.${scenario.replaceAll('_', '-') as 'fire'}`, { defaultValue: scenario }),
      role: (lock ?? earlier.at(-1)?.lock)?.role ?? '—',
    }).trim();
  return (
    <div className={classes.strip} data-changed-records>
      <Callout tone="danger" title={t('score:lock.notice', { count: changed.length })} text={t('score:lock.noticeHow')}>
        {changed.slice(0, MOST_BUTTONS).map((record, i) => (
          <Button key={record.id ?? i} onClick={() => goTo('drills', { tab: 'score', record: record.id ?? '' })}>
            {nameOf(record)}
          </Button>
        ))}
        <Button variant="subtle" onClick={() => goTo('settings')}>
          {t('score:lock.noticeSettings')}
        </Button>
        <Button variant="subtle" onClick={() => setClosed(changed)}>
          {t('common:close')}
        </Button>
      </Callout>
    </div>
  );
}
