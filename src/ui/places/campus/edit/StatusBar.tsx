/** Under the plan: where the hand is, what snaps, what was just done, and the keys that work now. */
import { useTranslation } from 'react-i18next';
import { decimal } from '../../../parts/format.js';
import classes from './Editor.module.css';
import { setSnapping, useEditStore, useIsSnapping } from './editStore.js';
import { usePlanHistory } from './planHistory.js';
import { toolOf } from './tools.js';

export function StatusBar() {
  const { t } = useTranslation('editor');
  const { cursor, tool, typed, isSnapping: isOn } = useEditStore();
  const isSnapping = useIsSnapping();
  const last = usePlanHistory(({ past }) => past.at(-1));
  return (
    <div className={classes.status}>
      <span>
        {cursor === null ? t('status.noPlace') : `x ${decimal(cursor.at[0], 2)} · y ${decimal(cursor.at[1], 2)} m`}
      </span>
      <button
        type="button"
        className={classes.chip}
        aria-pressed={isOn}
        title={t('snap.toggle')}
        onClick={() => setSnapping(!isOn)}
      >
        {isSnapping ? t(`snap.${cursor?.kind ?? 'grid'}`) : t('snap.none')}
      </button>
      <output className={classes.done}>
        {typed !== '' ? t('typed', { typed }) : last !== undefined && t(`step.${last.kind}`, { name: last.label })}
      </output>
      <span className={classes.keys}>{t(`keys.${toolOf(tool).shape}`)}</span>
    </div>
  );
}
