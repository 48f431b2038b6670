/**
 * A drill on the line of the semester. It is dragged with the pointer, and moved with the arrow keys by school day and
 * with Page Up and Page Down by week; Enter fixes it, Escape puts it back. A press opens the clause behind it.
 */
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Duty, isoDate, type PlannedDrill } from '../../../../../drills/index.js';
import { CardPopover } from '../../../../duties/CardPopover.js';
import { ClauseCard } from '../../../../duties/ClauseCard.js';
import type { DrillYear } from '../../../../duties/drillYear.js';
import { currentLanguage } from '../../../../i18n/i18n.js';
import { KIND_MARKS } from '../../../../parts/drillKind.js';
import { drillWord } from '../../../../parts/drillWord.js';
import { ReturningAtDrill } from '../../findings/ReturningAtDrill.js';
import { dayOfWeek } from '../dates.js';
import { focusDrill, useDrillFocus } from '../move/focusDrill.js';
import { giveUpMove, moveTo, startMove, steppedDate } from '../move/moveStore.js';
import { type MoveAtHand, useFixDrill } from '../move/useMove.js';
import { AnnouncementNote } from '../wishes/AnnouncementNote.js';
import { DrillActs } from './DrillActs.js';
import classes from './DrillMark.module.css';
import type { GridMark } from './gridRows.js';
import { MarkSign } from './MarkSign.js';
import { dayAt, type SemesterGrid } from './semesterGrid.js';

interface DrillMarkProps {
  readonly mark: GridMark & { readonly drill: PlannedDrill };
  readonly duty: Duty | null;
  readonly year: DrillYear;
  readonly grid: SemesterGrid;
  readonly move: MoveAtHand | null;
  readonly left: string;
}

/** A pointer that went less far than this pressed and did not drag, px. */
const DRAG_FROM_PX = 4;

const STEPS: Readonly<Record<string, readonly [1 | -1, 'day' | 'week']>> = {
  ArrowLeft: [-1, 'day'],
  ArrowRight: [1, 'day'],
  PageUp: [-1, 'week'],
  PageDown: [1, 'week'],
};

export function DrillMark({ mark, duty, year, grid, move, left }: DrillMarkProps) {
  const { t } = useTranslation(['dutyCalendar', 'common', 'drills']);
  const [isOpen, setOpen] = useState(false);
  const drag = useRef<{ fromX: number; isMoving: boolean } | null>(null);
  const fix = useFixDrill();
  const { drill } = mark;
  const handle = useDrillFocus<HTMLButtonElement>(mark.isHandle ? drill.id : null);
  const isMoving = move?.drill.id === drill.id;
  const tone = KIND_MARKS[drill.kind].tone;

  const finish = () => {
    if (move !== null && !move.isRefused) focusDrill(fix(move.drill, move.moved).id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step !== undefined) {
      const from = isMoving ? move.date : drill.date;
      if (!isMoving) startMove(drill);
      moveTo(steppedDate(year, from, ...step));
      setOpen(false);
    } else if (isMoving && event.key === 'Enter') finish();
    else if (isMoving && event.key === 'Escape') giveUpMove();
    else return;
    event.preventDefault();
  };
  const onPointerMove = (event: PointerEvent<HTMLButtonElement>) => {
    const line = event.currentTarget.closest('[data-line]')?.getBoundingClientRect();
    if (drag.current === null || line === undefined || year.calendar === null) return;
    if (!drag.current.isMoving && Math.abs(event.clientX - drag.current.fromX) < DRAG_FROM_PX) return;
    if (!drag.current.isMoving) startMove(drill);
    drag.current.isMoving = true;
    moveTo(isoDate(dayAt(grid, year.calendar, (event.clientX - line.left) / line.width)));
  };
  const onPointerUp = () => {
    if (drag.current?.isMoving === true && move !== null && move.date === drill.date) giveUpMove();
    // on a day that will not do the drill stays in the hand, with the reason beside it
    else if (drag.current?.isMoving === true) finish();
  };
  const label = t('dutyCalendar:mark.drill', {
    kind: drillWord(t, drill),
    date: dayOfWeek(mark.date, currentLanguage()),
    time: drill.time,
    state: t(`dutyCalendar:mark.${mark.state}`),
  });
  return (
    <CardPopover
      isOpen={isOpen && duty !== null && !isMoving}
      onChange={setOpen}
      label={label}
      otherwise={['left', 'bottom', 'top']}
      target={
        <button
          ref={handle}
          type="button"
          className={classes.mark}
          style={{ left }}
          data-tone={tone}
          data-moving={isMoving || undefined}
          data-drill={mark.isHandle ? drill.id : undefined}
          tabIndex={mark.isHandle ? 0 : -1}
          aria-hidden={mark.isHandle ? undefined : true}
          aria-label={label}
          aria-describedby="move-keys"
          onKeyDown={onKeyDown}
          onPointerDown={(event) => {
            if (event.button !== 0) return;
            drag.current = { fromX: event.clientX, isMoving: false };
            event.currentTarget.setPointerCapture(event.pointerId);
          }}
          onPointerMove={onPointerMove}
          onPointerUp={onPointerUp}
          onPointerCancel={() => {
            drag.current = null;
            giveUpMove();
          }}
          onClick={() => {
            const wasDrag = drag.current?.isMoving === true;
            drag.current = null;
            if (!wasDrag && !isMoving) setOpen(!isOpen);
          }}
        >
          <MarkSign state={mark.state} />
        </button>
      }
    >
      {duty !== null && (
        <ClauseCard duty={duty} drill={drill} onClose={() => setOpen(false)}>
          <ReturningAtDrill drill={drill} year={year} />
          <AnnouncementNote drill={drill.id} year={year} />
          <DrillActs drill={drill} isFixed={mark.state === 'fixed'} onDone={() => setOpen(false)} />
        </ClauseCard>
      )}
    </CardPopover>
  );
}
