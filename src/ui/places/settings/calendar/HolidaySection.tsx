/** The year's holidays by month with who says so, the school's own beside them, and the way in for a new notice. */
import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  type DayNumber,
  isoDate,
  keepsChineseHolidays,
  type SchoolCalendar,
  schoolYearOf,
} from '../../../../drills/index.js';
import type { School } from '../../../../scenarios/index.js';
import { day } from '../../../i18n/format.js';
import { currentLanguage } from '../../../i18n/i18n.js';
import { TableFrame } from '../../../parts/TableFrame.js';
import { Tag } from '../../../parts/Tag.js';
import classes from './CalendarPage.module.css';
import { editYear } from './calendarHistory.js';
import { holidayRows } from './holidayRows.js';
import { NoticeFile } from './NoticeFile.js';
import { StretchList } from './StretchList.js';

const TONES = { official: 'ok', school: 'accent', assumed: 'hatch' } as const;

function HolidayTable({ calendar }: { calendar: SchoolCalendar }) {
  const { t } = useTranslation('calendar');
  const language = currentLanguage();
  const rows = holidayRows(calendar);
  if (rows.length === 0) return <p className={classes.note}>{t('holidays.none')}</p>;
  const text = (date: DayNumber) => day(isoDate(date), language);
  return (
    <TableFrame label={t('holidays.table')}>
      <thead>
        <tr>
          <th>{t('holidays.name')}</th>
          <th>{t('holidays.off')}</th>
          <th data-number>{t('holidays.count')}</th>
          <th>{t('holidays.worked')}</th>
          <th>{t('holidays.source')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.from}>
            <th scope="row">{row.name === null ? '—' : language === 'en' ? row.name.en : row.name.zh}</th>
            <td className={classes.dates}>
              {row.from === row.until ? text(row.from) : `${text(row.from)} – ${text(row.until)}`}
            </td>
            <td data-number>{row.until - row.from + 1}</td>
            <td>
              {row.workedDays.length > 0
                ? row.workedDays.map(text).join(t('comma'))
                : t(row.source === 'assumed' ? 'holidays.notKnown' : 'holidays.noWorked')}
            </td>
            <td>
              <Tag tone={TONES[row.source]}>
                {row.source === 'assumed' ? t('awaitsNotice') : t(`sourceShort.${row.source}`)}
              </Tag>
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

export function HolidaySection({ school, calendar }: { school: School; calendar: SchoolCalendar }) {
  const { t } = useTranslation('calendar');
  const overrides = school.holidayOverrides ?? { holidays: [], workdays: [] };
  return (
    <section className={classes.section} data-tall aria-labelledby="holidays">
      <h2 id="holidays">{t('holidays.title')}</h2>
      <p className={classes.note}>{t('holidays.note')}</p>
      <div className={classes.choice}>
        <span id="kept">{t('holidays.kept')}</span>
        <SegmentedControl
          aria-labelledby="kept"
          value={keepsChineseHolidays(school) ? 'CN' : 'none'}
          onChange={(value) =>
            editYear('holidays', (before) => ({ ...before, holidays: value === 'CN' ? 'CN' : 'none' }))
          }
          data={(['CN', 'none'] as const).map((value) => ({ value, label: t(`holidays.keep.${value}`) }))}
        />
      </div>
      <HolidayTable calendar={calendar} />
      <NoticeFile />
      <h3>{t('holidays.own')}</h3>
      <p className={classes.note}>{t('holidays.ownNote')}</p>
      <StretchList
        entries={overrides.holidays}
        noun={t('holidays.noun')}
        isShown={({ from }) => schoolYearOf(from) === calendar.year}
        onChange={(holidays, what) =>
          editYear(`own holidays ${what}`, (before) => ({
            ...before,
            holidayOverrides: { ...overrides, ...before.holidayOverrides, holidays },
          }))
        }
      />
    </section>
  );
}
