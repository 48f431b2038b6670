/** Something a print may have or not, ticked above the paper. */
import classes from './PrintPage.module.css';

interface PrintTickProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

export function PrintTick({ label, isOn, onChange }: PrintTickProps) {
  return (
    <label className={classes.variant}>
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  );
}
