/** A length in metres; what is no length says so and changes nothing. */
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Editor.module.css';

interface LengthFieldProps {
  readonly label: string;
  readonly valueM: number | undefined;
  readonly onChange: (valueM: number) => void;
  /** Label and unit are read but not shown: in a table the head says them. */
  readonly isBare?: boolean;
}

export function parseLength(text: string): number | null {
  const plain = text.trim().replace('−', '-');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

export function LengthField({ label, valueM, onChange, isBare = false }: LengthFieldProps) {
  const { t } = useTranslation('editor');
  const id = useId();
  const shown = valueM === undefined ? '' : String(valueM);
  const [text, setText] = useState(shown);
  useEffect(() => setText(shown), [shown]);
  const value = parseLength(text);
  const isWrong = text !== '' && value === null;
  const commit = () => {
    if (value !== null && value !== valueM) onChange(value);
  };
  const input = (
    <input
      id={`${id}-input`}
      inputMode="decimal"
      aria-label={isBare ? label : undefined}
      value={text}
      aria-invalid={isWrong}
      aria-describedby={isWrong ? id : undefined}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key === 'Escape') setText(shown);
      }}
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
        <span aria-hidden="true">m</span>
      </span>
      {wrong}
    </div>
  );
}
