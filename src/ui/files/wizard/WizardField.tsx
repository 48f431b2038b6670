/** A field that takes what is typed when it is left or Enter is pressed; what is no number goes back to what it was. */
import type { InputHTMLAttributes } from 'react';
import { typedNumber } from '../../parts/typedNumber.js';
import { useDraft } from '../../parts/useDraft.js';

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
  const draft = useDraft(value, (text) => {
    const plainText = text.trim();
    if (plainText !== '' && plainText !== value) onCommit(plainText);
    // what is not taken goes back to what it was
    draft.reset();
  });
  const field = <input {...plain} type="text" {...draft.input} />;
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
    const number = typedNumber(text);
    if (number !== null && number >= from && number <= until) onCommit(number);
  };
  return <TextField {...plain} inputMode="decimal" value={shown(value)} onCommit={commit} />;
}
