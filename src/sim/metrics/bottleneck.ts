import type { BottleneckRegion } from './bottleneckRegion.js';

/** A connected region in space and time where people waited for each other, ranked by the delay it cost. */
export interface Bottleneck {
  /** What a person calls the place: "B 梯 2 层", "Stair B, floor 2". */
  readonly where: string;
  readonly whereEn: string;
  /** The portal or cell it hangs on. */
  readonly portal: number | null;
  readonly cell: number;
  readonly levelId: string | null;
  /** Campus-local metres, the middle of the queue at its peak. */
  readonly at: readonly [number, number];
  /** Highest 5-second mean over a node (flight, landing, 2 m before a door, 5 m of floor), people/m². */
  readonly peakDensityPerM2: number;
  readonly peakS: number;
  readonly fromS: number;
  readonly untilS: number;
  /** Different people who waited there. */
  readonly occupants: number;
  /** Most people waiting there at once. */
  readonly peakQueue: number;
  /** Person-seconds lost against free speed. */
  readonly delayS: number;
  readonly longestWaitS: number;
  /** Groups in it with their people who waited, most first. */
  readonly groups: readonly {
    readonly id: string;
    readonly name: string;
    readonly nameEn: string;
    readonly count: number;
  }[];
  readonly region: BottleneckRegion;
}
