/** By whom, by role, and on what day: the two fields every step of a finding asks for. */

export interface Step {
  readonly by: string;
  readonly on: string;
}

interface WhoAndWhenProps {
  readonly step: Step;
  readonly labels: { readonly by: string; readonly on: string };
  readonly onChange: (step: Step) => void;
  /** No later day can be chosen. */
  readonly latest?: string;
}

/** To be put into a grid of two columns. */
export function WhoAndWhen({ step, labels, onChange, latest }: WhoAndWhenProps) {
  return (
    <>
      <label>
        <span>{labels.by}</span>
        <input
          type="text"
          required
          maxLength={200}
          value={step.by}
          onChange={(event) => onChange({ ...step, by: event.currentTarget.value })}
        />
      </label>
      <label>
        <span>{labels.on}</span>
        <input
          type="date"
          required
          max={latest}
          value={step.on}
          onChange={(event) => onChange({ ...step, on: event.currentTarget.value })}
        />
      </label>
    </>
  );
}
