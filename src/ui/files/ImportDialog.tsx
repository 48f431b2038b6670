/** What was found in a file, and the choice to use it or keep the present project: a wizard for plans, a box for projects. */
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/CloseButton.css';
import { Button, Modal } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { projectName } from '../app/projectName.js';
import { goTo } from '../app/router.js';
import { Callout } from '../parts/Callout.js';
import { ProblemList } from '../parts/ProblemList.js';
import { acceptProject } from './acceptProject.js';
import { ChooseFile } from './ChooseFile.js';
import { type OpenedFile, useFileStore } from './fileStore.js';
import classes from './ImportDialog.module.css';

const ImportWizard = lazy(() => import('./wizard/ImportWizard.js').then((m) => ({ default: m.ImportWizard })));

function ProjectDialog({ opened }: { opened: OpenedFile }) {
  const { t, i18n } = useTranslation();
  const { fileName, state, project, problems } = opened;
  const close = () => useFileStore.getState().show(null);
  const name = project === null ? '' : projectName(project, i18n.language === 'en');
  const title =
    state === 'reading'
      ? t('files.reading', { name: fileName })
      : state === 'refused'
        ? t('files.notRead', { name: fileName })
        : t('files.projectRead');
  return (
    <Modal opened onClose={close} title={title} size={620} closeButtonProps={{ 'aria-label': t('close') }}>
      {state === 'reading' && <p>{t('files.readingText')}</p>}
      {state === 'refused' && (
        <div className={classes.body}>
          <Callout tone="danger" title={t('files.notReadText')} />
          <ProblemList problems={problems} />
          <div className={classes.acts}>
            <ChooseFile label={t('files.other')} variant="filled" />
            <Button onClick={close}>{t('close')}</Button>
          </div>
        </div>
      )}
      {state === 'read' && project !== null && (
        <div className={classes.body}>
          <p className={classes.name}>{name}</p>
          <p className={classes.from}>{t('files.from', { name: fileName })}</p>
          <p>
            {t('files.projectCounts', {
              plan: project.plan?.name ?? '',
              runs: project.runs.length,
              records: project.drillRecords.length,
            })}
          </p>
          <h3>{problems.length === 0 ? t('files.noProblems') : t('files.problems', { count: problems.length })}</h3>
          <ProblemList problems={problems} />
          <div className={classes.acts}>
            <Button
              variant="filled"
              onClick={() => {
                void acceptProject(project, 'project', t('files.replaced', { name }));
                goTo('home');
              }}
            >
              {t('files.useProject')}
            </Button>
            <Button variant="subtle" onClick={close}>
              {t('files.keep')}
            </Button>
          </div>
        </div>
      )}
    </Modal>
  );
}

export function ImportDialog() {
  const opened = useFileStore((store) => store.opened);
  if (opened === null) return null;
  if (opened.kind === 'project') return <ProjectDialog opened={opened} />;
  return (
    <Suspense fallback={null}>
      <ImportWizard />
    </Suspense>
  );
}
