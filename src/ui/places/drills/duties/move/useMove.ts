/** The move at hand with everything that would become of it, and the act that fixes it. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type IsoDate,
  type MoveConsequences,
  moveConsequences,
  nearestGoodDay,
  type PlannedDrill,
} from '../../../../../drills/index.js';
import { hasErrors } from '../../../../../model/index.js';
import { type DrillYear, moveInputOf } from '../../../../duties/drillYear.js';
import { fixDrill, undoPlanChange } from '../../../../duties/planChanges.js';
import { day } from '../../../../i18n/format.js';
import { currentLanguage } from '../../../../i18n/i18n.js';
import { drillWord } from '../../../../parts/drillWord.js';
import { useUndoStore } from '../../../../parts/undoStore.js';
import { giveUpMove, type Move, useMoveStore } from './moveStore.js';

export interface MoveAtHand extends Move, MoveConsequences {
  /** Why it cannot be fixed here; the day to offer instead, where there is one. */
  readonly isRefused: boolean;
  readonly offered: IsoDate | null;
}

export function useMove(year: DrillYear | null): MoveAtHand | null {
  const move = useMoveStore((store) => store.move);
  return useMemo(() => {
    const input = year === null ? null : moveInputOf(year);
    if (move === null || input === null) return null;
    const found = moveConsequences(input, move.drill, move.date);
    const isRefused = hasErrors(found.problems);
    const isGood = !isRefused && found.opened.length === 0;
    return { ...move, ...found, isRefused, offered: isGood ? null : nearestGoodDay(input, move.drill, move.date) };
  }, [year, move]);
}

/** Fixes drills, and offers the way back. */
export function useFixDrill(): (drill: PlannedDrill, moved?: PlannedDrill) => PlannedDrill {
  const { t } = useTranslation(['dutyCalendar', 'common']);
  return (drill, moved = drill) => {
    const fixed = fixDrill(drill, moved);
    giveUpMove();
    const text = t('dutyCalendar:move.done', {
      kind: drillWord(t, fixed),
      date: day(fixed.date, currentLanguage()),
    });
    useUndoStore.getState().offerUndo(text, undoPlanChange);
    return fixed;
  };
}
