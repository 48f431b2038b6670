/** What the school asks of its year plan: distance, what staff can carry, seasons, advice, joined and unannounced drills. */
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/CloseButton.css';
import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProjectStore } from '../../../../app/projectStore.js';
import { useUndoStore } from '../../../../parts/undoStore.js';
import form from '../../ledger/EvidenceForm.module.css';
import classes from './WishesDialog.module.css';
import { draftOf, type WishesDraft, wishesOf } from './wishesDraft.js';

const TEXTS = ['spacingDays', 'mostPerWeek', 'mostPerMonth'] as const;
const SEASONS = ['heat', 'rain'] as const;
const CHOICES = ['hasUnannounced', 'joinsHazards', 'coversAdvice'] as const;

export function WishesDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['schedule', 'common', 'ledger']);
  const before = useProjectStore((store) => store.project?.planWishes);
  const [draft, setDraft] = useState<WishesDraft>(() => draftOf(before ?? {}));
  const { wishes, faults } = wishesOf(draft);
  const set = (changes: Partial<WishesDraft>) => setDraft({ ...draft, ...changes });
  const save = () => {
    if (wishes === null) return;
    const { change } = useProjectStore.getState();
    change((project) => ({ ...project, planWishes: wishes }));
    useUndoStore.getState().offerUndo(t('schedule:wishes.saved'), () => {
      change((project) => ({ ...project, planWishes: before }));
    });
    onClose();
  };
  const number = (field: (typeof TEXTS)[number]) => (
    <label>
      <span>{t(`schedule:wishes.${field}`)}</span>
      <input
        type="text"
        inputMode="numeric"
        placeholder={t(`schedule:wishes.none.${field}`)}
        value={draft[field]}
        aria-invalid={faults.includes(field) || undefined}
        onChange={(event) => set({ [field]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <Modal
      opened
      onClose={onClose}
      title={<b>{t('schedule:wishes.title')}</b>}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <form
        className={classes.body}
        aria-label={t('schedule:wishes.title')}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <p>{t('schedule:wishes.lead')}</p>
        <div className={form.form}>
          {TEXTS.map((field) => (
            <div key={field}>{number(field)}</div>
          ))}
          <div className={form.choice}>
            <label>
              <input
                type="checkbox"
                checked={draft.isSpacingFixed}
                disabled={draft.spacingDays.trim() === ''}
                onChange={(event) => set({ isSpacingFixed: event.currentTarget.checked })}
              />
              {t('schedule:wishes.isSpacingFixed')}
            </label>
          </div>
        </div>
        <div className={classes.choices}>
          {CHOICES.map((field) => (
            <label key={field}>
              <input
                type="checkbox"
                checked={draft[field]}
                onChange={(event) => set({ [field]: event.currentTarget.checked })}
              />
              <span>
                <b>{t(`schedule:wishes.${field}`)}</b>
                <small>{t(`schedule:wishes.why.${field}`)}</small>
              </span>
            </label>
          ))}
        </div>
        <div className={form.form}>
          {SEASONS.map((season) => (
            <fieldset key={season} className={classes.season}>
              <legend>{t(`schedule:wishes.${season}`)}</legend>
              {(['From', 'Until'] as const).map((end) => (
                <input
                  key={end}
                  type="text"
                  inputMode="numeric"
                  aria-label={`${t(`schedule:wishes.${season}`)} ${t(`schedule:wishes.end${end}`)}`}
                  placeholder={t(`schedule:wishes.none.${season}${end}`)}
                  value={draft[`${season}${end}`]}
                  aria-invalid={faults.includes(season) || undefined}
                  onChange={(event) => set({ [`${season}${end}`]: event.currentTarget.value })}
                />
              ))}
            </fieldset>
          ))}
        </div>
        {faults.length > 0 && (
          <p role="alert" className={form.wrong}>
            {faults.map((field) => t(`schedule:wishes.wrong.${field}`)).join(' ')}
          </p>
        )}
        <div className={form.acts}>
          <Button type="submit" variant="filled" disabled={wishes === null}>
            {t('ledger:form.save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('ledger:form.cancel')}
          </Button>
          <Button variant="subtle" onClick={() => setDraft(draftOf({}))}>
            {t('schedule:wishes.clear')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
