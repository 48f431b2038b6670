/** The school's list of rooms: choose it, see what it would change and what does not fit, and take it or leave it. */
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/CloseButton.css';
import { Button, Modal } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type CampusPlan, loadWorkbookWriter, roomTable } from '../../../floorplans/index.js';
import { editPlan, undoPlan } from '../../app/planHistory.js';
import { useProjectStore } from '../../app/projectStore.js';
import { Callout } from '../../parts/Callout.js';
import { ProblemList } from '../../parts/ProblemList.js';
import { useUndoStore } from '../../parts/undoStore.js';
import { download, fileNameOf } from '../download.js';
import { FileButton } from '../FileButton.js';
import { ChangesTable } from './ChangesTable.js';
import classes from './RoomListDialog.module.css';
import { closeRoomLists, readRoomListFile, useRoomListStore } from './roomListStore.js';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The rooms as they are, to be filled in and chosen here again. */
function useRoomTable(plan: CampusPlan): () => Promise<void> {
  const { t, i18n } = useTranslation(['roomList', 'plan']);
  return async () => {
    const isEnglish = i18n.language === 'en';
    const kindWord = (kind: string) => t(`plan:kind.${kind}` as 'plan:kind.office');
    const write = await loadWorkbookWriter();
    const bytes = await write([roomTable(plan, isEnglish ? 'en' : 'zh', kindWord)]);
    const name = isEnglish ? (plan.nameEn ?? plan.name) : plan.name;
    download(`${fileNameOf([name, t('roomList:fileName')])}.xlsx`, bytes as BlobPart, WORKBOOK);
  };
}

function Found() {
  const { t } = useTranslation('roomList');
  const { fileName, isReading, join, problems } = useRoomListStore();
  if (fileName === '') return null;
  if (isReading) return <p role="status">{t('reading', { name: fileName })}</p>;
  if (join === null) return <Callout tone="danger" title={t('notRead', { name: fileName })} />;
  const { rowCount, joinedCount, changes } = join;
  return (
    <>
      <p role="status" className={classes.found}>
        {t('found', { name: fileName, rows: rowCount, joined: joinedCount })}{' '}
        {changes.length === 0 ? t('noChanges') : t('changes', { count: changes.length })}
      </p>
      {changes.length > 0 && <ChangesTable changes={changes} />}
      {problems.length > 0 && <h3 className={classes.head}>{t('toLookAt')}</h3>}
    </>
  );
}

export function RoomListDialog() {
  const { t } = useTranslation(['roomList', 'common']);
  const plan = useProjectStore((store) => store.project?.plan ?? null);
  const { join, problems, isReading } = useRoomListStore();
  const count = join?.changes.length ?? 0;
  if (plan === null) return null;
  const accept = () => {
    const edits = (join?.changes ?? []).map(({ edit }) => edit);
    const outcome = editPlan({ kind: 'setSpaces', edits }, null);
    if (outcome === null || outcome.problems.length > 0) {
      useRoomListStore.setState({ join: null, problems: outcome?.problems ?? [] });
      return;
    }
    useUndoStore.getState().offerUndo(t('roomList:taken', { count }), () => undoPlan());
    closeRoomLists();
  };
  return (
    <Modal
      opened
      onClose={closeRoomLists}
      title={<b>{t('roomList:title')}</b>}
      size="xl"
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <div className={classes.body}>
        <p className={classes.lead}>{t('roomList:lead')}</p>
        <div className={classes.files}>
          <FileButton
            variant={join === null ? 'filled' : 'default'}
            disabled={isReading}
            label={t(join === null ? 'roomList:choose' : 'roomList:other')}
            accept=".csv,.tsv,.txt,.xlsx,.xlsm"
            onFile={(file) => void readRoomListFile(file)}
          />
          <TableButton plan={plan} />
        </div>
        <Found />
        <ProblemList problems={problems} />
        <div className={classes.acts}>
          <Button onClick={closeRoomLists}>{t('roomList:cancel')}</Button>
          <Button variant="filled" disabled={count === 0} onClick={accept}>
            {count === 0 ? t('roomList:acceptNone') : t('roomList:accept', { count })}
          </Button>
        </div>
      </div>
    </Modal>
  );
}

function TableButton({ plan }: { plan: CampusPlan }) {
  const { t } = useTranslation('roomList');
  const write = useRoomTable(plan);
  return (
    <Button leftSection={<IconDownload size={16} stroke={1.75} aria-hidden="true" />} onClick={() => void write()}>
      {t('template')}
    </Button>
  );
}
