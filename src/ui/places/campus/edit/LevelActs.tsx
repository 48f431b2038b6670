/** What can be done to the storey and the building at hand: add, copy, rename, lift, remove. */
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/Menu.css';
import { Menu } from '@mantine/core';
import { IconStack2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type CampusPlan, type PlanEdit, TEMPLATE_NAMES, type TemplateName } from '../../../../floorplans/index.js';
import type { Point } from '../../../../model/index.js';
import { useProjectStore } from '../../../app/projectStore.js';
import { ToolbarButton } from '../../../parts/ToolbarButton.js';
import { boundsOfView, CAMPUS_VIEW, groundLevelOf, levelOf } from '../../../plan/planViews.js';
import { beginPlan } from './beginPlan.js';
import { useEditStore } from './editStore.js';
import type { Drawing } from './useDrawing.js';

/** Room between buildings, m: fire engines pass. */
const APART_M = 12;

function showNewest(showLevel: (levelId: string) => void): void {
  const newest = useProjectStore.getState().project?.plan?.buildings.at(-1)?.levels[0];
  if (newest !== undefined) showLevel(newest.id);
}

interface LevelActsProps {
  readonly plan: CampusPlan;
  readonly viewId: string;
  readonly drawing: Drawing;
  readonly showLevel: (levelId: string) => void;
}

export function LevelActs({ plan, viewId, drawing, showLevel }: LevelActsProps) {
  const { t } = useTranslation('editor');
  const storeyHeightM = useEditStore((store) => store.settings.storeyHeightM);
  const place = levelOf(plan, viewId);
  const apply = (edit: PlanEdit) => drawing.apply(edit);
  const removed = (id: string) => {
    const next = place?.building.levels.find((each) => each.id !== id);
    if (apply({ kind: 'removeElement', id }))
      showLevel(next?.id ?? groundLevelOf(plan.buildings[0] ?? { id: '', name: '', levels: [] })?.id ?? '');
  };
  /** Beside what stands already, on the line of its southern edge. */
  const placed = (template: TemplateName) => {
    const bounds = boundsOfView({ ...plan, site: undefined }, CAMPUS_VIEW);
    const at: Point = bounds === null ? [0, 0] : [Math.ceil(bounds.maxX + APART_M), Math.round(bounds.minY)];
    const name = t('made.building', { number: plan.buildings.length + 1 });
    if (apply({ kind: 'placeTemplate', template, at, storeys: template === 'canteen' ? 1 : 4, name }))
      showNewest(showLevel);
  };
  return (
    <Menu position="bottom-start" withinPortal>
      <Menu.Target>
        <ToolbarButton label={t('levels.menu')} icon={<IconStack2 size={16} stroke={1.75} aria-hidden="true" />} />
      </Menu.Target>
      <Menu.Dropdown>
        {place !== null && (
          <>
            <Menu.Item onClick={() => apply({ kind: 'copyLevel', levelId: place.level.id, storeyHeightM })}>
              {t('levels.copy')}
            </Menu.Item>
            <Menu.Item
              onClick={() => apply({ kind: 'addLevel', buildingId: place.building.id, where: 'above', storeyHeightM })}
            >
              {t('levels.above')}
            </Menu.Item>
            <Menu.Item
              onClick={() => apply({ kind: 'addLevel', buildingId: place.building.id, where: 'below', storeyHeightM })}
            >
              {t('levels.below')}
            </Menu.Item>
            <Menu.Divider />
            <Menu.Item color="var(--danger)" onClick={() => removed(place.level.id)}>
              {t('levels.remove')}
            </Menu.Item>
            <Menu.Divider />
          </>
        )}
        <Menu.Item
          onClick={() =>
            apply({ kind: 'addBuilding', name: t('made.building', { number: plan.buildings.length + 1 }) })
          }
        >
          {t('levels.building')}
        </Menu.Item>
        {TEMPLATE_NAMES.map((template) => (
          <Menu.Item key={template} onClick={() => placed(template)}>
            {t(`template.${template}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => void beginPlan(t('beginName'), t('beginBuilding'), t('begun'))}>
          {t('begin')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
