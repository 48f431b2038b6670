/** Asks once more before something ends that cannot be begun again. */
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Day.module.css';

interface HoldQuestionProps {
  readonly name: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

export function HoldQuestion({ name, onYes, onNo }: HoldQuestionProps) {
  const { t } = useTranslation('day');
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} role="alertdialog" className={classes.sheet} aria-labelledby={title} onClose={onNo}>
      <header>
        <div>
          <h2 id={title}>{t('holdQuestion.title', { name })}</h2>
          <p>{t('holdQuestion.text')}</p>
        </div>
      </header>
      <div className={classes.pair}>
        <button type="button" className={classes.button} onClick={onNo}>
          {t('holdQuestion.no')}
        </button>
        <button type="button" className={classes.button} data-tone="danger" onClick={onYes}>
          {t('holdQuestion.yes')}
        </button>
      </div>
    </dialog>
  );
}
