/** One of a few views: side by side where there is room, a list that opens on a phone. */
import { SegmentedControl } from '@mantine/core';
import classes from './Choice.module.css';
import { useIsPhone } from './useIsPhone.js';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

export function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  const isPhone = useIsPhone();
  if (!isPhone) {
    return (
      <SegmentedControl
        size="xs"
        aria-label={label}
        value={value}
        onChange={(next) => onChange(next as Value)}
        data={[...options]}
      />
    );
  }
  return (
    <select
      className={classes.select}
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value as Value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
