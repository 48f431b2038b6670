/** The run on the screen: what was asked for, what has come in so far, and where the replay stands. Never saved. */
import { create } from 'zustand';
import type { CampusPlan } from '../../floorplans/index.js';
import type { Problem } from '../../model/index.js';
import type { RunResult } from '../../scenarios/index.js';
import type { Frame } from '../../sim/index.js';
import type { RunOrder, RunSetup } from '../worker/protocol.js';
import { advancePlayback, type Loop, PLAYBACK_AT_START, type Playback, type Speed, seekPlayback } from './playback.js';
import type { RunSeries } from './runSeries.js';

/** `preparing` until the first frame; a stopped run keeps its frames and can be replayed. */
export type RunStatus = 'idle' | 'preparing' | 'computing' | 'done' | 'stopped' | 'refused' | 'failed';

/** Where an order came from: one of the project's scenarios, with these of its what-ifs on. */
export interface RunOrigin {
  readonly scenarioId: string;
  readonly whatIfs: readonly string[];
}

export interface RunState {
  readonly status: RunStatus;
  readonly order: RunOrder | null;
  /** Null for the drill a project runs without a scenario. */
  readonly origin: RunOrigin | null;
  /** The plan of the order, to notice that the project has moved on. */
  readonly plan: CampusPlan | null;
  readonly setup: RunSetup | null;
  /** Grows in place; `frameCount` tells that it did. */
  readonly frames: readonly Frame[];
  readonly frameCount: number;
  readonly bufferedUntilS: number;
  readonly series: RunSeries | null;
  readonly result: RunResult | null;
  readonly problems: readonly Problem[];
  /** Technical words of a fault of the program. */
  readonly failure: string | null;
  readonly playback: Playback;
}

export const RUN_AT_REST: RunState = {
  status: 'idle',
  order: null,
  origin: null,
  plan: null,
  setup: null,
  frames: [],
  frameCount: 0,
  bufferedUntilS: 0,
  series: null,
  result: null,
  problems: [],
  failure: null,
  playback: PLAYBACK_AT_START,
};

export const useRunStore = create<RunState>(() => RUN_AT_REST);

export function isRunGrowing(status: RunStatus): boolean {
  return status === 'preparing' || status === 'computing';
}

function changePlayback(change: (playback: Playback, state: RunState) => Playback): void {
  useRunStore.setState((state) => {
    const playback = change(state.playback, state);
    return playback === state.playback ? state : { playback };
  });
}

/** Moves the replay to a time, held inside what is computed. */
export function seekTo(timeS: number): void {
  changePlayback((playback, { bufferedUntilS }) => seekPlayback(playback, timeS, bufferedUntilS));
}

/** Moves the replay by some seconds, backwards when negative. */
export function seekBy(deltaS: number): void {
  seekTo(useRunStore.getState().playback.timeS + deltaS);
}

/** Plays or pauses; playing from the end begins again at the start. */
export function setPlaying(isPlaying: boolean): void {
  changePlayback((playback, state) => {
    const isAtEnd = playback.timeS >= state.bufferedUntilS && !isRunGrowing(state.status);
    return { ...playback, isPlaying, timeS: isPlaying && isAtEnd ? 0 : playback.timeS };
  });
}

export function setSpeed(speed: Speed): void {
  changePlayback((playback) => ({ ...playback, speed }));
}

export function setLoop(loop: Loop | null): void {
  changePlayback((playback) => ({ ...playback, loop, timeS: loop === null ? playback.timeS : loop.fromS }));
}

/** Lets the replay clock run on by some real time. */
export function tickPlayback(elapsedS: number): void {
  changePlayback((playback, state) =>
    advancePlayback(playback, elapsedS, state.bufferedUntilS, isRunGrowing(state.status)),
  );
}
