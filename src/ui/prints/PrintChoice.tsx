/** Something to choose above a print; the choice is kept in the address. */
import { useId } from 'react';
import { replaceParams } from '../shell/router.js';
import classes from './PrintChoice.module.css';

interface PrintChoiceProps {
  readonly label: string;
  /** Parameter of the address. */
  readonly param: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export function PrintChoice({ label, param, value, options }: PrintChoiceProps) {
  const id = useId();
  return (
    <span className={classes.choice}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => replaceParams({ [param]: event.currentTarget.value })}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
