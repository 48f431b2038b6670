/** One line of text that is taken over when it is left; plain text where nothing may be changed, and on paper. */
import { useDraft } from '../../../parts/useDraft.js';
import classes from './ExercisePlanPage.module.css';

interface LineInputProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  /** `null` where nothing may be changed. */
  readonly onCommit: ((text: string) => void) | null;
}

export function LineInput({ label, value, placeholder = '', onCommit }: LineInputProps) {
  const { input } = useDraft(value, (text) => onCommit?.(text.trim()));
  if (onCommit === null) return <span>{value === '' ? '—' : value}</span>;
  return (
    <>
      <input
        type="text"
        className={classes.input}
        aria-label={label}
        placeholder={placeholder}
        maxLength={300}
        {...input}
      />
      <span className={classes.onPaper}>{value === '' ? '________' : value}</span>
    </>
  );
}
