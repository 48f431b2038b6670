/** What every row of the editor's tables ends with: seen on the plan, removed. */
import { useTranslation } from 'react-i18next';
import { useSessionStore } from '../../../../app/sessionStore.js';
import classes from '../Editor.module.css';
import type { Drawing } from '../useDrawing.js';

interface RowActsProps {
  readonly id: string;
  readonly name: string;
  readonly drawing: Drawing;
  readonly show: () => void;
  /** Squares of an assembly point go with it. */
  readonly canRemove?: boolean;
}

export function RowActs({ id, name, drawing, show, canRemove = true }: RowActsProps) {
  const { t } = useTranslation('editor');
  return (
    <>
      <button
        type="button"
        className={classes.link}
        aria-label={t('tables.showOf', { name })}
        onClick={() => {
          useSessionStore.getState().select(id);
          show();
        }}
      >
        {t('show')}
      </button>{' '}
      {canRemove && (
        <button
          type="button"
          className={classes.link}
          aria-label={t('tables.removeOf', { name })}
          onClick={() => drawing.apply({ kind: 'removeElement', id })}
        >
          {t('remove')}
        </button>
      )}
    </>
  );
}
