/**
 * The design capacity of doors, where a run is to be held to it instead of to the flow that emerges.
 *
 * A meter stands at the line of every door, exit and gate and lets people through one by one, at most 1.33 persons per
 * second and metre of clear width (IMO MSC.1/Circ.1533, maximum specific flow through a door). Laboratory crowds pass more
 * (1.7 to 2.0 at a 1 m opening), so a plan that holds with the meter has room to spare. Nothing else about the movement
 * changes.
 */
import type { Portal } from '../../floorplans/index.js';

/** Persons per second and metre of clear width. */
export const DESIGN_FLOW_PER_MS = 1.33;

/** How doors limit a run. */
export const DOOR_FLOWS = ['emergent', 'design'] as const;
export type DoorFlow = (typeof DOOR_FLOWS)[number];

export interface DoorMeter {
  /** Lets one person through who would cross in the step that begins now, s; false where they have to wait. */
  admits(portal: number, nowS: number): boolean;
}

/** @param dtS - step of the run: an admitted person crosses within it */
export function createDoorMeter(portals: readonly Portal[], dtS: number): DoorMeter {
  const intervalS = portals.map(({ kind, clearWidthM }) =>
    kind === 'door' || kind === 'exit' || kind === 'gate' ? 1 / (DESIGN_FLOW_PER_MS * clearWidthM) : 0,
  );
  const freeFromS = new Float64Array(portals.length).fill(Number.NEGATIVE_INFINITY);
  return {
    admits(portal, nowS) {
      const free = freeFromS[portal] as number;
      if (nowS < free) return false;
      // a door that stood idle starts anew at the end of the step; one in use keeps its beat
      const beatS = nowS - free > dtS ? nowS + dtS : free;
      freeFromS[portal] = beatS + (intervalS[portal] as number);
      return true;
    },
  };
}
