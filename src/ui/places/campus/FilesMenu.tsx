/** What comes in and goes out as a file: plans, lists, and the formats the plan can be written in, each with what it keeps. */
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/Menu.css';
import { Menu } from '@mantine/core';
import { IconFiles, IconListNumbers, IconTableImport, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampusPlan } from '../../../floorplans/index.js';
import { projectName } from '../../app/projectName.js';
import { useProjectStore } from '../../app/projectStore.js';
import { openFile } from '../../files/openFile.js';
import { openRoomLists } from '../../files/roomList/roomListStore.js';
import { useFileChooser } from '../../files/useFileChooser.js';
import { problemText } from '../../i18n/problemText.js';
import { ToolbarButton } from '../../parts/ToolbarButton.js';
import { EXPORT_CHOICES, type ExportChoice, type ExportOutcome, exportPlan } from './exportPlan.js';
import classes from './FilesMenu.module.css';

type Progress = 'resting' | 'writing' | ExportOutcome;

function useNames(plan: CampusPlan): readonly string[] {
  const { i18n } = useTranslation();
  const isEnglish = i18n.language === 'en';
  const school = useProjectStore(({ project }) => (project === null ? '' : projectName(project, isEnglish)));
  return [school, isEnglish ? (plan.nameEn ?? plan.name) : plan.name];
}

/** Writing the plan as a file: how far it is, and the way to start it. */
export function useExport(plan: CampusPlan): { progress: Progress; write: (choice: ExportChoice) => Promise<void> } {
  const names = useNames(plan);
  const [progress, setProgress] = useState<Progress>('resting');
  const write = async (choice: ExportChoice) => {
    setProgress('writing');
    setProgress(await exportPlan(plan, choice, names));
  };
  return { progress, write };
}

function Told({ progress }: { progress: Progress }) {
  const { t } = useTranslation('campus');
  const { t: words } = useTranslation();
  if (progress === 'resting' || progress === 'writing') return null;
  if ('fault' in progress) return <>{t('exported.failed', { message: progress.fault })}</>;
  const first = progress.problems.find(({ severity }) => severity !== 'info') ?? progress.problems.at(-1);
  return (
    <>
      {progress.isWritten && `${t('exported.done')} `}
      {first !== undefined && problemText(first, words)}
    </>
  );
}

const ICON = { size: 16, stroke: 1.75, 'aria-hidden': 'true' } as const;

/** One line below the toolbar: that it is done, and what the file does not keep. */
export function ExportTold({ progress }: { progress: Progress }) {
  const isFailed = typeof progress === 'object' && !progress.isWritten;
  return (
    <output className={classes.told} data-failed={isFailed || undefined}>
      <Told progress={progress} />
    </output>
  );
}

interface FilesMenuProps {
  readonly isWriting: boolean;
  readonly onWrite: (choice: ExportChoice) => void;
  /** Classes or bedrooms are read from a table. */
  readonly onRoster: () => void;
}

export function FilesMenu({ isWriting, onWrite, onRoster }: FilesMenuProps) {
  const { t } = useTranslation(['campus', 'roster', 'roomList']);
  const chooser = useFileChooser({ onFile: (file) => void openFile(file) });
  return (
    <>
      <Menu position="bottom-end" width={320} withinPortal>
        <Menu.Target>
          <ToolbarButton label={t('campus:files')} icon={<IconFiles {...ICON} />} loading={isWriting} />
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconUpload {...ICON} />} onClick={() => chooser.choose()}>
            <span className={classes.name}>{t('campus:import')}</span>
            <span className={classes.what}>{t('campus:importWhat')}</span>
          </Menu.Item>
          <Menu.Item leftSection={<IconTableImport {...ICON} />} onClick={onRoster}>
            {t('roster:open')}
          </Menu.Item>
          <Menu.Item leftSection={<IconListNumbers {...ICON} />} onClick={openRoomLists}>
            {t('roomList:open')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Label>{t('campus:export')}</Menu.Label>
          {EXPORT_CHOICES.map((choice) => (
            <Menu.Item key={choice} onClick={() => onWrite(choice)}>
              <span className={classes.name}>{t(`campus:exported.choices.${choice}.name`)}</span>
              <span className={classes.what}>{t(`campus:exported.choices.${choice}.what`)}</span>
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {chooser.input}
    </>
  );
}
