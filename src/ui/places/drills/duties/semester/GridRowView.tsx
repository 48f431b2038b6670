/** One rule of the grid: its name with the clause behind it, its windows, and the drills that count towards it. */
import { IconArmchair, IconToolsKitchen2, type TablerIcon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Duty, dayNumber } from '../../../../../drills/index.js';
import { ClauseButton } from '../../../../duties/ClauseButton.js';
import { type DrillYear, drillFor } from '../../../../duties/drillYear.js';
import { dutyKind } from '../../../../duties/dutyKind.js';
import { currentLanguage } from '../../../../i18n/i18n.js';
import { KIND_MARKS } from '../../../../parts/drillKind.js';
import { dayOfWeek, shortDay } from '../dates.js';
import type { MoveAtHand } from '../move/useMove.js';
import { DrillMark } from './DrillMark.js';
import classes from './GridRowView.module.css';
import type { GridMark, GridRow } from './gridRows.js';
import { MarkSign } from './MarkSign.js';
import { placeOf, type SemesterGrid, spanOf } from './semesterGrid.js';

interface GridRowViewProps {
  readonly row: GridRow;
  readonly isFirstOfLayer: boolean;
  readonly line: number;
  readonly year: DrillYear;
  readonly grid: SemesterGrid;
  readonly move: MoveAtHand | null;
}

export function GridRowView({ row, isFirstOfLayer, line, year, grid, move }: GridRowViewProps) {
  const { t } = useTranslation(['dutyCalendar', 'drills']);
  const language = currentLanguage();
  const duty = row.duties[0] ?? null;
  const { tone, Icon } = signOf(duty);
  const layer = row.layer === 'local' ? null : t(`dutyCalendar:layer.${row.layer}`);
  const marks = row.layer === 'advice' ? row.marks.map((mark) => ({ ...mark, label: null })) : row.marks;
  return (
    <li className={classes.row} data-layer={isFirstOfLayer ? row.layer : undefined}>
      <div className={classes.name} style={{ gridRow: line }}>
        <span className={classes.icon} data-tone={tone}>
          <Icon size={18} stroke={1.75} aria-hidden="true" />
        </span>
        <div>
          <b>{duty === null ? t('dutyCalendar:grid.others') : language === 'en' ? duty.title : duty.titleZh}</b>
          <span className={classes.source}>
            {duty !== null && (
              <ClauseButton duty={openOne(row.duties)} drill={drillFor(openOne(row.duties), year.schedule.drills)} />
            )}
            {layer !== null && duty !== null && <span>{layer}</span>}
          </span>
        </div>
      </div>
      <div className={classes.line} style={{ gridRow: line }} data-line="">
        {row.duties.map((each) => (
          <Window key={each.id} duty={each} grid={grid} tone={tone} />
        ))}
        {row.elsewhere !== null && (
          <span className={classes.elsewhere}>
            {t('dutyCalendar:grid.elsewhere', { date: shortDay(row.elsewhere, language) })}
          </span>
        )}
        {marks.map((mark) => (
          <Mark key={mark.key} mark={mark} row={row} year={year} grid={grid} move={move} />
        ))}
      </div>
    </li>
  );
}

/** Kind of drill, or the time of day where that is what the rule is about. */
function signOf(duty: Duty | null): { readonly tone: string; readonly Icon: TablerIcon } {
  const mark = KIND_MARKS[duty === null ? 'comprehensive' : dutyKind(duty)];
  if (duty?.timeOfDay === 'meal') return { ...mark, Icon: IconToolsKitchen2 };
  return duty?.timeOfDay === 'noon-rest' ? { ...mark, Icon: IconArmchair } : mark;
}

/** Of several windows of one rule the one that is to be met next. */
function openOne(duties: readonly Duty[]): Duty {
  return duties.find((each) => each.status !== 'done') ?? (duties[0] as Duty);
}

function Window({ duty, grid, tone }: { duty: Duty; grid: SemesterGrid; tone: string }) {
  const { t } = useTranslation('dutyCalendar');
  if (duty.dueFrom === null || duty.dueUntil === null) {
    return <span className={classes.waiting}>{t('grid.noDates')}</span>;
  }
  const span = spanOf(grid, dayNumber(duty.dueFrom), dayNumber(duty.dueUntil));
  if (span === null) return null;
  const isShort = dayNumber(duty.dueUntil) - dayNumber(duty.dueFrom) < 10;
  return (
    <>
      <i
        className={classes.window}
        data-tone={tone}
        data-short={isShort || undefined}
        style={span}
        aria-hidden="true"
      />
      {duty.exceptDays.map(({ from, until }) => {
        const hole = spanOf(grid, dayNumber(from), dayNumber(until));
        return hole === null ? null : <i key={from} className={classes.hole} style={hole} aria-hidden="true" />;
      })}
    </>
  );
}

interface MarkProps extends Pick<GridRowViewProps, 'row' | 'year' | 'grid' | 'move'> {
  readonly mark: GridMark;
}

function Mark({ mark, row, year, grid, move }: MarkProps) {
  const { t } = useTranslation('dutyCalendar');
  const language = currentLanguage();
  const left = `${placeOf(grid, dayNumber(mark.date), 0.5)}%`;
  const isDeadline = mark.state === 'deadline' || mark.state === 'late';
  const duty = row.duties.find((each) => isInWindow(each, mark)) ?? row.duties[0] ?? null;
  const text = shortDay(mark.date, language);
  return (
    <>
      {mark.drill === null ? (
        <span
          className={classes.still}
          style={{ left }}
          data-tone={KIND_MARKS[duty === null ? 'comprehensive' : dutyKind(duty)].tone}
          role="img"
          aria-label={t(`mark.on.${mark.state}`, { date: dayOfWeek(mark.date, language) })}
        >
          <MarkSign state={mark.state} />
        </span>
      ) : (
        <DrillMark mark={{ ...mark, drill: mark.drill }} duty={duty} year={year} grid={grid} move={move} left={left} />
      )}
      {mark.label !== null && (
        <span
          className={classes.date}
          data-side={mark.label}
          data-state={mark.state}
          data-moving={mark.drill?.id === move?.drill.id && move !== null ? 'yes' : undefined}
          style={{ left }}
          aria-hidden="true"
        >
          {isDeadline ? t('grid.by', { date: text }) : text}
        </span>
      )}
    </>
  );
}

function isInWindow({ dueFrom, dueUntil }: Duty, { date }: GridMark): boolean {
  return dueFrom !== null && dueUntil !== null && date >= dueFrom && date <= dueUntil;
}
