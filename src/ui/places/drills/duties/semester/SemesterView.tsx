/** One semester: the grid, and beside it how it stands, or the drill that is in the hand. */
import { Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconMapPin } from '@tabler/icons-react';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { dayNumber } from '../../../../../drills/index.js';
import { goTo, replaceParams, useRoute } from '../../../../app/router.js';
import type { DrillYear } from '../../../../duties/drillYear.js';
import { EmptyState } from '../../../../parts/EmptyState.js';
import { Tag } from '../../../../parts/Tag.js';
import { Conflicts } from '../Conflicts.js';
import { MovePanel } from '../move/MovePanel.js';
import { giveUpMove } from '../move/moveStore.js';
import { useMove } from '../move/useMove.js';
import { packNames } from '../packNames.js';
import { ViewActs } from '../ViewActs.js';
import { GridLegend } from './GridLegend.js';
import { SemesterGridView } from './SemesterGridView.js';
import { SemesterPanel } from './SemesterPanel.js';
import classes from './SemesterView.module.css';
import { semesterGrid } from './semesterGrid.js';

/** The semester today lies in, the next one before it begins, the last one after the year. */
function semesterAtHand({ calendar, today }: DrillYear): 0 | 1 {
  const autumn = calendar?.semesters[0] ?? null;
  const spring = calendar?.semesters[1] ?? null;
  if (autumn === null) return spring === null ? 0 : 1;
  return spring !== null && dayNumber(today) > autumn.last ? 1 : 0;
}

export function SemesterView({ year }: { year: DrillYear }) {
  const { t } = useTranslation(['dutyCalendar', 'drills']);
  const { t: names } = useTranslation('drills');
  const { params } = useRoute();
  const semester = params.semester === '1' ? 0 : params.semester === '2' ? 1 : semesterAtHand(year);
  const grid = useMemo(
    () => (year.calendar === null ? null : semesterGrid(year.calendar, semester)),
    [year.calendar, semester],
  );
  const move = useMove(year);
  useEffect(() => giveUpMove, []);
  const other = (to: 0 | 1) => replaceParams({ semester: String(to + 1) });
  return (
    <div className={classes.sheet}>
      <div className={classes.main}>
        <header className={classes.head}>
          <div className={classes.title}>
            <button
              type="button"
              disabled={semester === 0}
              aria-label={t('dutyCalendar:semester.first')}
              onClick={() => other(0)}
            >
              <IconChevronLeft size={18} aria-hidden="true" />
            </button>
            <h1>
              {t(semester === 0 ? 'dutyCalendar:semester.autumn' : 'dutyCalendar:semester.spring', {
                year: year.year.replace('-', '–'),
              })}
            </h1>
            <button
              type="button"
              disabled={semester === 1}
              aria-label={t('dutyCalendar:semester.second')}
              onClick={() => other(1)}
            >
              <IconChevronRight size={18} aria-hidden="true" />
            </button>
          </div>
          <div className={classes.packs}>
            {packNames(year, names).map((name) => (
              <Tag key={name} tone="outline" Icon={IconMapPin}>
                {name}
              </Tag>
            ))}
          </div>
          <ViewActs year={year} />
        </header>
        <Conflicts year={year} />
        {grid === null || year.calendar === null ? (
          <EmptyState title={t('dutyCalendar:noTerms.title')} text={t('dutyCalendar:noTerms.text')}>
            <Button variant="filled" onClick={() => goTo('settings', { view: 'calendar' })}>
              {t('dutyCalendar:noTerms.go')}
            </Button>
          </EmptyState>
        ) : (
          <>
            <SemesterGridView year={year} calendar={year.calendar} grid={grid} move={move} />
            <GridLegend />
          </>
        )}
      </div>
      {grid !== null && (
        <aside className={classes.panel} aria-label={t('dutyCalendar:panel.label')}>
          {move === null ? <SemesterPanel year={year} grid={grid} /> : <MovePanel move={move} year={year} hasKeys />}
        </aside>
      )}
    </div>
  );
}
