/** Beside the grid: how the semester stands, what to plan first, which evenings suit a night drill. */
import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DrillYear } from '../../../../duties/drillYear.js';
import { daysBetween } from '../../../../i18n/format.js';
import { currentLanguage } from '../../../../i18n/i18n.js';
import { KindTag } from '../../../../parts/KindTag.js';
import { dayOfWeek, daysLeft, shortDay } from '../dates.js';
import { MetBar } from '../MetBar.js';
import { focusDrill } from '../move/focusDrill.js';
import { startMove } from '../move/moveStore.js';
import { useFixDrill } from '../move/useMove.js';
import classes from './SemesterPanel.module.css';
import type { SemesterGrid } from './semesterGrid.js';
import { nightWindows, type SemesterStanding, semesterStanding } from './semesterStanding.js';

/** How many proposals stand in the panel. */
const SHOWN = 3;

export function SemesterPanel({ year, grid }: { year: DrillYear; grid: SemesterGrid }) {
  const { t } = useTranslation('dutyCalendar');
  const standing = useMemo(() => semesterStanding(year, grid), [year, grid]);
  const { duties, done, open, late, toHold } = standing;
  return (
    <>
      <section className={classes.part}>
        <h2>{t('panel.title')}</h2>
        <p className={classes.figure}>
          <b>{done}</b> {t('panel.of', { count: duties.length })}
        </p>
        <MetBar duties={duties} />
        <p className={classes.sentence}>
          {duties.length === 0 && t('panel.none')}
          {duties.length > 0 && open + late === 0 && t('panel.allSettled')}
          {late > 0 && <b>{t('panel.late', { count: late })}</b>}
          {toHold.duties > 0 && t('panel.toHold', { count: toHold.drills, duties: toHold.duties })}
          {year.planning === 'ready' && open > toHold.duties && t('panel.elsewhere', { count: open - toHold.duties })}
        </p>
      </section>
      <PlanFirst year={year} standing={standing} />
      <Nights year={year} grid={grid} />
    </>
  );
}

function PlanFirst({ year, standing }: { year: DrillYear; standing: SemesterStanding }) {
  const { t } = useTranslation(['dutyCalendar', 'drills']);
  const { t: calendar } = useTranslation('dutyCalendar');
  const language = currentLanguage();
  const fix = useFixDrill();
  const first = standing.proposals.slice(0, SHOWN);
  if (first.length === 0) return null;
  return (
    <section className={classes.part}>
      <h2>{t('dutyCalendar:panel.first')}</h2>
      <ul className={classes.list}>
        {first.map(({ drill, duties }) => {
          const until = duties.map((duty) => duty.dueUntil ?? '9999').sort()[0];
          const left = until === undefined || until === '9999' ? null : daysBetween(year.today, until);
          return (
            <li key={drill.id}>
              <div className={classes.top}>
                <KindTag kind={drill.kind} />
                {left !== null && <b>{daysLeft(calendar, left)}</b>}
              </div>
              <p>
                {dayOfWeek(drill.date, language)} {drill.time} {t(`drills:slot.${drill.slot}`)}
                {language === 'en' ? '. ' : '。'}
                {t('dutyCalendar:panel.meets', {
                  rules: [...new Set(duties.map((each) => each.rule))].join(', ') || '—',
                })}
              </p>
              <div className={classes.acts}>
                <Button onClick={() => focusDrill(fix(drill).id)}>
                  {t('dutyCalendar:panel.fixOn', { date: shortDay(drill.date, language) })}
                </Button>
                <Button
                  variant="subtle"
                  onClick={() => {
                    startMove(drill);
                    focusDrill(drill.id);
                  }}
                >
                  {t('dutyCalendar:acts.move')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Nights({ year, grid }: { year: DrillYear; grid: SemesterGrid }) {
  const { t } = useTranslation('dutyCalendar');
  const language = currentLanguage();
  const found = useMemo(() => nightWindows(year, grid), [year, grid]);
  if (found === null) return null;
  const { drill, nights } = found;
  return (
    <section className={classes.part}>
      <h2>{t('panel.nights')}</h2>
      <ul className={classes.nights}>
        {nights.map(({ date, isPlanned }) => (
          <li key={date}>
            <button
              type="button"
              aria-current={isPlanned || undefined}
              onClick={() => {
                startMove(drill, date);
                focusDrill(drill.id);
              }}
            >
              <b>{dayOfWeek(date, language)}</b>
              <span>{drill.time}</span>
              <small>
                {isPlanned
                  ? t(year.fixed.has(drill.id) ? 'panel.nightFixed' : 'panel.nightProposed')
                  : t('panel.nightFree')}
              </small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
