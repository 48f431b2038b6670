/** What the timeline and the tables draw from a run, gathered frame by frame while it grows. */
import {
  addPassage,
  type Frame,
  OCCUPANT_STATE,
  type Passage,
  type RunEvent,
  type StuckReason,
} from '../../sim/index.js';
import type { RunSetup } from '../worker/protocol.js';

/** Width of one flow bar, s. */
export const FLOW_BIN_S = 3;

export interface PhaseSpan {
  readonly name: string;
  readonly startS: number;
  /** Null while it lasts. */
  readonly endS: number | null;
}

/** Grows in place; `setup` fixes the order of portals and cells. */
export interface RunSeries {
  readonly setup: RunSetup;
  /** People in a building, by frame. */
  readonly insideByFrame: number[];
  /** People waiting, by frame. */
  readonly waitingByFrame: number[];
  /** People at rest where an order put them, by frame. */
  readonly inPlaceByFrame: number[];
  /** Whether anyone has been so far. */
  hasInPlace: boolean;
  readonly phases: PhaseSpan[];
  /** The event log. */
  readonly events: RunEvent[];
  /** Passages by portal, in order of time. */
  readonly passages: Passage[][];
  /** People who cannot get on, with the cell they were left in. */
  readonly stuck: { readonly occupant: number; readonly cell: number; readonly reason: StuckReason }[];
}

export function createRunSeries(setup: RunSetup): RunSeries {
  return {
    setup,
    insideByFrame: [],
    waitingByFrame: [],
    inPlaceByFrame: [],
    hasInPlace: false,
    phases: [],
    events: [],
    passages: setup.cells.portals.map(() => []),
    stuck: [],
  };
}

/** Whether the occupant is on the floor of a building in this frame. */
export function isInsideBuilding(setup: RunSetup, frame: Frame, occupant: number): boolean {
  const state = frame.state[occupant];
  if (state === OCCUPANT_STATE.absent || state === OCCUPANT_STATE.out) return false;
  const cell = setup.cells.cells[frame.cell[occupant] as number];
  return cell !== undefined && cell.kind !== 'ground';
}

function addFrame(series: RunSeries, frame: Frame): void {
  let inside = 0;
  let waiting = 0;
  let inPlace = 0;
  for (let occupant = 0; occupant < frame.state.length; occupant++) {
    if (isInsideBuilding(series.setup, frame, occupant)) inside++;
    if (frame.state[occupant] === OCCUPANT_STATE.waiting) waiting++;
    if (frame.state[occupant] === OCCUPANT_STATE.inPlace) inPlace++;
  }
  series.insideByFrame.push(inside);
  series.waitingByFrame.push(waiting);
  series.inPlaceByFrame.push(inPlace);
  series.hasInPlace ||= inPlace > 0;
}

function addEvent(series: RunSeries, event: RunEvent): void {
  const timeS = event.step * series.setup.header.dtS;
  series.events.push(event);
  switch (event.type) {
    case 'occupantPassedPortal':
      addPassage(series.passages[event.portal] ?? [], { timeS, occupant: event.occupant, toCell: event.toCell });
      break;
    case 'phaseStarted':
      series.phases.push({ name: event.phase, startS: timeS, endS: null });
      break;
    case 'phaseEnded': {
      const index = series.phases.findIndex((phase) => phase.name === event.phase && phase.endS === null);
      const phase = series.phases[index];
      if (phase !== undefined) series.phases[index] = { ...phase, endS: timeS };
      break;
    }
    case 'occupantStuck':
      series.stuck.push({ occupant: event.occupant, cell: event.cell, reason: event.reason });
      break;
    default:
      break;
  }
}

/** Takes in a block of a run; frames and events must come in order. */
export function extendRunSeries(series: RunSeries, frames: readonly Frame[], events: readonly RunEvent[]): void {
  for (const frame of frames) addFrame(series, frame);
  for (const event of events) addEvent(series, event);
}

/** People per bar of {@link FLOW_BIN_S} seconds, for a set of portals taken together. */
export function flowBars(series: RunSeries, portals: readonly number[]): number[] {
  const bars: number[] = [];
  for (const portal of portals) {
    for (const { timeS } of series.passages[portal] ?? []) {
      const bin = Math.floor(timeS / FLOW_BIN_S);
      while (bars.length <= bin) bars.push(0);
      bars[bin] = (bars[bin] as number) + 1;
    }
  }
  return bars;
}
