/** One value of the record: label, meaning, unit; empty means "no evidence", never zero. */
import { SegmentedControl } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useRecordDraft } from './recordDraft.js';
import { type RecordField, readNumber } from './recordFields.js';
import classes from './ValueField.module.css';

export function ValueField({ name, unit }: RecordField) {
  const { t } = useTranslation(['drills', 'rubric']);
  const text = useRecordDraft((draft) => draft.texts[name] ?? '');
  const setText = useRecordDraft((draft) => draft.setText);
  const id = useId();
  const key = name as 'classes';
  const isWrong = readNumber(text) === 'not-a-number';
  return (
    <div className={classes.field}>
      <label htmlFor={id} id={`${id}-label`}>
        {t(`rubric:value.${key}.label`)}
      </label>
      <p id={`${id}-meaning`}>{t(`rubric:value.${key}.meaning`)}</p>
      {unit === '0/1' ? (
        <SegmentedControl
          size="xs"
          aria-labelledby={`${id}-label`}
          value={text}
          onChange={(value) => setText(name, value)}
          data={[
            { value: '1', label: t('drills:record.yes') },
            { value: '0', label: t('drills:record.no') },
            { value: '', label: t('drills:record.none') },
          ]}
        />
      ) : (
        <div className={classes.number} data-wrong={isWrong || undefined}>
          <input
            id={id}
            inputMode="decimal"
            autoComplete="off"
            aria-describedby={`${id}-meaning`}
            aria-invalid={isWrong || undefined}
            placeholder={t('drills:record.none')}
            value={text}
            onChange={(event) => setText(name, event.currentTarget.value)}
          />
          <span>{t(`rubric:unit.${unit as 's'}`)}</span>
        </div>
      )}
      {isWrong && <p className={classes.wrong}>{t('drills:record.notNumber')}</p>}
    </div>
  );
}
