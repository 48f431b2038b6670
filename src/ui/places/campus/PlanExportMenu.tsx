/** The formats the plan can be written in, each with a line on what it keeps, and what became of the last one. */
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/Menu.css';
import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampusPlan } from '../../../floorplans/index.js';
import { projectName } from '../../app/projectName.js';
import { useProjectStore } from '../../app/projectStore.js';
import { problemText } from '../../i18n/problemText.js';
import { EXPORT_CHOICES, type ExportChoice, type ExportOutcome, exportPlan } from './exportPlan.js';
import classes from './PlanExportMenu.module.css';

type Progress = 'resting' | 'writing' | ExportOutcome;

function useNames(plan: CampusPlan): readonly string[] {
  const { i18n } = useTranslation();
  const isEnglish = i18n.language === 'en';
  const school = useProjectStore(({ project }) => (project === null ? '' : projectName(project, isEnglish)));
  return [school, isEnglish ? (plan.nameEn ?? plan.name) : plan.name];
}

/** One line below the toolbar: that it is done, and what the file does not keep. */
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

export function PlanExportMenu({ plan }: { plan: CampusPlan }) {
  const { t } = useTranslation('campus');
  const names = useNames(plan);
  const [progress, setProgress] = useState<Progress>('resting');
  const write = async (choice: ExportChoice) => {
    setProgress('writing');
    setProgress(await exportPlan(plan, choice, names));
  };
  const isFailed = typeof progress === 'object' && !progress.isWritten;
  return (
    <>
      <Menu position="bottom-end" width={320} withinPortal>
        <Menu.Target>
          <Button
            size="xs"
            loading={progress === 'writing'}
            leftSection={<IconDownload size={16} stroke={1.75} aria-hidden="true" />}
          >
            {t('export')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {EXPORT_CHOICES.map((choice) => (
            <Menu.Item key={choice} onClick={() => void write(choice)}>
              <span className={classes.name}>{t(`exported.choices.${choice}.name`)}</span>
              <span className={classes.what}>{t(`exported.choices.${choice}.what`)}</span>
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <output className={classes.told} data-failed={isFailed || undefined}>
        <Told progress={progress} />
      </output>
    </>
  );
}
