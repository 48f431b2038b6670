/** One line of text that is taken over when the field is left. */
import { useId } from 'react';
import { useDraft } from '../../../parts/useDraft.js';
import classes from './Editor.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The label is read but not shown: in a table the head says it. */
  readonly isBare?: boolean;
}

export function TextField({ label, value, onChange, isBare = false }: TextFieldProps) {
  const id = useId();
  const draft = useDraft(value, onChange);
  const input = <input id={id} aria-label={isBare ? label : undefined} {...draft.input} />;
  if (isBare) return input;
  return (
    <div className={classes.field}>
      <label htmlFor={id}>{label}</label>
      {input}
    </div>
  );
}
