import { IconActivity, IconFlame, IconLock } from '@tabler/icons-react';
import type { WallHazard } from '../../../../../drills/index.js';

const ICONS = { fire: IconFlame, earthquake: IconActivity, lockdown: IconLock } as const;

export function HazardIcon({ hazard }: { hazard: WallHazard }) {
  const Icon = ICONS[hazard];
  return <Icon size="1.25em" stroke={1.75} aria-hidden="true" />;
}
