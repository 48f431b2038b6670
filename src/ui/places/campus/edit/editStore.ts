/** What the hand is at: tool, corners so far, what is typed, and what the last attempt was refused for. Never saved. */
import { create } from 'zustand';
import { type Snapped, type SpaceKind, STOREY_HEIGHT_M, type StairMeasures } from '../../../../floorplans/index.js';
import type { Point, Problem } from '../../../../model/index.js';
import type { ToolId } from './tools.js';

/** What new things are like until it is said otherwise. */
export interface ToolSettings {
  readonly roomKind: SpaceKind;
  readonly doorWidthM: number;
  readonly exitWidthM: number;
  readonly wallThicknessM: number;
  readonly storeyHeightM: number;
  /** Of the next staircase laid by hand. */
  readonly stair: StairMeasures;
}

/** Doors of teaching rooms at least 0.90 m (GB 50099-2011, 8.8.1), here with some air; exits of two leaves. */
export const TOOL_SETTINGS: ToolSettings = {
  roomKind: 'classroom',
  doorWidthM: 1,
  exitWidthM: 1.8,
  wallThicknessM: 0.2,
  storeyHeightM: STOREY_HEIGHT_M,
  stair: {},
};

interface EditState {
  readonly tool: ToolId;
  /** Corners set so far. */
  readonly points: readonly Point[];
  /** Where the next corner would be. */
  readonly cursor: Snapped | null;
  readonly typed: string;
  readonly isSnapping: boolean;
  /** Alt is held: nothing snaps meanwhile. */
  readonly isSnapHeldOff: boolean;
  readonly settings: ToolSettings;
  readonly refusals: readonly Problem[];
}

const AT_REST: EditState = {
  tool: 'select',
  points: [],
  cursor: null,
  typed: '',
  isSnapping: true,
  isSnapHeldOff: false,
  settings: TOOL_SETTINGS,
  refusals: [],
};

export const useEditStore = create<EditState>(() => AT_REST);

const set = useEditStore.setState;

export function chooseTool(tool: ToolId): void {
  set({ tool, points: [], typed: '', refusals: [] });
}

export function setPoints(points: readonly Point[]): void {
  set({ points, typed: '', refusals: [] });
}

export function setCursor(cursor: Snapped | null): void {
  set({ cursor });
}

export function setTyped(typed: string): void {
  set({ typed });
}

export function setSnapping(isSnapping: boolean): void {
  set({ isSnapping });
}

export function holdSnappingOff(isSnapHeldOff: boolean): void {
  set({ isSnapHeldOff });
}

/** Whether what is pointed at snaps now. */
export function useIsSnapping(): boolean {
  return useEditStore((store) => store.isSnapping && !store.isSnapHeldOff);
}

export function changeSettings(change: Partial<ToolSettings>): void {
  set(({ settings }) => ({ settings: { ...settings, ...change } }));
}

export function setRefusals(refusals: readonly Problem[]): void {
  set({ refusals });
}

/** Another plan, or the end of editing. */
export function putToolsAway(): void {
  set(({ settings }) => ({ ...AT_REST, settings }));
}
