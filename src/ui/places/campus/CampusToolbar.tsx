/** Above the plan: which floor, what is shown of it, and what can be done with it. */
import { Button, SegmentedControl } from '@mantine/core';
import { IconListNumbers, IconPencil, IconTableImport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CampusPlan } from '../../../floorplans/index.js';
import { ChooseFile } from '../../files/ChooseFile.js';
import { openRoomLists } from '../../files/roomList/roomListStore.js';
import { LevelTabs } from '../../plan/LevelTabs.js';
import classes from './CampusPlace.module.css';
import { PlanExportMenu } from './PlanExportMenu.js';

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

const ICON = { size: 16, stroke: 1.75, 'aria-hidden': 'true' } as const;

export function CampusToolbar({ plan, viewId, setViewId, look, setLook, onEdit, onRoster }: CampusToolbarProps) {
  const { t } = useTranslation(['campus', 'roster', 'roomList', 'editor', 'graph']);
  return (
    <div className={classes.toolbar}>
      <LevelTabs plan={plan} viewId={viewId} onChange={setViewId} />
      <SegmentedControl
        size="xs"
        aria-label={t('graph:view.label')}
        value={look}
        onChange={(value) => setLook(value as CampusLook)}
        data={LOOKS.map((each) => ({ value: each, label: t(`graph:view.${each}`) }))}
      />
      <span className={classes.grow} />
      <Button size="xs" leftSection={<IconPencil {...ICON} />} onClick={onEdit}>
        {t('editor:open')}
      </Button>
      <Button size="xs" leftSection={<IconTableImport {...ICON} />} onClick={onRoster}>
        {t('roster:open')}
      </Button>
      <Button size="xs" leftSection={<IconListNumbers {...ICON} />} onClick={openRoomLists}>
        {t('roomList:open')}
      </Button>
      <ChooseFile label={t('campus:import')} size="xs" />
      <PlanExportMenu plan={plan} />
    </div>
  );
}
