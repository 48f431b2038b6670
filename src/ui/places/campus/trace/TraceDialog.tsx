/** The steps from a picture or page to a calibrated picture under a floor, over the whole window. */
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/InlineInput.css';
import '@mantine/core/styles/Input.css';
import '@mantine/core/styles/Radio.css';
import { Button, Modal } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useProjectStore } from '../../../app/projectStore.js';
import { ChooseFile } from '../../../files/ChooseFile.js';
import { Callout } from '../../../parts/Callout.js';
import { ProblemList } from '../../../parts/ProblemList.js';
import { type OpenedPicture, useTraceStore } from '../../../pictures/traceStore.js';
import { levelOf } from '../../../plan/planViews.js';
import classes from './Trace.module.css';
import { TraceSteps } from './TraceSteps.js';
import { useTraceDraft } from './traceDraft.js';

/** Begins a draft with every picture that is opened. */
function useDraftOf(opened: OpenedPicture | null): void {
  useEffect(() => {
    if (opened?.state !== 'ready') return;
    const { pdf, picture, levelId } = opened;
    const plan = useProjectStore.getState().project?.plan ?? null;
    const isKnown = levelId !== null && plan !== null && levelOf(plan, levelId) !== null;
    useTraceDraft.getState().begin({
      step: pdf === null ? 'straighten' : 'page',
      picture,
      target: isKnown ? { kind: 'level', levelId } : null,
    });
  }, [opened]);
}

export function TraceDialog() {
  const { t } = useTranslation(['trace', 'common']);
  const { opened, show } = useTraceStore();
  useDraftOf(opened);
  if (opened === null) return null;
  const { fileName, state, problems } = opened;
  const close = () => show(null);
  if (state === 'ready') {
    return (
      <Modal.Root opened fullScreen onClose={close} closeOnEscape={false} transitionProps={{ duration: 0 }}>
        <Modal.Content aria-label={t('trace:title')} radius={0}>
          <Modal.Body className={classes.body}>
            <TraceSteps opened={opened} onClose={close} />
          </Modal.Body>
        </Modal.Content>
      </Modal.Root>
    );
  }
  const title = t(state === 'reading' ? 'common:files.reading' : 'common:files.notRead', { name: fileName });
  return (
    <Modal opened onClose={close} title={title} size={620} withCloseButton={false}>
      {state === 'reading' ? (
        <p>{t('trace:reading')}</p>
      ) : (
        <>
          <Callout tone="danger" title={t('common:files.notReadText')} />
          <ProblemList problems={problems} />
        </>
      )}
      <div className={classes.acts}>
        {state === 'refused' && <ChooseFile label={t('common:files.other')} variant="filled" />}
        <Button onClick={close}>{t(state === 'reading' ? 'common:files.stop' : 'common:close')}</Button>
      </div>
    </Modal>
  );
}
