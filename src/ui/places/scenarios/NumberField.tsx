/** A number with its unit: what is typed is taken as soon as it is one within bounds, and said to be wrong otherwise. */
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { typedNumber } from '../../parts/typedNumber.js';
import classes from './Fields.module.css';

interface NumberFieldProps {
  readonly label: string;
  /** Undefined where nothing is stated; then the placeholder tells the default. */
  readonly value: number | undefined;
  readonly placeholder?: string | undefined;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly isWhole?: boolean | undefined;
  /** Undefined for an empty field. */
  readonly onChange: (value: number | undefined) => void;
  readonly describedBy?: string | undefined;
}

export function NumberField({
  label,
  value,
  placeholder,
  unit,
  min,
  max,
  isWhole,
  onChange,
  describedBy,
}: NumberFieldProps) {
  const { t } = useTranslation('scenarios');
  const [draft, setDraft] = useState<string | null>(null);
  const id = useId();
  const shown = draft ?? (value === undefined ? '' : String(value));
  const parse = (text: string): number | null => {
    const number = typedNumber(text);
    const fits = number !== null && number >= min && number <= max && (!isWhole || Number.isInteger(number));
    return fits ? number : null;
  };
  const isWrong = shown.trim() !== '' && parse(shown) === null;
  const change = (text: string) => {
    setDraft(text);
    if (text.trim() === '') onChange(undefined);
    else {
      const number = parse(text);
      if (number !== null) onChange(number);
    }
  };
  return (
    <span className={classes.number}>
      <span className={classes.box} data-wrong={isWrong || undefined}>
        <input
          inputMode="decimal"
          aria-label={label}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${id}-wrong` : describedBy}
          value={shown}
          placeholder={placeholder}
          onChange={(event) => change(event.currentTarget.value)}
          onBlur={() => setDraft(null)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.currentTarget.blur();
          }}
        />
        {unit !== '' && <i>{unit}</i>}
      </span>
      {isWrong && (
        <em id={`${id}-wrong`} role="alert">
          {t(isWhole ? 'form.wholeBounds' : 'form.bounds', { min, max })}
        </em>
      )}
    </span>
  );
}
