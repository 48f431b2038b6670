/** What has been said of the picture so far: points, lengths, turn, floor. Lives as long as the dialog. */
import { create } from 'zustand';
import type { Pixel } from '../../../../floorplans/index.js';
import { letGo, type TracePicture } from '../../../pictures/tracePicture.js';
import { useTraceStore } from '../../../pictures/traceStore.js';

export const STEPS = ['page', 'straighten', 'scale', 'floor', 'align'] as const;
export type TraceStep = (typeof STEPS)[number];

/** Points of each act, in the order they are set. Those of `below` lie on the drawing of another floor. */
export const MARKS = {
  corners: ['corner1', 'corner2', 'corner3', 'corner4'],
  wall: ['wall1', 'wall2'],
  first: ['first1', 'first2'],
  second: ['second1', 'second2'],
  bars: ['bars1'],
  here: ['here1', 'here2'],
  below: ['below1', 'below2'],
} as const;
export type MarkGroup = keyof typeof MARKS;
export type MarkId = (typeof MARKS)[MarkGroup][number];
export type Marks = Readonly<Partial<Record<MarkId, Pixel>>>;

/** The floor the picture goes under. */
export type TraceTarget =
  | { readonly kind: 'level'; readonly levelId: string }
  | {
      readonly kind: 'newLevel';
      readonly buildingId: string;
      readonly name: string;
      /** From the floor below to this one. */
      readonly storeyHeightM: number;
    }
  | { readonly kind: 'newBuilding'; readonly buildingName: string; readonly name: string }
  | { readonly kind: 'newPlan'; readonly planName: string; readonly buildingName: string; readonly name: string };

export interface TraceDraft {
  readonly step: TraceStep;
  /** From 1; 0 while none is chosen. */
  readonly page: number;
  readonly picture: TracePicture | null;
  /** The picture as it was before it was straightened or stretched. */
  readonly before: TracePicture | null;
  /** A guess from the title block: metres per pixel and the 100 of 1:100. */
  readonly printed: { readonly metresPerPixel: number; readonly scale: number } | null;
  readonly isPrintedUsed: boolean;
  readonly marks: Marks;
  readonly rotationDeg: number;
  readonly firstM: number | null;
  readonly secondM: number | null;
  readonly target: TraceTarget | null;
}

interface TraceDraftState extends TraceDraft {
  begin(draft: Partial<TraceDraft>): void;
  set(changes: Partial<TraceDraft>): void;
  setMark(id: MarkId, at: Pixel): void;
  clearMarks(...groups: MarkGroup[]): void;
  /** Another picture in place of the one at hand: points set on that one mean nothing any more. */
  changePicture(picture: TracePicture, changes?: Partial<TraceDraft>): void;
}

const EMPTY: TraceDraft = {
  step: 'scale',
  page: 0,
  picture: null,
  before: null,
  printed: null,
  isPrintedUsed: false,
  marks: {},
  rotationDeg: 0,
  firstM: null,
  secondM: null,
  target: null,
};

export const useTraceDraft = create<TraceDraftState>()((set, get) => ({
  ...EMPTY,
  begin: (draft) => {
    const { picture, before } = get();
    if (picture !== draft.picture) letGo(picture);
    letGo(before);
    set({ ...EMPTY, ...draft });
  },
  set,
  setMark: (id, at) => set({ marks: { ...get().marks, [id]: at } }),
  clearMarks: (...groups) => {
    const gone = new Set<string>(groups.flatMap((group) => MARKS[group]));
    set({ marks: Object.fromEntries(Object.entries(get().marks).filter(([id]) => !gone.has(id))) });
  },
  changePicture: (picture, changes = {}) =>
    set({ picture, marks: {}, rotationDeg: 0, firstM: null, secondM: null, isPrintedUsed: false, ...changes }),
}));

// nothing of a picture is kept in memory once its dialog is closed
useTraceStore.subscribe(({ opened }) => {
  if (opened === null) useTraceDraft.getState().begin({});
});

/** The two points of a group, where both are set. */
export function pairOf(marks: Marks, group: Exclude<MarkGroup, 'corners' | 'bars'>): readonly [Pixel, Pixel] | null {
  const [a, b] = MARKS[group].map((id) => marks[id]);
  return a === undefined || b === undefined ? null : [a, b];
}
