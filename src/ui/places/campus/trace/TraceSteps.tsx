/** One step of the way at a time: what it asks, the picture, and the way on and back. */
import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampusPlan, Level } from '../../../../floorplans/index.js';
import type { Problem } from '../../../../model/index.js';
import { useProjectStore } from '../../../app/projectStore.js';
import { ProblemList } from '../../../parts/ProblemList.js';
import type { OpenedPicture } from '../../../pictures/traceStore.js';
import { AlignStep, alignment } from './AlignStep.js';
import { FloorStep, useFirstTarget } from './FloorStep.js';
import { finishTrace } from './finishTrace.js';
import { PageStep } from './PageStep.js';
import { ScaleStep } from './ScaleStep.js';
import { StraightenStep } from './StraightenStep.js';
import classes from './Trace.module.css';
import { STEPS, type TraceStep, type TraceTarget, useTraceDraft } from './traceDraft.js';
import { referenceLevel, unalignedPlacement } from './traceTarget.js';
import { useScale } from './useScale.js';

function StepList({ steps, at }: { steps: readonly TraceStep[]; at: TraceStep }) {
  const { t } = useTranslation('trace');
  const now = steps.indexOf(at);
  return (
    <ol className={classes.steps} aria-label={t('steps')}>
      {steps.map((step, index) => (
        <li key={step} aria-current={step === at ? 'step' : undefined} data-done={index < now || undefined}>
          <i>{index < now ? <IconCheck size={14} stroke={2} aria-hidden="true" /> : index + 1}</i>
          <span>{t(`step.${step}`)}</span>
        </li>
      ))}
    </ol>
  );
}

/** What of the way is there for this picture and floor. */
function stepsOf(opened: OpenedPicture, reference: Level | null): readonly TraceStep[] {
  return STEPS.filter((step) => (step === 'page' ? opened.pdf !== null : step !== 'align' || reference !== null));
}

interface TraceStepsProps {
  readonly opened: OpenedPicture;
  readonly onClose: () => void;
}

export function TraceSteps({ opened, onClose }: TraceStepsProps) {
  const { t } = useTranslation('trace');
  const draft = useTraceDraft();
  const plan: CampusPlan | null = useProjectStore((store) => store.project?.plan ?? null);
  const firstTarget = useFirstTarget(plan);
  const { metresPerPixel } = useScale();
  const [isFinishing, setFinishing] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const { step, picture, rotationDeg, marks, set } = draft;
  // whoever has only the demo so far does not want their floor in it
  const isUntouchedDemo = useProjectStore((store) => store.saveState === 'empty');
  const target: TraceTarget = draft.target ?? firstTarget(isUntouchedDemo ? 'newPlan' : 'level');
  const reference = referenceLevel(plan, target);
  const steps = stepsOf(opened, reference);
  const at = steps.indexOf(step);
  const isLast = at === steps.length - 1;
  const isPhoto = /\.(jpe?g|webp)$/i.test(opened.fileName);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every step begins with its question
  useEffect(() => heading.current?.focus(), [step]);

  const finish = async () => {
    if (picture === null || metresPerPixel === null) return;
    setFinishing(true);
    const aligned = reference === null ? null : (alignment(marks, reference, metresPerPixel)?.value ?? null);
    const placement = aligned?.placement ?? unalignedPlacement(plan, target, picture, metresPerPixel, rotationDeg);
    const found = await finishTrace({ picture, target, placement, undoText: t('replaced') });
    setFinishing(false);
    setProblems(found);
    if (found.length === 0) onClose();
  };
  const canGoOn = picture !== null && (step !== 'scale' || metresPerPixel !== null);
  const goOn = () => {
    const next = steps[at + 1];
    if (next === undefined) void finish();
    else set({ step: next });
  };

  return (
    <>
      <div className={classes.head}>
        <div>
          <h2 ref={heading} tabIndex={-1} data-autofocus>
            {t(`question.${step}`)}
          </h2>
          <p className={classes.quiet}>{t('lead', { name: opened.fileName })}</p>
        </div>
        <StepList steps={steps} at={step} />
      </div>
      <ProblemList problems={[...problems, ...opened.problems]} />
      <div className={classes.content} data-step={step}>
        {step === 'page' && opened.pdf !== null && (
          <PageStep pdf={opened.pdf} onChosen={() => set({ step: 'straighten' })} />
        )}
        {step === 'straighten' && picture !== null && <StraightenStep picture={picture} isPhoto={isPhoto} />}
        {step === 'scale' && picture !== null && (
          <ScaleStep picture={picture} isPhoto={isPhoto} goToCorners={() => set({ step: 'straighten' })} />
        )}
        {step === 'floor' && <FloorStep plan={plan} target={target} />}
        {step === 'align' && picture !== null && reference !== null && metresPerPixel !== null && (
          <AlignStep
            picture={picture}
            reference={reference}
            isSame={target.kind === 'level' && target.levelId === reference.id}
            metresPerPixel={metresPerPixel}
          />
        )}
      </div>
      <div className={classes.foot}>
        <Button variant="subtle" onClick={onClose}>
          {t('cancel')}
        </Button>
        <span />
        {at > 0 && <Button onClick={() => set({ step: steps[at - 1] as TraceStep })}>{t('back')}</Button>}
        <Button variant="filled" disabled={!canGoOn} loading={isFinishing} onClick={goOn}>
          {isLast ? t('finish') : t('next', { step: t(`step.${steps[at + 1] as TraceStep}`) })}
        </Button>
      </div>
    </>
  );
}
