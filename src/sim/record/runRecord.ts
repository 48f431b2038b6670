/**
 * What a run leaves behind: a header that makes it repeatable, the event log, and sampled positions.
 *
 * The event log is the truth; positions are samples for drawing and for density. The run hash covers
 * both and nothing else.
 */

/** Occupant states as stored in a frame. */
export const OCCUPANT_STATE = {
  /** Not in the building yet (a source has still to let them in). */
  absent: 0,
  /** Still where they were: they have not started to move. */
  notStarted: 1,
  walking: 2,
  /** Slower than 0.2 m/s for more than 2 s. */
  waiting: 3,
  /** At their place at the assembly point. */
  arrived: 4,
  /** Past an exit, out of the simulation. */
  out: 5,
  /** At rest where an order put them: under cover, behind a shut door, at a post; not where the drill ends for them. */
  inPlace: 6,
} as const;

export type OccupantStateCode = (typeof OCCUPANT_STATE)[keyof typeof OCCUPANT_STATE];

/** Positions of everyone at one sampled moment; arrays run by occupant index. */
export interface Frame {
  readonly step: number;
  readonly timeS: number;
  /** Campus position, whole centimetres. */
  readonly xCm: Int32Array;
  readonly yCm: Int32Array;
  /** Index of the cell they are in; the last one for those who are out, -1 for those absent. */
  readonly cell: Int16Array;
  readonly state: Uint8Array;
}

/** Seconds between two frames. */
export const FRAME_INTERVAL_S = 0.2;

/** No route existed; not at the goal when the run ended; overcome by smoke gases or heat on the way; asleep to the end. */
export type StuckReason = 'noWay' | 'timeUp' | 'overcome' | 'notWoken';

export type RunEvent =
  | { readonly step: number; readonly type: 'occupantStarted'; readonly occupant: number }
  | {
      readonly step: number;
      readonly type: 'occupantPassedPortal';
      readonly occupant: number;
      readonly portal: number;
      readonly toCell: number;
    }
  | { readonly step: number; readonly type: 'occupantLeftBuilding'; readonly occupant: number; readonly portal: number }
  /** `goal` is the index of the goal reached. */
  | { readonly step: number; readonly type: 'occupantReachedGoal'; readonly occupant: number; readonly goal: number }
  | { readonly step: number; readonly type: 'occupantCrossedLine'; readonly occupant: number; readonly line: number }
  /** Named at the end of a run: not at the goal when time was up, without any way, or never woken. */
  | {
      readonly step: number;
      readonly type: 'occupantStuck';
      readonly occupant: number;
      readonly cell: number;
      readonly reason: StuckReason;
    }
  /** They took up more smoke gases or heat than they can bear, and stay where they are. */
  | { readonly step: number; readonly type: 'occupantOvercome'; readonly occupant: number; readonly cell: number }
  /** They went to rest where they stood, because an order said so. */
  | { readonly step: number; readonly type: 'occupantTookCover'; readonly occupant: number; readonly cell: number }
  | {
      readonly step: number;
      readonly type: 'doorChanged';
      readonly portal: number;
      readonly state: 'open' | 'closed' | 'oneWay';
    }
  | { readonly step: number; readonly type: 'phaseStarted'; readonly phase: string }
  | { readonly step: number; readonly type: 'phaseEnded'; readonly phase: string }
  /** Something the drill has to tell, by name: a room secured, a class counted, a post manned, a pupil woken. */
  | {
      readonly step: number;
      readonly type: 'drillNoted';
      readonly note: string;
      /** Indexes of what it is about, and a number; -1 for what it is not about. */
      readonly occupant: number;
      readonly group: number;
      readonly cell: number;
      readonly portal: number;
      readonly count: number;
    };

/** Who took part; arrays run by occupant index. */
export interface OccupantTable {
  /** Stable ids: adding a person leaves the others' ids alone. */
  readonly ids: readonly string[];
  /** Index into `groups`. */
  readonly group: Uint16Array;
  readonly groups: readonly {
    readonly id: string;
    readonly name: string;
    readonly nameEn: string;
    readonly role: 'pupil' | 'staff' | 'other';
  }[];
  /** Body radius used in movement, m. */
  readonly radiusM: Float32Array;
  readonly freeSpeedMPerS: Float32Array;
}

export interface RunHeader {
  readonly engine: string;
  readonly planHash: string;
  readonly scenarioHash: string;
  readonly seed: number;
  readonly dtS: number;
}

export interface RunRecord {
  readonly header: RunHeader;
  readonly occupants: OccupantTable;
  /** Exits, openings and assembly points people went to; `occupantReachedGoal` points here. */
  readonly goals: readonly {
    readonly id: string;
    readonly name: string;
    readonly nameEn: string;
    /** As in the setup of the simulation; absent means that reaching it leaves the simulation. */
    readonly kind?: 'portal' | 'area' | 'assembly' | 'place';
  }[];
  /** Ids of the measurement lines; `occupantCrossedLine` points here. Absent where nothing is measured. */
  readonly lines?: readonly string[];
  readonly events: readonly RunEvent[];
  readonly frames: readonly Frame[];
}
