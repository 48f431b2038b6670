/** Which drill it was: by what it is scored, hazard, day, time of the signal. */
import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProfileOptions } from '../ProfileOptions.js';
import classes from './RecordHead.module.css';
import { useRecordDraft } from './recordDraft.js';
import { PROFILE_SCENARIOS } from './recordFields.js';

export function RecordHead() {
  const { t } = useTranslation(['drills']);
  const { profile, scenario, date, time, notes, set, setProfile } = useRecordDraft();
  return (
    <div className={classes.head}>
      <label className={classes.wide}>
        <span className={classes.label}>{t('drills:record.profile')}</span>
        <select value={profile} onChange={(event) => setProfile(event.currentTarget.value as typeof profile)}>
          <ProfileOptions />
        </select>
      </label>
      <div className={classes.wide}>
        <span id="record-scenario" className={classes.label}>
          {t('drills:record.scenario')}
        </span>
        <SegmentedControl
          aria-labelledby="record-scenario"
          value={scenario}
          onChange={(value) => set({ scenario: value })}
          data={PROFILE_SCENARIOS[profile].map((value) => ({ value, label: t(`drills:scenario.${value as 'fire'}`) }))}
        />
      </div>
      <label>
        <span className={classes.label}>{t('drills:record.date')}</span>
        <input type="date" value={date} onChange={(event) => set({ date: event.currentTarget.value })} />
      </label>
      <label>
        <span className={classes.label}>{t('drills:record.time')}</span>
        <input type="time" value={time} onChange={(event) => set({ time: event.currentTarget.value })} />
      </label>
      <label className={classes.wide}>
        <span className={classes.label}>{t('drills:record.notes')}</span>
        <textarea rows={2} value={notes} onChange={(event) => set({ notes: event.currentTarget.value })} />
      </label>
    </div>
  );
}
