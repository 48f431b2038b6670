/** What lies under and over the rows: weeks, months, days off, today, and the dotted lines of drills that meet several duties. */
import { dayNumber } from '../../../../../drills/index.js';
import type { DrillYear } from '../../../../duties/drillYear.js';
import type { Move } from '../move/moveStore.js';
import classes from './GridGround.module.css';
import type { GridTie } from './gridRows.js';
import { placeOf, type SemesterGrid, spanOf } from './semesterGrid.js';

interface GridGroundProps {
  readonly year: DrillYear;
  readonly grid: SemesterGrid;
  readonly fromRow: number;
  readonly rows: number;
}

export function GridGround({ year, grid, fromRow, rows }: GridGroundProps) {
  const today = dayNumber(year.today);
  return (
    <div className={classes.ground} style={{ gridRow: `${fromRow - 1} / span ${rows + 1}` }} aria-hidden="true">
      {grid.weeks.map((week) => (
        <i key={week.from} className={classes.week} style={{ left: `${placeOf(grid, week.from)}%` }} />
      ))}
      {grid.months.slice(1).map((month) => (
        <i key={month.date} className={classes.month} style={{ left: `${placeOf(grid, month.from)}%` }} />
      ))}
      {grid.off.map((each) => (
        <i
          key={each.from}
          className={classes.off}
          data-kind={each.kind}
          data-provisional={each.isProvisional || undefined}
          style={spanOf(grid, each.from, each.until) ?? undefined}
        />
      ))}
      {today >= grid.first && today <= grid.last && (
        <i className={classes.today} style={{ left: `${placeOf(grid, today, 0.5)}%` }} />
      )}
    </div>
  );
}

interface GridTiesProps {
  readonly ties: readonly GridTie[];
  readonly grid: SemesterGrid;
  readonly fromRow: number;
  readonly move: Move | null;
}

export function GridTies({ ties, grid, fromRow, move }: GridTiesProps) {
  return ties.map((tie) => (
    <div
      key={tie.key}
      className={classes.ground}
      style={{ gridRow: `${fromRow + tie.fromRow} / ${fromRow + tie.untilRow + 1}` }}
      aria-hidden="true"
    >
      <i
        className={classes.tie}
        data-moving={tie.key === move?.drill.id || undefined}
        style={{ left: `${placeOf(grid, dayNumber(tie.date), 0.5)}%` }}
      />
    </div>
  ));
}
