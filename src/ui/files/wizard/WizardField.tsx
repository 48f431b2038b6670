/** A field that takes what is typed when it is left or Enter is pressed; what is no number goes back to what it was. */
import { type InputHTMLAttributes, useEffect, useState } from 'react';

interface Plain extends Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange' | 'type'> {
  /** Words beside the field; without them it has an aria-label. */
  readonly label?: string;
  readonly labelClass?: string | undefined;
}

interface TextFieldProps extends Plain {
  readonly value: string;
  readonly onCommit: (text: string) => void;
}

export function TextField({ value, onCommit, label, labelClass, ...plain }: TextFieldProps) {
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);
  const commit = () => {
    const text = draft.trim();
    if (text === '') setDraft(value);
    else if (text !== value) onCommit(text);
  };
  const field = (
    <input
      {...plain}
      type="text"
      value={draft}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
      }}
    />
  );
  if (label === undefined) return field;
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the field is made above
    <label className={labelClass}>
      {label}
      {field}
    </label>
  );
}

interface NumberFieldProps extends Plain {
  readonly value: number;
  /** Smallest and largest number taken. */
  readonly from: number;
  readonly until: number;
  readonly onCommit: (value: number) => void;
}

const shown = (value: number) => String(Math.round(value * 1000) / 1000);

export function NumberField({ value, from, until, onCommit, ...plain }: NumberFieldProps) {
  const commit = (text: string) => {
    const number = Number(text.replace(',', '.').replace('−', '-'));
    if (Number.isFinite(number) && number >= from && number <= until) onCommit(number);
  };
  const [attempts, setAttempts] = useState(0);
  return (
    <TextField
      {...plain}
      key={attempts}
      inputMode="decimal"
      value={shown(value)}
      onCommit={(text) => {
        commit(text);
        setAttempts((count) => count + 1);
      }}
    />
  );
}
