/** What can be done with a drill of the plan: fix the proposal or take it out, move it, enter its record. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PlannedDrill } from '../../../../../drills/index.js';
import { goTo } from '../../../../app/router.js';
import { undoPlanChange, unfixDrill } from '../../../../duties/planChanges.js';
import { drillWord } from '../../../../parts/drillWord.js';
import { useUndoStore } from '../../../../parts/undoStore.js';
import { focusDrill } from '../move/focusDrill.js';
import { startMove } from '../move/moveStore.js';
import { useFixDrill } from '../move/useMove.js';

interface DrillActsProps {
  readonly drill: PlannedDrill;
  readonly isFixed: boolean;
  readonly onDone: () => void;
  /** One of many beside each other: no button stands out. */
  readonly isQuiet?: boolean;
}

export function DrillActs({ drill, isFixed, onDone, isQuiet = false }: DrillActsProps) {
  const { t } = useTranslation(['dutyCalendar', 'common']);
  const fix = useFixDrill();
  const first = isQuiet ? 'default' : 'filled';
  const takeOut = () => {
    unfixDrill(drill.id);
    const text = t('dutyCalendar:move.takenOut', { kind: drillWord(t, drill) });
    useUndoStore.getState().offerUndo(text, undoPlanChange);
  };
  const then = (act: () => void) => () => {
    onDone();
    act();
  };
  return (
    <>
      {isFixed ? (
        <Button variant={first} onClick={then(() => goTo('drills', { tab: 'record' }))}>
          {t('dutyCalendar:acts.record')}
        </Button>
      ) : (
        <Button variant={first} onClick={then(() => focusDrill(fix(drill).id))}>
          {t('dutyCalendar:acts.fix')}
        </Button>
      )}
      <Button
        variant={isQuiet ? 'subtle' : 'default'}
        onClick={then(() => {
          startMove(drill);
          focusDrill(drill.id);
        })}
      >
        {t(drill.slot === 'night' ? 'dutyCalendar:acts.moveNight' : 'dutyCalendar:acts.move')}
      </Button>
      {isFixed && (
        <Button variant="subtle" onClick={then(() => goTo('drills', { tab: 'plans', drill: drill.id }))}>
          {t('dutyCalendar:acts.exercisePlan')}
        </Button>
      )}
      {isFixed && (
        <Button variant="subtle" onClick={then(takeOut)}>
          {t('dutyCalendar:acts.takeOut')}
        </Button>
      )}
    </>
  );
}
