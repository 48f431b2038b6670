/** What was found in a file: counts, what to look at, and the choice to use it or keep the present project. */
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/CloseButton.css';
import { Button, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { projectName } from '../app/projectName.js';
import { useProjectStore } from '../app/projectStore.js';
import { Callout } from '../parts/Callout.js';
import { whole } from '../parts/format.js';
import { ProblemList } from '../parts/ProblemList.js';
import { goTo, type PlaceId } from '../shell/router.js';
import { ChooseFile } from './ChooseFile.js';
import { useFileStore } from './fileStore.js';
import classes from './ImportDialog.module.css';
import { acceptOpened } from './openFile.js';
import { isSameCampus } from './withNewPlan.js';

export function ImportDialog() {
  const { t, i18n } = useTranslation();
  const { opened, cancelReading, show } = useFileStore();
  const before = useProjectStore((store) => store.project);
  if (opened === null) return null;
  const { fileName, kind, state, project, counts, problems } = opened;
  const close = () => {
    cancelReading?.();
    show(null);
  };
  const accept = (place: PlaceId) => {
    const name = project === null ? '' : projectName(project, i18n.language === 'en');
    void acceptOpened(t('files.replaced', { name }));
    goTo(place);
  };
  const title =
    state === 'reading'
      ? t('files.reading', { name: fileName })
      : state === 'refused'
        ? t('files.notRead', { name: fileName })
        : t(kind === 'plan' ? 'files.planRead' : 'files.projectRead');

  return (
    <Modal opened onClose={close} title={title} size={620} closeButtonProps={{ 'aria-label': t('close') }}>
      {state === 'reading' && (
        <div className={classes.body}>
          <p>{t('files.readingText')}</p>
          <div className={classes.acts}>
            <Button onClick={close}>{t('files.stop')}</Button>
          </div>
        </div>
      )}
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
          <p className={classes.name}>{projectName(project, i18n.language === 'en')}</p>
          <p className={classes.from}>{t('files.from', { name: fileName })}</p>
          {counts !== null && (
            <>
              <p>{t('files.counts', { ...counts })}</p>
              <p className={classes.from}>
                {t('files.countsMore', {
                  openings: counts.openings,
                  assemblyPoints: counts.assemblyPoints,
                  area: whole(counts.areaM2),
                })}
              </p>
            </>
          )}
          {kind === 'plan' && isSameCampus(before, project) && <p>{t('files.keepsRest')}</p>}
          {kind === 'project' && (
            <p>
              {t('files.projectCounts', {
                plan: project.plan?.name ?? '',
                runs: project.runs.length,
                records: project.drillRecords.length,
              })}
            </p>
          )}
          <h3>{problems.length === 0 ? t('files.noProblems') : t('files.problems', { count: problems.length })}</h3>
          <ProblemList problems={problems} />
          <div className={classes.acts}>
            {kind === 'plan' ? (
              <>
                <Button variant="filled" onClick={() => accept('simulate')}>
                  {t('files.use')}
                </Button>
                <Button onClick={() => accept('campus')}>{t('files.look')}</Button>
              </>
            ) : (
              <Button variant="filled" onClick={() => accept('home')}>
                {t('files.useProject')}
              </Button>
            )}
            <Button variant="subtle" onClick={close}>
              {t('files.keep')}
            </Button>
          </div>
        </div>
      )}
    </Modal>
  );
}
