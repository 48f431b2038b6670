/** The fields that one kind of evidence has beside date, role and note. */
import { useTranslation } from 'react-i18next';
import { MEETING_PARTIES, PLAN_TIERS, type PlanTier } from '../../../../drills/index.js';
import classes from './EvidenceForm.module.css';
import type { EvidenceDraft } from './evidenceDraft.js';

interface FieldsProps {
  readonly draft: EvidenceDraft;
  readonly guards: number;
  readonly onChange: (changes: Partial<EvidenceDraft>) => void;
}

/** The list with the item in it or out of it, in order. */
function toggled<T>(all: readonly T[], chosen: readonly T[], item: T): T[] {
  return all.filter((each) => (each === item ? !chosen.includes(item) : chosen.includes(each)));
}

function Choice<T extends string | number>(props: {
  readonly label: string;
  readonly all: readonly T[];
  readonly chosen: readonly T[];
  readonly nameOf: (item: T) => string;
  readonly onChange: (chosen: T[]) => void;
}) {
  const { label, all, chosen, nameOf, onChange } = props;
  return (
    <fieldset className={classes.choice}>
      <legend>{label}</legend>
      {all.map((item) => (
        <label key={item}>
          <input
            type="checkbox"
            checked={chosen.includes(item)}
            onChange={() => onChange(toggled(all, chosen, item))}
          />
          {nameOf(item)}
        </label>
      ))}
    </fieldset>
  );
}

function NumberInput(props: { label: string; value: string; step?: string; onChange: (value: string) => void }) {
  const { label, value, step = '1', onChange } = props;
  return (
    <label>
      <span>{label}</span>
      <input
        type="number"
        min="0"
        step={step}
        required
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}

export function EvidenceFields({ draft, guards, onChange }: FieldsProps) {
  const { t } = useTranslation('ledger');
  switch (draft.kind) {
    case 'guardTraining':
      return (
        <>
          <NumberInput
            label={t('form.hours')}
            step="0.5"
            value={draft.hours}
            onChange={(hours) => onChange({ hours })}
          />
          <Choice
            label={t('form.guards')}
            all={Array.from({ length: guards }, (_, i) => i + 1)}
            chosen={draft.guards}
            nameOf={(guard) => t('form.guard', { number: guard })}
            onChange={(chosen) => onChange({ guards: chosen })}
          />
        </>
      );
    case 'staffTraining':
    case 'participation':
      return (
        <>
          <NumberInput
            label={t('form.attended')}
            value={draft.attended}
            onChange={(attended) => onChange({ attended })}
          />
          <NumberInput
            label={t('form.expected')}
            value={draft.expected}
            onChange={(expected) => onChange({ expected })}
          />
        </>
      );
    case 'meeting':
      return (
        <Choice
          label={t('form.parties')}
          all={MEETING_PARTIES}
          chosen={draft.parties}
          nameOf={(party) => t(`party.${party}`)}
          onChange={(parties) => onChange({ parties })}
        />
      );
    case 'equipmentCheck':
      return (
        <Choice
          label={t('form.result')}
          all={['inOrder'] as const}
          chosen={draft.isInOrder ? ['inOrder'] : []}
          nameOf={() => t('form.inOrder')}
          onChange={(chosen) => onChange({ isInOrder: chosen.length > 0 })}
        />
      );
    case 'plan':
      return (
        <label>
          <span>{t('form.tier')}</span>
          <select value={draft.tier} onChange={(event) => onChange({ tier: event.currentTarget.value as PlanTier })}>
            {PLAN_TIERS.map((tier) => (
              <option key={tier} value={tier}>
                {t(`tier.${tier}`)}
              </option>
            ))}
          </select>
        </label>
      );
    default:
      return null;
  }
}
