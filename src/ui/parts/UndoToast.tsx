/** "Done. Undo", for ten seconds, in place of "are you sure?". */
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './UndoToast.module.css';
import { UNDO_FOR_S, useUndoStore } from './undoStore.js';

export function UndoToast() {
  const { t } = useTranslation();
  const { offer, withdraw } = useUndoStore();
  useEffect(() => {
    if (offer === null) return;
    const timer = setTimeout(withdraw, UNDO_FOR_S * 1000);
    return () => clearTimeout(timer);
  }, [offer, withdraw]);
  // a place without the toast, as the drill day, is no time to take something back, nor is what comes after it
  useEffect(() => withdraw, [withdraw]);
  return (
    <div className={classes.place} role="status">
      {offer !== null && (
        <div className={classes.toast}>
          <span lang={offer.language}>{offer.text}</span>
          <button
            type="button"
            onClick={() => {
              offer.undo();
              withdraw();
            }}
          >
            {t('undo')}
          </button>
        </div>
      )}
    </div>
  );
}
