/** A number with its unit; what is typed is taken as soon as it is one, an empty field is none. */
import { useState } from 'react';
import { typedNumber } from '../../../parts/typedNumber.js';
import classes from './Trace.module.css';

interface NumberBoxProps {
  readonly label: string;
  readonly unit: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  /** Digits shown behind the point. Default 2. */
  readonly digits?: number;
  readonly isLabelHidden?: boolean;
}

export function NumberBox({ label, unit, value, onChange, digits = 2, isLabelHidden = false }: NumberBoxProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const shown = draft ?? (value === null ? '' : String(Number(value.toFixed(digits))));
  const change = (text: string) => {
    setDraft(text);
    const number = typedNumber(text);
    if (text.trim() === '') onChange(null);
    else if (number !== null) onChange(number);
  };
  return (
    <label className={classes.number}>
      {!isLabelHidden && <span>{label}</span>}
      <span className={classes.box}>
        <input
          inputMode="decimal"
          aria-label={isLabelHidden ? label : `${label} (${unit})`}
          value={shown}
          onChange={(event) => change(event.currentTarget.value)}
          onBlur={() => setDraft(null)}
        />
        <i aria-hidden="true">{unit}</i>
      </span>
    </label>
  );
}
