/** One page for the principal, on screen and on paper. */
import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconPrinter } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Duty } from '../../../../../drills/index.js';
import { ClauseButton } from '../../../../duties/ClauseButton.js';
import type { DrillYear } from '../../../../duties/drillYear.js';
import { dutyKind } from '../../../../duties/dutyKind.js';
import { day, daysBetween, whole } from '../../../../i18n/format.js';
import { currentLanguage, type Language } from '../../../../i18n/i18n.js';
import { KindTag } from '../../../../parts/KindTag.js';
import { dayOfWeek, daysLeft } from '../dates.js';
import { MetBar } from '../MetBar.js';
import { ViewActs } from '../ViewActs.js';
import { type PrincipalStatus, principalStatus } from './principalStatus.js';
import classes from './StatusPage.module.css';

const titleOf = (duty: Duty, language: Language) => (language === 'en' ? duty.title : duty.titleZh);

export function StatusPage({ year }: { year: DrillYear }) {
  const { t } = useTranslation(['dutyCalendar', 'common', 'drills']);
  const { t: calendar } = useTranslation('dutyCalendar');
  const language = currentLanguage();
  const status = useMemo(() => principalStatus(year), [year]);
  const { school } = year;
  return (
    <div className={classes.page}>
      <div className={classes.acts}>
        <ViewActs year={year} />
        <Button
          variant="filled"
          leftSection={<IconPrinter size={16} stroke={1.75} aria-hidden="true" />}
          onClick={() => window.print()}
        >
          {t('dutyCalendar:status.print')}
        </Button>
      </div>
      <article className={classes.sheet}>
        <header>
          <p className={classes.school}>
            <b>{language === 'en' ? (school.nameEn ?? school.name) : school.name}</b>
            <span>{t('dutyCalendar:status.year', { year: year.year.replace('-', '–') })}</span>
            <span>{day(year.today, language, true)}</span>
            <span>
              {t('dutyCalendar:status.people', { pupils: whole(school.pupils), boarders: whole(school.boarders) })}
            </span>
          </p>
          <h1>{t(`dutyCalendar:status.headline.${status.headline}`, { count: status.count })}</h1>
        </header>
        <Part title={t('dutyCalendar:status.worst')}>
          <Worst status={status} />
        </Part>
        <Part title={t('dutyCalendar:status.next')}>
          {status.next.length === 0 && (
            <p>{t(year.planning === 'planning' ? 'dutyCalendar:status.planning' : 'dutyCalendar:status.nextNone')}</p>
          )}
          <ul className={classes.next}>
            {status.next.map(({ key, date, drill, duties }) => (
              <li key={key}>
                <KindTag kind={drill?.kind ?? dutyKind(duties[0] as Duty)} />
                <b>{dayOfWeek(date, language)}</b>
                <span>{drill === null ? '' : `${drill.time} ${t(`drills:slot.${drill.slot}`)}`}</span>
                <span>
                  {[...new Set(duties.map((duty) => titleOf(duty, language)))].join(language === 'en' ? ', ' : '、')}
                </span>
                <b className={classes.days}>{daysLeft(calendar, daysBetween(year.today, date))}</b>
              </li>
            ))}
          </ul>
        </Part>
        <Part title={t('dutyCalendar:status.rules')}>
          <div className={classes.bars}>
            <Bar title={t('drills:layer.local')} duties={status.local} />
            <Bar title={t('drills:layer.national')} duties={status.national} />
          </div>
          {status.advice.of > 0 && <p>{t('dutyCalendar:status.advice', status.advice)}</p>}
        </Part>
        <Part title={t('dutyCalendar:status.staffing')}>
          <Staffing status={status} />
        </Part>
        <footer className={classes.signatures}>
          <span>{t('dutyCalendar:status.principal')}</span>
          <span>{t('dutyCalendar:status.safety')}</span>
          <span>{t('dutyCalendar:status.signedOn')}</span>
        </footer>
      </article>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes.part}>
      <h2>{title}</h2>
      <div>{children}</div>
    </section>
  );
}

function Worst({ status: { worst } }: { status: PrincipalStatus }) {
  const { t } = useTranslation('dutyCalendar');
  const language = currentLanguage();
  if (worst === null) {
    return (
      <p className={classes.line} data-tone="ok">
        <IconCircleCheck size={18} stroke={1.75} aria-hidden="true" />
        {t('status.noGap')}
      </p>
    );
  }
  const { duty, kind, days } = worst;
  return (
    <p className={classes.line} data-tone={kind === 'late' ? 'danger' : 'warn'}>
      <IconAlertTriangle size={18} stroke={1.75} aria-hidden="true" />
      <span>
        {t(`status.gap.${kind}`, {
          duty: titleOf(duty, language),
          count: days,
          date: day(duty.dueUntil ?? '', language),
        })}{' '}
        <ClauseButton duty={duty} drill={null} />
      </span>
    </p>
  );
}

function Bar({ title, duties }: { title: string; duties: readonly Duty[] }) {
  const { t } = useTranslation('dutyCalendar');
  const done = duties.filter((duty) => duty.status === 'done').length;
  return (
    <div>
      <p>
        <b>{title}</b> {duties.length === 0 ? t('status.noDuties') : t('status.met', { done, count: duties.length })}
      </p>
      {duties.length > 0 && <MetBar duties={duties} />}
    </div>
  );
}

function Staffing({ status: { guards } }: { status: PrincipalStatus }) {
  const { t } = useTranslation('dutyCalendar');
  if (guards === null) return <p>{t('status.noStaffing')}</p>;
  const { role, present } = guards;
  const required = role.required ?? 0;
  const isShort = present < required;
  const Icon = isShort ? IconAlertTriangle : IconCircleCheck;
  return (
    <p className={classes.line} data-tone={isShort ? 'danger' : 'ok'}>
      <Icon size={18} stroke={1.75} aria-hidden="true" />
      {t(isShort ? 'status.guardsShort' : 'status.guards', {
        present,
        required,
        recommended: role.recommended ?? required,
        missing: required - present,
        rule: role.rule,
      })}
    </p>
  );
}
