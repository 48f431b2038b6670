/** Puts a value in the place of the measured one. Without a reason nothing is changed. */
import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DrillRecord } from '../../../../drills/index.js';
import type { Problem } from '../../../../model/index.js';
import { ProblemList } from '../../../parts/ProblemList.js';
import { readNumber } from '../record/recordFields.js';
import classes from './ItemDetail.module.css';
import { withOverride } from './recordChanges.js';

interface OverrideProps {
  readonly name: string;
  readonly record: DrillRecord;
  readonly onClose: () => void;
}

export function OverrideForm({ name, record, onClose }: OverrideProps) {
  const { t } = useTranslation(['score', 'drills']);
  const [text, setText] = useState('');
  const [reason, setReason] = useState('');
  const [by, setBy] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const id = useId();
  const value = readNumber(text);
  const isComplete = typeof value === 'number' && reason.trim() !== '';
  const field = (which: 'value' | 'reason' | 'by', content: string, set: (text: string) => void) => (
    <label htmlFor={`${id}-${which}`}>
      <span>{t(`override.${which}`)}</span>
      <input
        id={`${id}-${which}`}
        autoComplete="off"
        maxLength={500}
        inputMode={which === 'value' ? 'decimal' : 'text'}
        value={content}
        onChange={(event) => set(event.currentTarget.value)}
      />
    </label>
  );
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isComplete) return;
        const found = withOverride(record, { name, value, reason: reason.trim(), by: by.trim() });
        setProblems(found);
        if (found.length === 0) onClose();
      }}
    >
      {field('value', text, setText)}
      {value === 'not-a-number' && <p role="status">{t('drills:record.notNumber')}</p>}
      {field('by', by, setBy)}
      {field('reason', reason, setReason)}
      <ProblemList problems={problems} />
      <p>{t(record.lock === undefined ? 'override.hint' : 'override.hintLocked')}</p>
      <div>
        <Button type="submit" size="xs" variant="filled" disabled={!isComplete}>
          {t('override.do')}
        </Button>
        <Button size="xs" variant="subtle" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
