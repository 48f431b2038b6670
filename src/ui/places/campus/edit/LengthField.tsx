/** A length in metres; what is no length says so and changes nothing. */
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Editor.module.css';

interface LengthFieldProps {
  readonly label: string;
  readonly valueM: number | undefined;
  readonly onChange: (valueM: number) => void;
}

export function parseLength(text: string): number | null {
  const plain = text.trim().replace('−', '-');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

export function LengthField({ label, valueM, onChange }: LengthFieldProps) {
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
  return (
    <label className={classes.field}>
      {label}
      <span className={classes.unit}>
        <input
          inputMode="decimal"
          value={text}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? id : undefined}
          onChange={(event) => setText(event.currentTarget.value)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit();
          }}
        />
        m
      </span>
      {isWrong && (
        <small id={id} className={classes.wrong}>
          {t('notANumber')}
        </small>
      )}
    </label>
  );
}
