/** What a run is asked for, and what it gives. */
import type { CampusPlan, WalkableCells } from '../../floorplans/index.js';
import type { Host, Problem } from '../../model/index.js';
import type {
  DoorFlow,
  Frame,
  MovementModelName,
  OccupantTable,
  RunEvent,
  RunHeader,
  RunRecord,
  RunSummary,
  TenabilityTable,
} from '../../sim/index.js';
import type { DrillFigures } from '../conduct/drillFigures.js';
import type { Scenario } from '../scenario.js';
import type { School } from '../school.js';
import type { RouteAdherence } from './routeAdherence.js';

export interface RunRequest {
  readonly plan: CampusPlan;
  readonly scenario: Scenario;
  readonly school?: School;
  /** So many people spread over the rooms, in place of the scenario's own population. */
  readonly people?: number;
  /** Takes the place of the scenario's seed; run n of many uses seed + n. */
  readonly seed: number;
  readonly host: Host;
}

/** What happened since the frame before. */
export interface RunUpdate {
  readonly frame: Frame;
  readonly events: readonly RunEvent[];
  /** Phase the drill is in; empty for a free scenario. */
  readonly phase: string;
  readonly done: boolean;
}

/** The figures of one run, and what was assumed, left out or found doubtful on the way. */
export interface RunResult extends RunSummary, Partial<DrillFigures> {
  /** How people moved, and whether doors were held to their design capacity: as the scenario says, or the defaults. */
  readonly movementModel: MovementModelName;
  readonly doorFlow: DoorFlow;
  /** Shares of the usual pace and time to react, where the scenario sets them. */
  readonly paceShare?: number;
  readonly reactionShare?: number;
  /** Alarm to the last arrival if nobody had waited for anybody, s; null where not everyone arrived. Only of a drill. */
  readonly freeFlowTimeS?: number | null;
  /** When the first of each class or group left its room, s from the start of the run, by its id. Only of a drill. */
  readonly groupStarts?: Readonly<Record<string, number>>;
  /** When the first who is not staff walked by each post, s from the start of the run; null for nobody. Only of a drill. */
  readonly postPasses?: Readonly<Record<string, number | null>>;
  /** Available and required safe egress time of every place; only in a run with fire, smoke or gases. */
  readonly tenability?: TenabilityTable;
  /** Who kept to their route; only in a run with routes. */
  readonly routeAdherence?: RouteAdherence;
  readonly problems: readonly Problem[];
}

/** A run that can be stepped: the browser's worker, the command line and the tests all drive this one loop. */
export interface PreparedRun {
  readonly occupants: OccupantTable;
  /** The plan's cells with the scenario's exits opened. */
  readonly cells: WalkableCells;
  readonly goals: RunRecord['goals'];
  /** Ids of the measurement lines, as events number them. */
  readonly lines: readonly string[];
  readonly header: RunHeader;
  readonly maxTimeS: number;
  /** Computes to the next frame; the first call gives the start. After the last it repeats the last. */
  advance(): RunUpdate;
  /** The figures so far; complete once `advance` was done. */
  result(): RunResult;
  record(): RunRecord;
}
