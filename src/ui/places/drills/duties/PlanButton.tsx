/** Fixes a proposed drill in the year's plan, or takes a fixed one out; both can be undone by the other. */
import { useTranslation } from 'react-i18next';
import type { PlannedDrill } from '../../../../drills/index.js';
import { useProjectStore } from '../../../app/projectStore.js';
import { undoPlanChange, unfixDrill } from '../../../duties/planChanges.js';
import { day } from '../../../i18n/format.js';
import { currentLanguage } from '../../../i18n/i18n.js';
import { drillWord } from '../../../parts/drillWord.js';
import { Tag } from '../../../parts/Tag.js';
import { useUndoStore } from '../../../parts/undoStore.js';
import { useFixDrill } from './move/useMove.js';
import classes from './PlanButton.module.css';

export function PlanButton({ drill, duty }: { drill: PlannedDrill; duty: string }) {
  const { t } = useTranslation(['drills', 'dutyCalendar', 'common']);
  const fix = useFixDrill();
  const isFixed = useProjectStore(
    (store) => store.project?.plannedDrills.some((each) => each.id === drill.id) ?? false,
  );
  const date = day(drill.date, currentLanguage());
  const takeOut = () => {
    unfixDrill(drill.id);
    const text = t('dutyCalendar:move.takenOut', { kind: drillWord(t, drill) });
    useUndoStore.getState().offerUndo(text, undoPlanChange);
  };
  if (isFixed) {
    return (
      <button
        type="button"
        className={classes.act}
        aria-label={t('drills:table.unplanThis', { duty, date })}
        onClick={takeOut}
      >
        {t('drills:table.unplan')}
      </button>
    );
  }
  return (
    <>
      <Tag tone="hatch">{t('drills:table.proposed')}</Tag>
      <button
        type="button"
        className={classes.act}
        aria-label={t('drills:table.planThis', { duty, date })}
        onClick={() => fix(drill)}
      >
        {t('drills:table.plan')}
      </button>
    </>
  );
}
