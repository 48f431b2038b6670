/** Under the plan: where the hand is, what snaps, what was just done, and the keys that work now. */
import { useTranslation } from 'react-i18next';
import { usePlanHistory } from '../../../app/planHistory.js';
import { decimal } from '../../../i18n/format.js';
import classes from './Editor.module.css';
import { setPoints, setSnapping, useEditStore, useIsSnapping } from './editStore.js';
import { leastCorners, toolOf } from './tools.js';
import type { Drawing } from './useDrawing.js';

/** What keys do to a shape that is begun, for those who have none: on a phone a wall could not be ended otherwise. */
function ShapeActs({ drawing }: { drawing: Drawing }) {
  const { t } = useTranslation('editor');
  const { points, tool } = useEditStore();
  const { shape } = toolOf(tool);
  if (points.length === 0) return null;
  return (
    <>
      {shape !== 'measure' && shape !== 'ray' && (
        <button
          type="button"
          className={classes.act}
          disabled={points.length < leastCorners(shape)}
          onClick={() => drawing.finish()}
        >
          {t('shape.finish')}
        </button>
      )}
      <button type="button" className={classes.act} onClick={() => setPoints(points.slice(0, -1))}>
        {t('shape.back')}
      </button>
      <button type="button" className={classes.act} onClick={() => setPoints([])}>
        {t('shape.giveUp')}
      </button>
    </>
  );
}

export function StatusBar({ drawing }: { drawing: Drawing }) {
  const { t } = useTranslation('editor');
  const { cursor, tool, typed, points, isSnapping: isOn } = useEditStore();
  const isSnapping = useIsSnapping();
  const keys = t(`keys.${toolOf(tool).shape}`);
  const last = usePlanHistory(({ past }) => past.at(-1));
  return (
    <div className={classes.status} data-drawing={points.length > 0 || undefined}>
      <span className={classes.place}>
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
      <ShapeActs drawing={drawing} />
      <output className={classes.done}>
        {typed !== '' ? t('typed', { typed }) : last !== undefined && t(`step.${last.kind}`, { name: last.label })}
      </output>
      <span className={classes.keys} title={keys}>
        {keys}
      </span>
    </div>
  );
}
