/** What of the replay is looked at: building and floor, heat, and the same data as tables. */
import { Button, SegmentedControl } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampusPlan } from '../../../floorplans/index.js';
import { LevelTabs } from '../../plan/LevelTabs.js';
import { useRunStore } from '../../run/runStore.js';
import { type DensityMode, setReplayView, useReplayView } from './replayView.js';
import classes from './SimulatePlace.module.css';

const ExportMenu = lazy(() => import('./ExportMenu.js').then((m) => ({ default: m.ExportMenu })));

export function ReplayToolbar({ plan, viewId }: { plan: CampusPlan; viewId: string }) {
  const { t } = useTranslation('simulate');
  const density = useReplayView((view) => view.density);
  const isTableOpen = useReplayView((view) => view.isTableOpen);
  const hasResult = useRunStore((state) => state.result !== null);
  return (
    <div className={classes.toolbar} role="toolbar" aria-label={t('toolbar.label')}>
      <LevelTabs plan={plan} viewId={viewId} onChange={(next) => setReplayView({ viewId: next, marked: null })} />
      <span className={classes.rule} />
      <SegmentedControl
        size="xs"
        aria-label={t('toolbar.density')}
        value={density}
        onChange={(value) => setReplayView({ density: value as DensityMode })}
        data={[
          { value: 'now', label: t('toolbar.densityNow') },
          { value: 'highest', label: t('toolbar.densityHighest') },
          { value: 'off', label: t('toolbar.densityOff') },
        ]}
      />
      <span className={classes.grow} />
      {hasResult && (
        <Suspense fallback={null}>
          <ExportMenu />
        </Suspense>
      )}
      <Button
        size="xs"
        variant={isTableOpen ? 'light' : 'default'}
        aria-pressed={isTableOpen}
        leftSection={<IconTable size={16} stroke={1.75} aria-hidden="true" />}
        onClick={() => setReplayView({ isTableOpen: !isTableOpen })}
      >
        {t('toolbar.table')}
      </Button>
    </div>
  );
}
