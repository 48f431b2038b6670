/** Twelve small months; each day says by a sign what it is. Arrow keys walk through the days, across the months. */
import { type KeyboardEvent, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type DayNumber, describeDay, isoDate, type SchoolCalendar } from '../../../../drills/index.js';
import { monthName } from '../../../i18n/format.js';
import { currentLanguage } from '../../../i18n/i18n.js';
import { Tag } from '../../../parts/Tag.js';
import { type MonthOfYear, monthsOfYear } from './monthDays.js';
import { useDayWords, WEEKDAYS } from './useDayWords.js';
import classes from './YearGrid.module.css';

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

interface GridProps {
  readonly calendar: SchoolCalendar;
  readonly chosen: DayNumber | null;
  readonly choose: (day: DayNumber) => void;
}

const idOf = (day: DayNumber): string => `day-${isoDate(day)}`;

function Day({ calendar, day, chosen, choose, isEntry }: GridProps & { day: DayNumber; isEntry: boolean }) {
  const { t } = useTranslation('calendar');
  const words = useDayWords();
  const described = describeDay(calendar, day);
  const { kind, isProvisional, source } = described;
  const onKey = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const next = step === undefined ? null : document.getElementById(idOf(day + step));
    if (next === null) return;
    event.preventDefault();
    next.focus();
  };
  const hasSign = kind !== 'teaching' && kind !== 'weekend' && kind !== 'vacation';
  return (
    <button
      type="button"
      id={idOf(day)}
      className={classes.day}
      data-kind={kind}
      data-assumed={source === 'assumed' || undefined}
      data-provisional={isProvisional || undefined}
      aria-pressed={day === chosen}
      aria-label={words.sentence(described)}
      tabIndex={isEntry ? 0 : -1}
      onKeyDown={onKey}
      onClick={() => choose(day)}
    >
      {Number(isoDate(day).slice(8))}
      {hasSign && <i aria-hidden="true" data-sign={t(`sign.${kind}`)} />}
    </button>
  );
}

function Month({ month, entry, ...grid }: GridProps & { month: MonthOfYear; entry: DayNumber }) {
  const { t } = useTranslation('calendar');
  const language = currentLanguage();
  const days = month.weeks.flat().filter((day) => day !== null);
  const isOpen = days.some((day) => describeDay(grid.calendar, day).isProvisional);
  const title =
    language === 'en' ? `${monthName(month.month, language)} ${month.year}` : `${month.year} 年 ${month.month} 月`;
  return (
    <section className={classes.month} aria-label={title}>
      <header>
        <h2>{title}</h2>
        {isOpen && <Tag tone="hatch">{t('awaitsNotice')}</Tag>}
      </header>
      <div className={classes.weekdays} aria-hidden="true">
        {WEEKDAYS.map((each) => (
          <span key={each}>{t(`weekdayShort.${each}`)}</span>
        ))}
      </div>
      {month.weeks.map((week, at) => (
        <div key={week.find((day) => day !== null) ?? at} className={classes.week}>
          {week.map((day, i) =>
            day === null ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: an empty place has nothing but its place
              <span key={i} />
            ) : (
              <Day key={day} {...grid} day={day} isEntry={day === entry} />
            ),
          )}
        </div>
      ))}
    </section>
  );
}

const SIGNED = ['holiday', 'makeUp', 'closed', 'weather', 'examination', 'trip'] as const;

export function YearGrid(props: GridProps) {
  const { t } = useTranslation('calendar');
  const { calendar, chosen } = props;
  const months = useMemo(() => monthsOfYear(calendar.firstYear), [calendar.firstYear]);
  const entry = chosen ?? calendar.whole?.first ?? (months[1]?.weeks[1]?.[0] as DayNumber);
  return (
    <div>
      <div className={classes.months}>
        {months.map((month) => (
          <Month key={month.key} {...props} month={month} entry={entry} />
        ))}
      </div>
      <ul className={classes.legend}>
        {SIGNED.map((kind) => (
          <li key={kind}>
            <b data-kind={kind}>{t(`sign.${kind}`)}</b> {t(`kind.${kind}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
