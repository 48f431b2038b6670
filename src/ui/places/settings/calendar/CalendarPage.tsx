/** The school year day by day: terms, holidays and make-up days with their source, examinations, trips, the timetable. */
import { SegmentedControl } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  buildSchoolCalendar,
  describeDay,
  isoDate,
  type SchoolCalendar,
  schoolYearOf,
} from '../../../../drills/index.js';
import type { School } from '../../../../scenarios/index.js';
import { useProjectStore } from '../../../app/projectStore.js';
import { replaceParams, routeHash, useRoute } from '../../../app/router.js';
import { yearAtHand } from '../../../duties/drillYear.js';
import { today } from '../../../i18n/format.js';
import { HeaderSlot } from '../../../parts/headerSlots.js';
import { Page } from '../../../parts/Page.js';
import { ProblemList } from '../../../parts/ProblemList.js';
import classes from './CalendarPage.module.css';
import { DayPanel } from './DayPanel.js';
import { HistoryButtons } from './HistoryButtons.js';
import { HolidaySection } from './HolidaySection.js';
import { StretchSection } from './StretchSection.js';
import { TermSection } from './TermSection.js';
import { TimetableSection } from './TimetableSection.js';
import { YearGrid } from './YearGrid.js';

/** The years to choose from: those with terms, the one at hand and the next. */
function yearsOf(school: School): string[] {
  const now = schoolYearOf(today());
  const next = `${Number(now.slice(0, 4)) + 1}-${Number(now.slice(5)) + 1}`;
  const years = new Set([...school.terms.map(({ from }) => schoolYearOf(from)), now, next]);
  return [...years].sort().slice(-4);
}

/** What the year comes to, and how firm it is. */
function Lead({ calendar }: { calendar: SchoolCalendar }) {
  const { t } = useTranslation('calendar');
  const days = calendar.whole?.days ?? [];
  if (days.length === 0) return t('lead.none');
  const open = days.filter((day) => describeDay(calendar, day).isProvisional).length;
  return (
    <>
      {t('lead.days', { days: days.length, drillDays: calendar.drillDays.length })}
      {open > 0 && (
        <p className={classes.provisional}>
          {t(open === days.length ? 'lead.allProvisional' : 'lead.provisional', { count: open })}
        </p>
      )}
    </>
  );
}

function Year({ school, year }: { school: School; year: string }) {
  const { t } = useTranslation('calendar');
  const built = useMemo(() => buildSchoolCalendar(school, year), [school, year]);
  const [chosen, setChosen] = useState<number | null>(null);
  const years = yearsOf(school);
  const calendar = built.value;
  if (calendar === null) return <ProblemList problems={built.problems} />;
  return (
    <Page
      title={t('title', { year: year.replace('-', '–') })}
      lead={<Lead calendar={calendar} />}
      acts={
        <>
          <HistoryButtons school={school} />
          <SegmentedControl
            aria-label={t('year')}
            value={year}
            onChange={(value) => {
              setChosen(null);
              replaceParams({ year: value });
            }}
            data={years.map((value) => ({ value, label: value.replace('-', '–') }))}
          />
        </>
      }
    >
      <HeaderSlot at="crumbs">
        <IconChevronRight className={classes.chevron ?? ''} size={16} aria-hidden="true" />
        <span className={classes.crumb}>{t('crumb')}</span>
      </HeaderSlot>
      <p>
        <a href={routeHash('settings')}>{t('back')}</a>
      </p>
      <ProblemList problems={built.problems} />
      <div className={classes.year}>
        <YearGrid calendar={calendar} chosen={chosen} choose={setChosen} />
        <DayPanel school={school} calendar={calendar} date={chosen === null ? null : isoDate(chosen)} />
      </div>
      <div className={classes.sections}>
        <TermSection school={school} />
        <HolidaySection school={school} calendar={calendar} />
        <StretchSection school={school} list="examinations" year={year} />
        <StretchSection school={school} list="trips" year={year} />
        <TimetableSection school={school} />
      </div>
    </Page>
  );
}

export function CalendarPage() {
  const { t } = useTranslation('calendar');
  const school = useProjectStore((store) => store.project?.school ?? null);
  const wanted = useRoute().params.year;
  if (school === null) {
    return (
      <Page title={t('noSchool.title')} lead={t('noSchool.text')}>
        {null}
      </Page>
    );
  }
  const year = yearsOf(school).find((each) => each === wanted) ?? yearAtHand(school, today());
  return <Year school={school} year={year} />;
}
