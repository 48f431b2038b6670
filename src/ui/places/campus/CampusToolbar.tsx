/** Above the plan, in one row: which floor, what is shown of it, and what can be done with it. */
import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CampusPlan } from '../../../floorplans/index.js';
import { Choice } from '../../parts/Choice.js';
import { ToolbarButton } from '../../parts/ToolbarButton.js';
import { LevelTabs } from '../../plan/LevelTabs.js';
import classes from './CampusPlace.module.css';
import { ExportTold, FilesMenu, useExport } from './FilesMenu.js';

/** The plan with its rooms, the walking network over it, or how the school would leave it. */
export type CampusLook = 'plan' | 'graph' | 'design';

const LOOKS: readonly CampusLook[] = ['plan', 'graph', 'design'];

interface CampusToolbarProps {
  readonly plan: CampusPlan;
  readonly viewId: string;
  readonly setViewId: (viewId: string) => void;
  readonly look: CampusLook;
  readonly setLook: (look: CampusLook) => void;
  readonly onEdit: () => void;
  readonly onRoster: () => void;
}

export function CampusToolbar({ plan, viewId, setViewId, look, setLook, onEdit, onRoster }: CampusToolbarProps) {
  const { t } = useTranslation(['editor', 'graph']);
  const { progress, write } = useExport(plan);
  return (
    <>
      <div className={classes.toolbar}>
        <LevelTabs plan={plan} viewId={viewId} onChange={setViewId} />
        <Choice
          label={t('graph:view.label')}
          value={look}
          onChange={setLook}
          options={LOOKS.map((each) => ({ value: each, label: t(`graph:view.${each}`) }))}
        />
        <span className={classes.grow} />
        <ToolbarButton
          label={t('editor:open')}
          icon={<IconPencil size={16} stroke={1.75} aria-hidden="true" />}
          onClick={onEdit}
        />
        <FilesMenu isWriting={progress === 'writing'} onWrite={(choice) => void write(choice)} onRoster={onRoster} />
      </div>
      <ExportTold progress={progress} />
    </>
  );
}
