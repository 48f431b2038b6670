/** The year by date, for the phone first: what comes next, what each drill meets, and the acts beside it. */
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DrillRecord } from '../../../../../drills/index.js';
import { useProjectStore } from '../../../../app/projectStore.js';
import { type DrillYear, drillDuties } from '../../../../duties/drillYear.js';
import { monthName } from '../../../../i18n/format.js';
import { currentLanguage } from '../../../../i18n/i18n.js';
import { Page } from '../../../../parts/Page.js';
import { Conflicts } from '../Conflicts.js';
import { giveUpMove } from '../move/moveStore.js';
import { useMove } from '../move/useMove.js';
import { ViewActs } from '../ViewActs.js';
import { AgendaEntry } from './AgendaEntry.js';
import classes from './AgendaView.module.css';
import { type AgendaMonth, agendaItems, byMonth } from './agendaItems.js';

const NO_RECORDS: readonly DrillRecord[] = [];

export function AgendaView({ year }: { year: DrillYear }) {
  const { t } = useTranslation('dutyCalendar');
  const records = useProjectStore((store) => store.project?.drillRecords ?? NO_RECORDS);
  const items = useMemo(() => agendaItems(year, records), [year, records]);
  useEffect(() => giveUpMove, []);
  const late = drillDuties(year.schedule.duties).filter((duty) => duty.status === 'overdue').length;
  const coming = items.filter((item) => item.date >= year.today);
  const earlier = items.filter((item) => item.date < year.today);
  const drills = coming.filter((item) => item.kind === 'drill').length;
  return (
    <Page
      title={drills === 0 && year.planning === 'planning' ? t('status.planning') : t('agenda.title', { count: drills })}
      lead={late > 0 ? t('agenda.late', { count: late }) : t('agenda.lead')}
      acts={<ViewActs year={year} />}
    >
      <Conflicts year={year} />
      {earlier.length > 0 && (
        <details className={classes.earlier}>
          <summary>{t('agenda.earlier', { count: earlier.length })}</summary>
          <Months months={byMonth(earlier)} year={year} />
        </details>
      )}
      <Months months={byMonth(coming)} year={year} />
      {items.length === 0 && <p className={classes.none}>{t('agenda.none')}</p>}
    </Page>
  );
}

function Months({ months, year }: { months: readonly AgendaMonth[]; year: DrillYear }) {
  const language = currentLanguage();
  const move = useMove(year);
  return months.map(({ month, items }) => (
    <section key={month} className={classes.month}>
      <h2>
        {language === 'en'
          ? `${monthName(Number(month.slice(5)), language)} ${month.slice(0, 4)}`
          : `${month.slice(0, 4)} 年 ${monthName(Number(month.slice(5)), language)}`}
      </h2>
      <ul>
        {items.map((item) => (
          <AgendaEntry key={item.key} item={item} year={year} move={move} />
        ))}
      </ul>
    </section>
  ));
}
