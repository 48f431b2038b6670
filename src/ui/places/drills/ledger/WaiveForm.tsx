/** Says that a duty is not met this year, and why. Without a reason nothing is waived. */
import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './EvidenceForm.module.css';

interface WaiveProps {
  readonly title: string;
  readonly onWaive: (reason: string) => void;
  readonly onClose: () => void;
}

export function WaiveForm({ title, onWaive, onClose }: WaiveProps) {
  const { t } = useTranslation('ledger');
  const [reason, setReason] = useState('');
  const id = useId();
  return (
    <form
      className={classes.form}
      aria-label={t('waive.title', { task: title })}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') onWaive(reason.trim());
      }}
    >
      <label htmlFor={id} className={classes.wide}>
        <span>{t('waive.reason')}</span>
        <input
          id={id}
          type="text"
          required
          maxLength={2000}
          // biome-ignore lint/a11y/noAutofocus: the form was opened by the button just pressed
          autoFocus
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </label>
      <div className={classes.acts}>
        <Button type="submit" variant="filled" disabled={reason.trim() === ''}>
          {t('waive.do')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('form.cancel')}
        </Button>
        <span>{t('waive.hint')}</span>
      </div>
    </form>
  );
}
