/** The import of a plan, over everything else: a title that asks, the steps, the step at hand, and the ways on. */
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/CloseButton.css';
import { Button, Modal } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { layerConfidence } from '../../../floorplans/index.js';
import { Callout } from '../../parts/Callout.js';
import { LanguageSwitch } from '../../parts/LanguageSwitch.js';
import { ProblemList } from '../../parts/ProblemList.js';
import { CheckStep } from './CheckStep.js';
import { FileStep } from './FileStep.js';
import { FloorsStep } from './FloorsStep.js';
import classes from './ImportWizard.module.css';
import { leaveImport, stopReading } from './importSession.js';
import { LayersStep } from './LayersStep.js';
import { ScaleStep } from './ScaleStep.js';
import { StackStep } from './StackStep.js';
import { StepList } from './StepList.js';
import { WizardFooter } from './WizardFooter.js';
import { stepsOf, type WizardStep } from './wizardSteps.js';
import { useWizardStore } from './wizardStore.js';

const BODIES: Readonly<Record<WizardStep, () => React.ReactNode>> = {
  file: FileStep,
  floors: FloorsStep,
  scale: ScaleStep,
  layers: LayersStep,
  stack: StackStep,
  check: CheckStep,
};

function useTitle(step: WizardStep): string {
  const { t } = useTranslation(['imports', 'common']);
  const { file, reading, isBusy } = useWizardStore();
  const name = file?.name ?? '';
  if (step === 'check') return t('common:files.planRead');
  if (step !== 'file') return t(`imports:question.${step}`);
  return reading !== null && !isBusy ? t('common:files.notRead', { name }) : t('common:files.reading', { name });
}

function Lead({ step }: { step: WizardStep }) {
  const { t } = useTranslation('imports');
  const { file, reading } = useWizardStore();
  const name = file?.name ?? '';
  if (reading === null || step === 'file') return null;
  if (step === 'layers') {
    const layers = reading.drawing?.layers ?? [];
    const doubtful = layers.filter((layer) => layerConfidence(layer).isDoubtful).length;
    return (
      <>
        {t('layers.lead', { name, count: layers.length })} {doubtful > 0 && t('layers.doubtful', { count: doubtful })}
      </>
    );
  }
  if (step === 'floors') return <>{t('floors.lead', { name, count: reading.levels.length })}</>;
  if (step === 'check') return <>{name}</>;
  return <>{t(step === 'scale' ? 'scale.lead' : 'stack.lead')}</>;
}

/** Without a plan only the steps that can bring one back are of use. */
function NoPlan() {
  const { t } = useTranslation('imports');
  const problems = useWizardStore((store) => store.reading?.problems ?? []);
  return (
    <div className={classes.noPlan}>
      <Callout tone="warn" title={t('noPlan')} text={t('noPlanText')} />
      <ProblemList problems={problems.filter(({ severity }) => severity === 'error')} />
    </div>
  );
}

export function ImportWizard() {
  const { t } = useTranslation(['imports', 'common']);
  const { step, reading, isBusy, file } = useWizardStore();
  const title = useTitle(step);
  const panel = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step begins at its top
  useEffect(() => {
    panel.current?.scrollTo(0, 0);
  }, [step]);
  if (file === null) return null;
  const steps = stepsOf(reading);
  const Body = BODIES[step];
  const hasPlan = reading?.project != null;
  const isRefused = reading !== null && !hasPlan && reading.drawing === null;
  const isReading = reading !== null && !isRefused;
  return (
    <Modal.Root
      opened
      fullScreen
      transitionProps={{ duration: 0 }}
      onClose={() => leaveImport(isReading ? t('imports:closed') : null)}
    >
      <Modal.Content classNames={{ content: classes.content ?? '' }}>
        <div className={classes.header}>
          <Modal.Title className={classes.title ?? ''}>{title}</Modal.Title>
          <Modal.CloseButton aria-label={t('common:close')} />
        </div>
        <div className={classes.head}>
          <p className={classes.lead}>
            <Lead step={step} />
            {isReading && isBusy && (
              <span className={classes.again} role="status">
                {t('imports:again')}{' '}
                <Button size="compact-xs" onClick={stopReading}>
                  {t('imports:stopAgain')}
                </Button>
              </span>
            )}
          </p>
          {!isRefused && <StepList steps={steps} step={step} isRead={isReading} />}
          <p className={classes.local}>
            <IconCircleCheck size={16} stroke={1.75} aria-hidden="true" />
            {t('imports:local')}
          </p>
          <LanguageSwitch />
        </div>
        <div className={classes.panel} ref={panel} data-busy={(isReading && isBusy) || undefined}>
          {isReading && !hasPlan && <NoPlan />}
          <Body />
        </div>
        {isReading && <WizardFooter steps={steps} step={step} />}
      </Modal.Content>
    </Modal.Root>
  );
}
