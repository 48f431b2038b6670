/** One line of text that is taken over when the field is left. */
import { useEffect, useId, useState } from 'react';
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
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const commit = () => {
    if (text !== value) onChange(text);
  };
  const input = (
    <input
      id={id}
      aria-label={isBare ? label : undefined}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key === 'Escape') setText(value);
      }}
    />
  );
  if (isBare) return input;
  return (
    <div className={classes.field}>
      <label htmlFor={id}>{label}</label>
      {input}
    </div>
  );
}
