/** The school's own table, pasted or from a file: what became of each row, what is wrong with it, and the choice to take it. */
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/CloseButton.css';
import { Button, Modal } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampusPlan } from '../../../floorplans/index.js';
import type { Problem } from '../../../model/index.js';
import { type Roster, readRoster, readRosterFile, type School, schoolFromRosters } from '../../../scenarios/index.js';
import { useProjectStore } from '../../app/projectStore.js';
import { whole } from '../../i18n/format.js';
import { ProblemList } from '../../parts/ProblemList.js';
import { TableFrame } from '../../parts/TableFrame.js';
import { useUndoStore } from '../../parts/undoStore.js';
import classes from './RosterDialog.module.css';
import { type RosterRow, rosterRows } from './rosterRows.js';

interface Read {
  readonly roster: Roster | null;
  readonly school: School | null;
  readonly rows: readonly RosterRow[];
  readonly problems: readonly Problem[];
}

const NOTHING: Read = { roster: null, school: null, rows: [], problems: [] };

function readWith(
  { value: roster, problems }: ReturnType<typeof readRoster>,
  plan: CampusPlan,
  base: School | null,
  isEnglish: boolean,
): Read {
  if (roster === null) return { ...NOTHING, problems };
  const made = schoolFromRosters([roster], plan, base ?? undefined);
  const rows = rosterRows(roster, made.value, plan, isEnglish);
  return { roster, school: made.value, rows, problems: [...problems, ...made.problems] };
}

function Rows({ rows, kind }: { rows: readonly RosterRow[]; kind: Roster['kind'] }) {
  const { t } = useTranslation('roster');
  return (
    <TableFrame label={t('table.label')}>
      <thead>
        <tr>
          <th data-number>{t('table.row')}</th>
          <th>{t(kind === 'classes' ? 'table.class' : 'table.bedroom')}</th>
          <th>{t('table.room')}</th>
          <th data-number>{t(kind === 'classes' ? 'table.pupils' : 'table.beds')}</th>
          <th data-number>{t('table.boarders')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row, name, room, number, boarders }) => (
          <tr key={row}>
            <td data-number>{row}</td>
            <th scope="row">{name}</th>
            <td data-missing={room === null || undefined}>{room ?? t('table.notFound')}</td>
            <td data-number>{whole(number)}</td>
            <td data-number>{boarders === null ? '—' : whole(boarders)}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

export function RosterDialog({ plan, onClose }: { plan: CampusPlan; onClose: () => void }) {
  const { t, i18n } = useTranslation(['roster', 'common']);
  const base = useProjectStore((store) => store.project?.school ?? null);
  const [text, setText] = useState('');
  const [file, setFile] = useState<ReturnType<typeof readRoster> | null>(null);
  const isEnglish = i18n.language === 'en';
  const read = useMemo((): Read => {
    if (file !== null) return readWith(file, plan, base, isEnglish);
    return text.trim() === '' ? NOTHING : readWith(readRoster(text), plan, base, isEnglish);
  }, [text, file, plan, base, isEnglish]);
  const { roster, school, rows, problems } = read;
  const isBroken = problems.some(({ severity }) => severity === 'error');
  const take = async (chosen: File) => {
    const [bytes, { browserHost }] = await Promise.all([chosen.arrayBuffer(), import('../../worker/browserHost.js')]);
    setFile(readRosterFile(new Uint8Array(bytes), browserHost.decodeText));
  };
  const accept = () => {
    if (school === null) return;
    const { change } = useProjectStore.getState();
    change((project) => ({ ...project, school }));
    useUndoStore.getState().offerUndo(t('roster:taken', { count: rows.length }), () => {
      change((project) => ({ ...project, school: base }));
    });
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={<b>{t('roster:title')}</b>}
      size="xl"
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <div className={classes.body}>
        <p className={classes.lead}>{t('roster:lead')}</p>
        <textarea
          className={classes.text}
          aria-label={t('roster:paste')}
          placeholder={t('roster:example')}
          rows={5}
          value={text}
          onChange={(event) => {
            setFile(null);
            setText(event.currentTarget.value);
          }}
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => {
            const [chosen] = event.dataTransfer.files;
            if (chosen === undefined) return;
            event.preventDefault();
            event.stopPropagation();
            void take(chosen);
          }}
        />
        <label className={classes.file}>
          {t('roster:file')}
          <input
            type="file"
            accept=".csv,.tsv,.txt"
            onChange={(event) => {
              const [chosen] = event.currentTarget.files ?? [];
              if (chosen !== undefined) void take(chosen);
            }}
          />
        </label>
        {roster !== null && (
          <p role="status">{t(`roster:found.${roster.kind}`, { count: rows.length, people: whole(sum(rows)) })}</p>
        )}
        {roster !== null && <Rows rows={rows} kind={roster.kind} />}
        <ProblemList problems={problems} />
        <div className={classes.acts}>
          <Button onClick={onClose}>{t('roster:cancel')}</Button>
          <Button variant="filled" disabled={school === null || isBroken || rows.length === 0} onClick={accept}>
            {t('roster:accept')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}

function sum(rows: readonly RosterRow[]): number {
  return rows.reduce((total, { number }) => total + number, 0);
}
