/**
 * What a kind of drill does with the simulation.
 *
 * The machine says what phase it is and gives orders; the conduct carries them out, watches the people and tells the
 * machine facts. Between them lies `contract.ts`, so a machine can be drawn, tested and edited without any people.
 */
import type { AnyStateMachine } from 'xstate';
import type { CampusPlan, EgressGraph, WalkableCells } from '../../floorplans/index.js';
import type { Problem } from '../../model/index.js';
import type { GoalDefinition, GoalSpec, RunEvent, Simulation } from '../../sim/index.js';
import type { DrillFact, DrillInput, DrillOrder } from '../machines/contract.js';
import type { PhaseDurations } from '../phaseDurations.js';
import type { PlacedPopulation } from '../population/person.js';
import type { Scenario } from '../scenario.js';
import type { DoorSchedule } from '../schedules/doorSchedule.js';
import type { ReleaseSchedule } from '../schedules/releaseSchedule.js';
import type { School } from '../school.js';
import type { DrillFigures } from './drillFigures.js';
import type { DrillNote } from './drillNotes.js';

/** What is known before the first step. */
export interface DrillSetting {
  readonly plan: CampusPlan;
  readonly scenario: Scenario;
  readonly school: School | undefined;
  readonly cells: WalkableCells;
  readonly graph: EgressGraph;
  readonly population: PlacedPopulation;
}

/** Index of what a note is about; what is left out it is not about. */
export interface NoteSubject {
  readonly occupant?: number;
  readonly group?: number;
  readonly cell?: number;
  readonly portal?: number;
  readonly count?: number;
}

/** What a conduct works with during the run. */
export interface DrillStage extends DrillSetting {
  readonly simulation: Simulation;
  readonly durations: PhaseDurations;
  /** Goals of the run, those of {@link DrillKind.places} last. */
  readonly goals: readonly GoalDefinition[];
  /** Goal of each person at the start, in their order. */
  readonly ownGoals: readonly GoalSpec[];
  /** Index, among `goals`, of the first of the kind's own places; number n of them is `firstPlace + n`. */
  readonly firstPlace: number;
  /** Doors that open and close at times the scenario states. */
  readonly doors: Pick<DoorSchedule, 'isPending'>;
  /** Who starts when once the alarm has sounded. */
  readonly releases: ReleaseSchedule;
  /** Writes something into the log of the run. */
  note(note: DrillNote, about: NoteSubject): void;
}

export interface DrillConduct {
  /** Carries out an order now. */
  obey(order: DrillOrder): void;
  /** Called once before the first step and after each: what has come about, in the order in which it is to be told. */
  observe(events: readonly RunEvent[]): readonly DrillFact[];
  /** Whether those who rest where they were told to be have done what the drill asked of them. */
  readonly restIsDone: boolean;
  /** Whether those who cannot get any further now may still be woken, let through or sent on; false when absent. */
  readonly isHeldUp?: boolean;
  /** People whom nothing has woken so far, by index; nobody when absent. */
  asleep?(): ReadonlySet<number>;
  /** What the kind measures beside the times of everyone. */
  figures?(): Partial<DrillFigures>;
}

/** One kind of drill. */
export interface DrillKind {
  readonly machine: AnyStateMachine;
  /** Names of its phases, in order. */
  readonly phases: readonly string[];
  /** Part of the day it is held in where nothing is said. */
  readonly usualSlot: NonNullable<Scenario['slot']>;
  /** Where it ends for people: everywhere the plan has an assembly point, at some of these, or through the gates. */
  mustersAt?(setting: Pick<DrillSetting, 'plan' | 'scenario'>): MusterRule;
  /** Lays down what changes the floor for the whole run, as ground people keep off; indexes of cells and portals stay. */
  lay?(setting: Pick<DrillSetting, 'plan' | 'scenario'>, cells: WalkableCells): WalkableCells;
  /** Goals people may be sent to beside exits and assembly points; kind `place`. */
  places?(setting: DrillSetting): readonly GoalDefinition[];
  /** What is missing or contradicts itself, by the user's labels; an error stops the run before it starts. */
  check?(setting: DrillSetting): readonly Problem[];
  /** What the machine is to begin with beside durations and triggers of the scenario. */
  begin?(setting: DrillSetting, input: DrillInput): DrillInput;
  conduct(stage: DrillStage): DrillConduct;
}

export type MusterRule =
  | { readonly at: 'assemblyPoints'; readonly ids?: readonly string[] }
  /** Out of the campus. */
  | { readonly at: 'gates' };
