/** The steps of an import: done ones with a tick, the one at hand filled; every step can be gone to once the file is read. */
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { goToStep } from './importSession.js';
import classes from './StepList.module.css';
import type { WizardStep } from './wizardSteps.js';

interface StepListProps {
  readonly steps: readonly WizardStep[];
  readonly step: WizardStep;
  /** The file is read; that step cannot be gone back to, its result stands in the others. */
  readonly isRead: boolean;
}

export function StepList({ steps, step, isRead }: StepListProps) {
  const { t } = useTranslation('imports');
  const at = steps.indexOf(step);
  return (
    <nav aria-label={t('steps')} className={classes.nav}>
      <ol>
        {steps.map((each, index) => (
          <li key={each} data-state={index === at ? 'now' : index < at ? 'done' : 'later'}>
            <button
              type="button"
              disabled={!isRead || each === 'file'}
              aria-current={index === at ? 'step' : undefined}
              onClick={() => goToStep(each)}
            >
              <i aria-hidden="true">{index < at ? <IconCheck size={14} stroke={2.2} /> : index + 1}</i>
              {t(`step.${each}`)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
