import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { timeZoneOf } from '../../../../drills/index.js';
import type { School } from '../../../../scenarios/index.js';
import classes from './CalendarPage.module.css';
import { editYear } from './calendarHistory.js';
import rows from './Rows.module.css';

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** The zone of the times in the calendar file; kept once it is one. */
export function TimeZoneField({ school }: { school: School }) {
  const { t } = useTranslation('calendar');
  const id = useId();
  const zone = timeZoneOf(school) ?? '';
  const [text, setText] = useState(zone);
  useEffect(() => setText(zone), [zone]);
  const isWrong = text.trim() !== '' && !isTimeZone(text.trim());
  const set = (value: string) => {
    setText(value);
    const timeZone = value.trim();
    if (isTimeZone(timeZone)) editYear('timeZone', (before) => ({ ...before, timeZone }));
  };
  return (
    <div className={`${classes.choice} ${rows.row}`}>
      <label htmlFor={id}>{t('timeZone.label')}</label>
      <input
        id={id}
        list={`${id}-zones`}
        value={text}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={isWrong || undefined}
        onChange={(event) => set(event.currentTarget.value)}
      />
      <datalist id={`${id}-zones`}>
        {Intl.supportedValuesOf('timeZone').map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      {isWrong && <p className={rows.fault}>{t('timeZone.wrong')}</p>}
    </div>
  );
}
