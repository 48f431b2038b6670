/** What is written about a finding: the five things fixed, and what came of it. Saved field by field as it is left. */
import { Fragment, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type ExercisePlan,
  editFinding,
  FINDING_SEVERITIES,
  FIXED_THINGS,
  type FindingFields as Fields,
  type Finding,
  type FindingSeverity,
  usualDeadline,
} from '../../../../drills/index.js';
import type { Problem } from '../../../../model/index.js';
import { useProjectStore } from '../../../app/projectStore.js';
import { putFindings } from '../../../findings/findingActs.js';
import { day } from '../../../i18n/format.js';
import { currentLanguage } from '../../../i18n/i18n.js';
import { ProblemList } from '../../../parts/ProblemList.js';
import { useDraft } from '../../../parts/useDraft.js';
import classes from './FindingFields.module.css';
import type { FindingsAtHand } from './useFindings.js';

type TextField = 'title' | (typeof FIXED_THINGS)[number] | 'temporaryMeasure' | 'fix' | 'planVersion';

interface LineProps {
  readonly label: string;
  readonly type?: 'text' | 'date';
  readonly value: string;
  /** The rules of the school ask for it. */
  readonly isNeeded?: boolean;
  /** What may be taken over as it is. */
  readonly suggested?: readonly string[];
  readonly onCommit: (text: string) => void;
}

function Line({ label, type = 'text', value, isNeeded = false, suggested = [], onCommit }: LineProps) {
  const { t } = useTranslation('findings');
  const { input } = useDraft(value, onCommit);
  const id = useId();
  return (
    <div className={classes.line}>
      <label htmlFor={id}>
        {label}
        {isNeeded && <i>{t('field.needed')}</i>}
      </label>
      <input id={id} type={type} maxLength={2000} list={suggested.length > 0 ? `${id}-list` : undefined} {...input} />
      {suggested.length > 0 && (
        <datalist id={`${id}-list`}>
          {suggested.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
    </div>
  );
}

/** Versions of exercise plans that hold, the latest first. */
function approved(plans: readonly ExercisePlan[]): ExercisePlan[] {
  return plans.filter((plan) => plan.approved !== null).reverse();
}

export function FindingFields({ finding, hand }: { finding: Finding; hand: FindingsAtHand }) {
  const { t } = useTranslation('findings');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const plans = useProjectStore((store) => store.project?.exercisePlans);
  const { severity, deadline, needsPlanRevision } = finding;
  const write = (change: Partial<Fields>) => {
    const { value, problems: found } = editFinding(finding, change, hand.needed);
    setProblems(found);
    if (value !== null) putFindings([value], t('detail.changed', { title: value.title }));
  };
  const line = (field: TextField, label: string, more: Partial<LineProps> = {}) => (
    <Line
      // a text that was refused is not kept in the field
      key={`${field}-${problems.length}`}
      label={label}
      value={finding[field] ?? ''}
      onCommit={(text) => write({ [field]: text.trim() })}
      {...more}
    />
  );
  const versions = approved(plans ?? []).map(({ date, version }) =>
    t('field.version', { date: day(date, currentLanguage(), true), version }),
  );
  const usual = deadline === undefined ? usualDeadline(severity, hand.today) : null;
  return (
    <div className={classes.fields}>
      {line('title', t('form.what'))}
      <div className={classes.line}>
        <label htmlFor="finding-severity">{t('form.severity')}</label>
        <select
          id="finding-severity"
          value={severity}
          onChange={(event) => write({ severity: event.currentTarget.value as FindingSeverity })}
        >
          {FINDING_SEVERITIES.map((each) => (
            <option key={each} value={each}>
              {t(`severity.${each}`)} · {t(`severityNote.${each}`)}
            </option>
          ))}
        </select>
      </div>
      <h3>{t('field.heading')}</h3>
      {FIXED_THINGS.map((thing) => (
        <Fragment key={thing}>
          {line(thing, t(`field.${thing}`), {
            isNeeded: hand.needed.includes(thing),
            ...(thing === 'deadline' ? { type: 'date' } : {}),
          })}
          {thing === 'deadline' && usual !== null && (
            <button type="button" className={classes.suggest} onClick={() => write({ deadline: usual })}>
              {t('field.suggest', { date: day(usual, currentLanguage()) })}
            </button>
          )}
        </Fragment>
      ))}
      {line('temporaryMeasure', t('field.temporaryMeasure'))}
      <h3>{t('field.after')}</h3>
      {line('fix', t('field.fix'))}
      <label className={classes.tick}>
        <input
          type="checkbox"
          checked={needsPlanRevision === true}
          onChange={(event) => write({ needsPlanRevision: event.currentTarget.checked || undefined })}
        />
        {t('field.needsPlanRevision')}
      </label>
      {line('planVersion', t('field.planVersion'), { isNeeded: needsPlanRevision === true, suggested: versions })}
      <ProblemList problems={problems} />
    </div>
  );
}
