/** Every print of the app, in the order of the list. One file each in `prints/`; it is fetched when it is opened. */
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { PlaceId, RouteParams } from '../../app/router.js';

export const PRINT_GROUPS = ['onTheWall', 'forTheDrill', 'afterwards', 'theYear'] as const;
export type PrintGroup = (typeof PRINT_GROUPS)[number];

export type PrintId =
  | 'routeSheets'
  | 'landings'
  | 'assembly'
  | 'commander'
  | 'exercisePlan'
  | 'tallySheets'
  | 'drillRecord'
  | 'termReport'
  | 'yearPlan'
  | 'status'
  | 'evidencePack'
  | 'method';

interface PrintInPlace {
  readonly id: PrintId;
  readonly group: PrintGroup;
  /** It is printed where it is worked on. */
  readonly at: { readonly place: PlaceId; readonly params: RouteParams };
}

interface PrintHere {
  readonly id: PrintId;
  readonly group: PrintGroup;
  /** Opened at `#/reports?view=<id>`. */
  readonly Print: LazyExoticComponent<ComponentType>;
}

export type PrintEntry = PrintInPlace | PrintHere;

const TallyPrint = lazy(() => import('./prints/tally/TallyPrint.js').then((m) => ({ default: m.TallyPrint })));
const RecordPrint = lazy(() => import('./prints/record/RecordPrint.js').then((m) => ({ default: m.RecordPrint })));
const RouteSheets = lazy(() => import('./prints/routeSheets/RouteSheets.js').then((m) => ({ default: m.RouteSheets })));
const Landings = lazy(() => import('./prints/landings/Landings.js').then((m) => ({ default: m.Landings })));
const AssemblyMap = lazy(() => import('./prints/assembly/AssemblyMap.js').then((m) => ({ default: m.AssemblyMap })));
const CommanderPrint = lazy(() =>
  import('./prints/commander/CommanderPrint.js').then((m) => ({ default: m.CommanderPrint })),
);

const TermPrint = lazy(() => import('./prints/term/TermPrint.js').then((m) => ({ default: m.TermPrint })));
const PackPrint = lazy(() => import('./prints/pack/PackPrint.js').then((m) => ({ default: m.PackPrint })));
const MethodPrint = lazy(() => import('./prints/method/MethodPrint.js').then((m) => ({ default: m.MethodPrint })));

export const PRINTS: readonly PrintEntry[] = [
  { id: 'routeSheets', group: 'onTheWall', Print: RouteSheets },
  { id: 'landings', group: 'onTheWall', Print: Landings },
  { id: 'assembly', group: 'onTheWall', Print: AssemblyMap },
  { id: 'commander', group: 'forTheDrill', Print: CommanderPrint },
  { id: 'exercisePlan', group: 'forTheDrill', at: { place: 'drills', params: { tab: 'plans' } } },
  { id: 'tallySheets', group: 'forTheDrill', Print: TallyPrint },
  { id: 'drillRecord', group: 'afterwards', Print: RecordPrint },
  { id: 'termReport', group: 'afterwards', Print: TermPrint },
  { id: 'yearPlan', group: 'theYear', at: { place: 'drills', params: { tab: 'duties', view: 'plan' } } },
  { id: 'status', group: 'theYear', at: { place: 'drills', params: { tab: 'duties', view: 'status' } } },
  { id: 'evidencePack', group: 'theYear', Print: PackPrint },
  { id: 'method', group: 'theYear', Print: MethodPrint },
];
