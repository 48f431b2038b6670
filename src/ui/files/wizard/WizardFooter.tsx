/** The ways on from a step: back, next, keep the present plan; on the last one the plan is taken. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useProjectName } from '../../app/projectName.js';
import { goTo, type PlaceId } from '../../app/router.js';
import classes from './ImportWizard.module.css';
import { acceptImport, goToStep, leaveImport } from './importSession.js';
import { stepBeside, type WizardStep } from './wizardSteps.js';
import { useWizardStore } from './wizardStore.js';

interface WizardFooterProps {
  readonly steps: readonly WizardStep[];
  readonly step: WizardStep;
}

export function WizardFooter({ steps, step }: WizardFooterProps) {
  const { t } = useTranslation(['imports', 'common']);
  const hasPlan = useWizardStore((store) => store.reading?.project != null);
  const isBusy = useWizardStore((store) => store.isBusy);
  const isRemembering = useWizardStore((store) => store.isRemembering);
  const name = useProjectName();
  const back = stepBeside(steps, step, -1);
  const next = stepBeside(steps, step, 1);
  const take = async (place: PlaceId) => {
    if (await acceptImport(t('common:files.replaced', { name }))) goTo(place);
  };
  return (
    <footer className={classes.footer}>
      {step === 'layers' && (
        <label className={classes.remember}>
          <input
            type="checkbox"
            checked={isRemembering}
            onChange={(event) => useWizardStore.setState({ isRemembering: event.currentTarget.checked })}
          />
          {t('imports:layers.remember')}
        </label>
      )}
      <span className={classes.grow} />
      <Button variant="subtle" onClick={() => leaveImport(t('imports:closed'))}>
        {t('common:files.keep')}
      </Button>
      {back !== null && back !== 'file' && <Button onClick={() => goToStep(back)}>{t('imports:back')}</Button>}
      {next !== null && (
        <Button variant="filled" disabled={!hasPlan} onClick={() => goToStep(next)}>
          {t('imports:next', { step: t(`imports:step.${next}`) })}
        </Button>
      )}
      {step === 'check' && (
        <>
          <Button disabled={!hasPlan || isBusy} onClick={() => void take('campus')}>
            {t('common:files.look')}
          </Button>
          <Button variant="filled" disabled={!hasPlan || isBusy} onClick={() => void take('simulate')}>
            {t('common:files.use')}
          </Button>
        </>
      )}
    </footer>
  );
}
