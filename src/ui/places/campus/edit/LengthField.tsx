/** A length in metres, or another number with its unit; what is no number says so and changes nothing. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { typedNumber } from '../../../parts/typedNumber.js';
import { useDraft } from '../../../parts/useDraft.js';
import classes from './Editor.module.css';

interface LengthFieldProps {
  readonly label: string;
  readonly valueM: number | undefined;
  readonly onChange: (valueM: number) => void;
  /** Label and unit are read but not shown: in a table the head says them. */
  readonly isBare?: boolean;
  readonly unit?: string;
}

export function LengthField({ label, valueM, onChange, isBare = false, unit = 'm' }: LengthFieldProps) {
  const { t } = useTranslation('editor');
  const id = useId();
  const shown = valueM === undefined ? '' : String(valueM);
  const draft = useDraft(shown, (text) => {
    const value = typedNumber(text);
    if (value !== null) onChange(value);
  });
  const isWrong = draft.text !== '' && typedNumber(draft.text) === null;
  const input = (
    <input
      id={`${id}-input`}
      inputMode="decimal"
      aria-label={isBare ? label : undefined}
      aria-invalid={isWrong}
      aria-describedby={isWrong ? id : undefined}
      {...draft.input}
    />
  );
  const wrong = isWrong && (
    <small id={id} className={classes.wrong}>
      {t('notANumber')}
    </small>
  );
  if (isBare) {
    return (
      <>
        {input}
        {wrong}
      </>
    );
  }
  return (
    <div className={classes.field}>
      <label htmlFor={`${id}-input`}>{label}</label>
      <span className={classes.unit}>
        {input}
        <span aria-hidden="true">{unit}</span>
      </span>
      {wrong}
    </div>
  );
}
