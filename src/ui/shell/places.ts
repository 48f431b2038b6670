/** The seven places of the app, in the order of the rail, and the drill day beside them. Each is fetched when it is first opened. */
import {
  IconBuilding,
  IconClipboardCheck,
  IconFlag,
  IconHome,
  IconPlayerPlay,
  IconReport,
  IconRoute,
  IconSettings,
  type TablerIcon,
} from '@tabler/icons-react';
import { type ComponentType, lazy } from 'react';
import type { PlaceId } from '../app/router.js';

export interface PlaceEntry {
  readonly id: PlaceId;
  readonly Icon: TablerIcon;
  /**
   * `ground`: cards on the page ground; `page`: a sheet that scrolls; `canvas`: a sheet filled by the place itself; `bare`:
   * the whole window, without rail and header.
   */
  readonly layout: 'ground' | 'page' | 'canvas' | 'bare';
  readonly Place: ComponentType;
}

export const PLACES: readonly PlaceEntry[] = [
  {
    id: 'home',
    Icon: IconHome,
    layout: 'ground',
    Place: lazy(() => import('../places/home/HomePlace.js').then((m) => ({ default: m.HomePlace }))),
  },
  {
    id: 'campus',
    Icon: IconBuilding,
    layout: 'canvas',
    Place: lazy(() => import('../places/campus/CampusPlace.js').then((m) => ({ default: m.CampusPlace }))),
  },
  {
    id: 'scenarios',
    Icon: IconRoute,
    layout: 'canvas',
    Place: lazy(() => import('../places/scenarios/ScenariosPlace.js').then((m) => ({ default: m.ScenariosPlace }))),
  },
  {
    id: 'simulate',
    Icon: IconPlayerPlay,
    layout: 'canvas',
    Place: lazy(() => import('../places/simulate/SimulatePlace.js').then((m) => ({ default: m.SimulatePlace }))),
  },
  {
    id: 'drills',
    Icon: IconClipboardCheck,
    layout: 'page',
    Place: lazy(() => import('../places/drills/DrillsPlace.js').then((m) => ({ default: m.DrillsPlace }))),
  },
  {
    id: 'reports',
    Icon: IconReport,
    layout: 'page',
    Place: lazy(() => import('../places/reports/ReportsPlace.js').then((m) => ({ default: m.ReportsPlace }))),
  },
  {
    id: 'settings',
    Icon: IconSettings,
    layout: 'page',
    Place: lazy(() => import('../places/settings/SettingsPlace.js').then((m) => ({ default: m.SettingsPlace }))),
  },
];

/** The drill day is no page to wander off from: nothing but its own acts is on the screen. */
const DAY: PlaceEntry = {
  id: 'day',
  Icon: IconFlag,
  layout: 'bare',
  Place: lazy(() => import('../places/day/DayPlace.js').then((m) => ({ default: m.DayPlace }))),
};

export function placeEntry(id: PlaceId): PlaceEntry {
  if (id === 'day') return DAY;
  return PLACES.find((each) => each.id === id) ?? (PLACES[0] as PlaceEntry);
}
