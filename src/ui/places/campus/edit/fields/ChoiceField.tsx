/** One of a few words. */
import { useId } from 'react';
import classes from '../Editor.module.css';

interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Value[];
  readonly wordOf: (value: Value) => string;
  readonly onChange: (value: Value) => void;
  /** The label is read but not shown: in a table the head says it. */
  readonly isBare?: boolean;
}

export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { label, value, options, wordOf, onChange, isBare = false } = props;
  const id = useId();
  const select = (
    <select
      id={id}
      aria-label={isBare ? label : undefined}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value as Value)}
    >
      {options.map((each) => (
        <option key={each} value={each}>
          {wordOf(each)}
        </option>
      ))}
    </select>
  );
  if (isBare) return select;
  return (
    <div className={classes.field}>
      <label htmlFor={id}>{label}</label>
      {select}
    </div>
  );
}
