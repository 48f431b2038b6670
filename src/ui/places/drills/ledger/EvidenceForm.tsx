/** Writes down that a task was done. Opens filled in; saving it is the second click. */
import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Duty } from '../../../../drills/index.js';
import { EvidenceFields } from './EvidenceFields.js';
import classes from './EvidenceForm.module.css';
import { type EvidenceDraft, evidenceOf } from './evidenceDraft.js';
import { addEvidence } from './ledgerActs.js';

interface FormProps {
  readonly duty: Duty;
  readonly title: string;
  readonly start: EvidenceDraft;
  readonly guards: number;
  readonly onClose: () => void;
}

export function EvidenceForm({ duty, title, start, guards, onClose }: FormProps) {
  const { t } = useTranslation(['ledger', 'common']);
  const [draft, setDraft] = useState(start);
  const id = useId();
  const evidence = evidenceOf(draft, duty, `evidence:${crypto.randomUUID()}`);
  const set = (changes: Partial<EvidenceDraft>) => setDraft({ ...draft, ...changes });
  const isRhythm = duty.period === 'week' || duty.period === 'day';
  return (
    <form
      className={classes.form}
      aria-label={t('ledger:form.title', { task: title })}
      onSubmit={(event) => {
        event.preventDefault();
        if (evidence === null) return;
        addEvidence(evidence, t('ledger:form.saved', { task: title }));
        onClose();
      }}
    >
      <label htmlFor={`${id}-date`}>
        <span>{t(isRhythm ? 'ledger:form.from' : 'ledger:form.date')}</span>
        <input
          id={`${id}-date`}
          type="date"
          required
          // biome-ignore lint/a11y/noAutofocus: the form was opened by the button just pressed
          autoFocus
          value={draft.date}
          onChange={(event) => set({ date: event.currentTarget.value })}
        />
      </label>
      {isRhythm && (
        <label htmlFor={`${id}-until`}>
          <span>{t('ledger:form.until')}</span>
          <input
            id={`${id}-until`}
            type="date"
            min={draft.date}
            value={draft.until}
            onChange={(event) => set({ until: event.currentTarget.value })}
          />
        </label>
      )}
      <EvidenceFields draft={draft} guards={guards} onChange={set} />
      <label htmlFor={`${id}-by`}>
        <span>{t('ledger:form.by')}</span>
        <input
          id={`${id}-by`}
          type="text"
          required
          maxLength={200}
          value={draft.by}
          onChange={(event) => set({ by: event.currentTarget.value })}
        />
      </label>
      <label htmlFor={`${id}-note`} className={classes.wide}>
        <span>{t('ledger:form.note')}</span>
        <input
          id={`${id}-note`}
          type="text"
          maxLength={2000}
          value={draft.note}
          onChange={(event) => set({ note: event.currentTarget.value })}
        />
      </label>
      <div className={classes.acts}>
        <Button type="submit" variant="filled" disabled={evidence === null}>
          {t('ledger:form.save')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('ledger:form.cancel')}
        </Button>
        {evidence === null && <span className={classes.wrong}>{t('ledger:form.incomplete')}</span>}
      </div>
    </form>
  );
}
