/**
 * Days in a row with a name, to be edited: nothing is handed on before it makes sense, so that a date half typed or two
 * dates the wrong way round never reach the project.
 */
import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayNumberOrNull } from '../../../../drills/index.js';
import classes from './Rows.module.css';

export interface Stretch {
  readonly name: string;
  readonly from: string;
  readonly until: string;
}

interface RowProps {
  readonly value: Stretch;
  /** What such a stretch is called, for the labels of its fields. */
  readonly noun: string;
  readonly onChange: (value: Stretch) => void;
  readonly onRemove: () => void;
  readonly isNew?: boolean;
}

/** What keeps a stretch from being taken; `null` when nothing does. */
export function stretchFault({ name, from, until }: Stretch): 'unfinished' | 'reversed' | null {
  if (name.trim() === '' || dayNumberOrNull(from) === null || dayNumberOrNull(until) === null) return 'unfinished';
  return until < from ? 'reversed' : null;
}

export function StretchRow({ value, noun, onChange, onRemove, isNew = false }: RowProps) {
  const { t } = useTranslation('calendar');
  const { name, from, until } = value;
  const [draft, setDraft] = useState<Stretch>(value);
  // undo and redo change the value from outside
  useEffect(() => setDraft({ name, from, until }), [name, from, until]);
  const set = (changes: Partial<Stretch>) => {
    const next = { ...draft, ...changes };
    setDraft(next);
    if (stretchFault(next) === null) onChange(next);
  };
  const fault = stretchFault(draft);
  const label = (field: string) => t('row.field', { noun, name: name === '' ? t('row.new') : name, field });
  return (
    <li className={classes.row}>
      <input
        className={classes.name}
        aria-label={label(t('row.name'))}
        placeholder={t('row.name')}
        value={draft.name}
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: the row was just asked for
        autoFocus={isNew}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <input
        type="date"
        aria-label={label(t('row.from'))}
        aria-invalid={fault === 'reversed' || undefined}
        value={draft.from}
        onChange={(event) => set({ from: event.currentTarget.value })}
      />
      <span aria-hidden="true">–</span>
      <input
        type="date"
        aria-label={label(t('row.until'))}
        aria-invalid={fault === 'reversed' || undefined}
        value={draft.until}
        onChange={(event) => set({ until: event.currentTarget.value })}
      />
      <ActionIcon variant="subtle" size="lg" aria-label={label(t('row.remove'))} onClick={onRemove}>
        <IconTrash size={16} aria-hidden="true" />
      </ActionIcon>
      {fault !== null && <p className={classes.fault}>{t(`row.${fault}`)}</p>}
    </li>
  );
}
