/** Which drill it was: hazard, day, time of the signal. */
import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './RecordHead.module.css';
import { RECORD_SCENARIOS, useRecordDraft } from './recordDraft.js';

export function RecordHead() {
  const { t } = useTranslation('drills');
  const { scenario, date, time, notes, set } = useRecordDraft();
  return (
    <div className={classes.head}>
      <div className={classes.wide}>
        <span id="record-scenario" className={classes.label}>
          {t('record.scenario')}
        </span>
        <SegmentedControl
          aria-labelledby="record-scenario"
          value={scenario}
          onChange={(value) => set({ scenario: value })}
          data={RECORD_SCENARIOS.map((value) => ({ value, label: t(`scenario.${value}`) }))}
        />
      </div>
      <label>
        <span className={classes.label}>{t('record.date')}</span>
        <input type="date" value={date} onChange={(event) => set({ date: event.currentTarget.value })} />
      </label>
      <label>
        <span className={classes.label}>{t('record.time')}</span>
        <input type="time" value={time} onChange={(event) => set({ time: event.currentTarget.value })} />
      </label>
      <label className={classes.wide}>
        <span className={classes.label}>{t('record.notes')}</span>
        <textarea rows={2} value={notes} onChange={(event) => set({ notes: event.currentTarget.value })} />
      </label>
    </div>
  );
}
