/** A whole number of people between none and all; full-width digits are read, what is no such number is put back. */
import { countIn } from '../../../../floorplans/index.js';
import { useDraft } from '../../../parts/useDraft.js';
import classes from './ExercisePlanPage.module.css';

interface CountInputProps {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  /** `null` where nothing may be changed. */
  readonly onCommit: ((count: number) => void) | null;
}

export function CountInput({ label, value, most, onCommit }: CountInputProps) {
  const { input, reset } = useDraft(String(value), (text) => {
    const count = countIn(text);
    if (count === null || count > most || count === value) reset();
    else onCommit?.(count);
  });
  if (onCommit === null) return <span>{value}</span>;
  return (
    <>
      <input type="text" inputMode="numeric" className={classes.count} aria-label={label} {...input} />
      <span className={classes.onPaper}>{value}</span>
    </>
  );
}
