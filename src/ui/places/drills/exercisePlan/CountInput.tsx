/** A whole number of people between none and all; what is no such number is put back. */
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
    const count = Number(text);
    if (text.trim() !== '' && Number.isInteger(count) && count >= 0 && count <= most) onCommit?.(count);
    else reset();
  });
  if (onCommit === null) return <span>{value}</span>;
  return (
    <>
      <input type="text" inputMode="numeric" className={classes.count} aria-label={label} {...input} />
      <span className={classes.onPaper}>{value}</span>
    </>
  );
}
