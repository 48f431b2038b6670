/** The school day: lessons, meals, rests. Without one, drills are planned at usual times. */
import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { checkTimetable, DRILL_SLOTS, slotTime } from '../../../../drills/index.js';
import type { School, TimetableEntry } from '../../../../scenarios/index.js';
import classes from './CalendarPage.module.css';
import { editYear } from './calendarHistory.js';
import rows from './Rows.module.css';
import { TimeZoneField } from './TimeZoneField.js';

interface EntryProps {
  readonly entry: TimetableEntry;
  readonly onChange: (changes: Partial<TimetableEntry>) => void;
  readonly onRemove: () => void;
}

function EntryRow({ entry, onChange, onRemove }: EntryProps) {
  const { t } = useTranslation('calendar');
  const { slot, from, until, name = '' } = entry;
  const fault = checkTimetable([entry]).length > 0;
  const label = (field: string) => t('row.field', { noun: t(`slot.${slot}`), name, field });
  return (
    <li className={rows.row}>
      <select
        aria-label={label(t('timetable.slot'))}
        value={slot}
        onChange={(event) => onChange({ slot: event.currentTarget.value as TimetableEntry['slot'] })}
      >
        {DRILL_SLOTS.map((each) => (
          <option key={each} value={each}>
            {t(`slot.${each}`)}
          </option>
        ))}
      </select>
      <input
        className={rows.name}
        aria-label={label(t('row.name'))}
        placeholder={t('timetable.name')}
        value={name}
        autoComplete="off"
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <input
        type="time"
        aria-label={label(t('row.from'))}
        aria-invalid={fault || undefined}
        value={from}
        onChange={({ currentTarget: { value } }) => value !== '' && onChange({ from: value.slice(0, 5) })}
      />
      <span aria-hidden="true">–</span>
      <input
        type="time"
        aria-label={label(t('row.until'))}
        aria-invalid={fault || undefined}
        value={until}
        onChange={({ currentTarget: { value } }) => value !== '' && onChange({ until: value.slice(0, 5) })}
      />
      <ActionIcon variant="subtle" size="lg" aria-label={label(t('row.remove'))} onClick={onRemove}>
        <IconTrash size={16} aria-hidden="true" />
      </ActionIcon>
    </li>
  );
}

/** The next lesson after the last entry, or the first of a day. */
function nextEntry(timetable: readonly TimetableEntry[]): TimetableEntry {
  const from = timetable.at(-1)?.until ?? '08:00';
  const minute = Number(from.slice(0, 2)) * 60 + Number(from.slice(3)) + 40;
  const two = (value: number) => String(value).padStart(2, '0');
  const until = minute < 1440 ? `${two(Math.floor(minute / 60))}:${two(minute % 60)}` : '23:59';
  return { slot: 'lesson', from, until };
}

export function TimetableSection({ school }: { school: School }) {
  const { t } = useTranslation('calendar');
  const timetable = school.timetable ?? [];
  const put = (next: readonly TimetableEntry[], what: string) =>
    editYear(`timetable ${what}`, (before) => ({ ...before, timetable: next }));
  return (
    <section className={classes.section} aria-labelledby="timetable">
      <h2 id="timetable">{t('timetable.title')}</h2>
      <p className={classes.note}>{t(timetable.length === 0 ? 'timetable.none' : 'timetable.note')}</p>
      <p className={classes.note}>
        {t('timetable.times')}
        {DRILL_SLOTS.map((slot) => `${t(`slot.${slot}`)} ${slotTime(school, 'fire', slot)}`).join(t('comma'))}
      </p>
      <TimeZoneField school={school} />
      <ul className={rows.rows}>
        {timetable.map((entry, at) => (
          <EntryRow
            // biome-ignore lint/suspicious/noArrayIndexKey: an entry is its place in the list
            key={at}
            entry={entry}
            onChange={(changes) =>
              put(
                timetable.map((each, i) => (i === at ? { ...each, ...changes } : each)),
                `${at}`,
              )
            }
            onRemove={() =>
              put(
                timetable.filter((_, i) => i !== at),
                `remove ${at} of ${timetable.length}`,
              )
            }
          />
        ))}
      </ul>
      <Button
        leftSection={<IconPlus size={16} aria-hidden="true" />}
        onClick={() => put([...timetable, nextEntry(timetable)], `add ${timetable.length}`)}
      >
        {t('timetable.add')}
      </Button>
    </section>
  );
}
