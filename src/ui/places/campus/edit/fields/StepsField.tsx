/** The steps of every flight in one line; what is no list of numbers says so and changes nothing. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../../../../parts/useDraft.js';
import classes from '../Editor.module.css';
import { shownSteps, typedSteps } from './typedSteps.js';

interface StepsFieldProps {
  readonly label: string;
  /** `undefined` where the storey says how many there are. */
  readonly steps: readonly number[] | undefined;
  readonly onChange: (steps: readonly number[] | undefined) => void;
  /** An empty line means as many as the storey needs. */
  readonly canBeEmpty?: boolean;
  /** The label is read but not shown: in a table the head says it. */
  readonly isBare?: boolean;
}

export function StepsField({ label, steps, onChange, canBeEmpty = false, isBare = false }: StepsFieldProps) {
  const { t } = useTranslation('editor');
  const id = useId();
  const draft = useDraft(shownSteps(steps ?? []), (text) => {
    const typed = typedSteps(text);
    if (typed !== null) onChange(typed);
    else if (canBeEmpty && text.trim() === '') onChange(undefined);
  });
  const isEmpty = draft.text.trim() === '';
  const isWrong = typedSteps(draft.text) === null && !(isEmpty && canBeEmpty);
  const note = isWrong ? t('stepsWrong') : canBeEmpty ? t('stepsHint') : null;
  const input = (
    <input
      id={`${id}-input`}
      aria-label={isBare ? label : undefined}
      aria-invalid={isWrong}
      aria-describedby={note === null ? undefined : id}
      {...draft.input}
    />
  );
  const told = note !== null && (
    <small id={id} className={isWrong ? classes.wrong : classes.quiet}>
      {note}
    </small>
  );
  if (isBare) {
    return (
      <>
        {input}
        {told}
      </>
    );
  }
  return (
    <div className={classes.field}>
      <label htmlFor={`${id}-input`}>{label}</label>
      {input}
      {told}
    </div>
  );
}
