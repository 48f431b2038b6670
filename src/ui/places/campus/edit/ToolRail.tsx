/** The tools with their keys. */
import {
  IconArmchair,
  IconDoor,
  IconDoorExit,
  IconFence,
  IconFlag,
  IconMap2,
  IconPointer,
  IconRoad,
  IconRuler2,
  IconSpacingHorizontal,
  IconSquareDashed,
  IconStairs,
  IconStairsUp,
  IconUserPin,
  IconWall,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Editor.module.css';
import { chooseTool, useEditStore } from './editStore.js';
import { TOOLS, type ToolId } from './tools.js';

const ICONS: Record<ToolId, ComponentType<{ size: number; stroke: number; 'aria-hidden': 'true' }>> = {
  select: IconPointer,
  room: IconSquareDashed,
  wall: IconWall,
  door: IconDoor,
  gap: IconSpacingHorizontal,
  exit: IconDoorExit,
  stair: IconStairs,
  flights: IconStairsUp,
  obstacle: IconArmchair,
  grounds: IconMap2,
  path: IconRoad,
  gate: IconFence,
  assembly: IconFlag,
  post: IconUserPin,
  measure: IconRuler2,
};

interface ToolRailProps {
  readonly isIndoors: boolean;
  /** The keys now belong to the drawing: Enter there ends a shape, on a button it would press it. */
  readonly onChosen: () => void;
}

export function ToolRail({ isIndoors, onChosen }: ToolRailProps) {
  const { t } = useTranslation('editor');
  const chosen = useEditStore((store) => store.tool);
  return (
    <div className={classes.rail} role="toolbar" aria-label={t('tools')} aria-orientation="vertical">
      {TOOLS.map(({ id, key, isIndoors: needsLevel }) => {
        const Icon = ICONS[id];
        return (
          <button
            key={id}
            type="button"
            className={classes.tool}
            aria-pressed={chosen === id}
            aria-keyshortcuts={key.toUpperCase()}
            disabled={needsLevel && !isIndoors}
            onClick={() => {
              chooseTool(id);
              onChosen();
            }}
          >
            <kbd>{key.toUpperCase()}</kbd>
            <Icon size={20} stroke={1.75} aria-hidden="true" />
            <span>{t(`tool.${id}`)}</span>
          </button>
        );
      })}
    </div>
  );
}
