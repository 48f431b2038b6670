/** The semester at a glance: weeks across, rules down, every drill where it is held. The list views are its tables. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { goodDays, isoDate, type SchoolCalendar } from '../../../../../drills/index.js';
import { type DrillYear, moveInputOf } from '../../../../duties/drillYear.js';
import type { MoveAtHand } from '../move/useMove.js';
import { GridGround, GridTies } from './GridGround.js';
import { GridHead } from './GridHead.js';
import { GridRowView } from './GridRowView.js';
import { gridRows } from './gridRows.js';
import classes from './SemesterGridView.module.css';
import { runsOf, type SemesterGrid, spanOf } from './semesterGrid.js';

interface SemesterGridViewProps {
  readonly year: DrillYear;
  readonly calendar: SchoolCalendar;
  readonly grid: SemesterGrid;
  readonly move: MoveAtHand | null;
}

/** Rows of the head: months, weeks, calendar. */
const HEAD_ROWS = 2;

export function SemesterGridView({ year, calendar, grid, move }: SemesterGridViewProps) {
  const { t } = useTranslation('dutyCalendar');
  const { rows, ties } = useMemo(
    () => gridRows(year, grid, isoDate(grid.first), isoDate(grid.last), move),
    [year, grid, move],
  );
  const moved = move?.drill ?? null;
  const lit = useMemo(() => {
    const input = moveInputOf(year);
    if (moved === null || input === null) return [];
    const spans = runsOf(goodDays(input, moved), calendar).map(({ from, until }) => spanOf(grid, from, until));
    return spans.filter((span) => span !== null);
  }, [year, moved, calendar, grid]);
  return (
    <div className={classes.scroll}>
      <div className={classes.grid} data-moving={move !== null || undefined}>
        <GridHead year={year} grid={grid} />
        <GridGround year={year} grid={grid} fromRow={HEAD_ROWS + 1} rows={rows.length} />
        {lit.map((span) => (
          <div
            key={span.left}
            className={classes.lit}
            style={{ gridRow: `${HEAD_ROWS + 1} / span ${rows.length}` }}
            aria-hidden="true"
          >
            <i style={span} />
          </div>
        ))}
        <GridTies ties={ties} grid={grid} fromRow={HEAD_ROWS + 1} move={move} />
        <ul className={classes.rows} aria-label={t('grid.label')}>
          {rows.map((row, i) => (
            <GridRowView
              key={row.key}
              row={row}
              isFirstOfLayer={rows[i - 1]?.layer !== row.layer}
              line={HEAD_ROWS + 1 + i}
              year={year}
              grid={grid}
              move={move}
            />
          ))}
        </ul>
      </div>
      <p id="move-keys" className={classes.quiet}>
        {t('grid.keys')}
      </p>
    </div>
  );
}
