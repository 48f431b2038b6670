/** How a kind of drill is marked: hue, icon, and the key of its word. Never the hue alone. */
import {
  IconActivity,
  IconBellRinging,
  IconFlame,
  IconHandStop,
  IconLock,
  IconMoon,
  IconMountain,
  IconRipple,
  IconRun,
  IconShieldLock,
  IconToolsKitchen2,
  IconUmbrella,
  IconUsersGroup,
  IconVirus,
  type TablerIcon,
} from '@tabler/icons-react';
import type { DrillKind } from '../../drills/index.js';
import type { TagTone } from './Tag.js';

export interface KindMark {
  readonly tone: TagTone;
  readonly Icon: TablerIcon;
}

export const KIND_MARKS: Readonly<Record<DrillKind, KindMark>> = {
  fire: { tone: 'fire', Icon: IconFlame },
  earthquake: { tone: 'quake', Icon: IconActivity },
  intruder: { tone: 'intruder', Icon: IconShieldLock },
  night: { tone: 'night', Icon: IconMoon },
  'debris-flow': { tone: 'terrain', Icon: IconMountain },
  flood: { tone: 'terrain', Icon: IconRipple },
  'food-safety': { tone: 'general', Icon: IconToolsKitchen2 },
  epidemic: { tone: 'general', Icon: IconVirus },
  comprehensive: { tone: 'general', Icon: IconBellRinging },
  hold: { tone: 'intruder', Icon: IconHandStop },
  secure: { tone: 'intruder', Icon: IconLock },
  shelter: { tone: 'general', Icon: IconUmbrella },
  'evacuate-away': { tone: 'intruder', Icon: IconRun },
  tabletop: { tone: 'general', Icon: IconUsersGroup },
};
