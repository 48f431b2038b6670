/** Doors, gaps and ways out, drawn on a level at the middle of a wall. */
import type { Segment } from '../../model/index.js';
import type { Opening } from '../campusPlan.js';
import type { LevelDraft } from './builtBlock.js';
import { type Placement, placeSegment } from './placement.js';

interface Doorway {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  /** Middle of the doorway on the wall's middle line, in the frame: the line runs along u. */
  readonly atU: number;
  readonly atV: number;
  readonly clearWidthM: number;
}

interface RoomDoor extends Doorway {
  /** The room, then the corridor. */
  readonly spaceIds: readonly [string, string];
  readonly swing: 'in' | 'out';
  /** Which end of the doorway, along u, carries the hinge. */
  readonly hingeAt: 'start' | 'end';
}

function lineAt({ atU, atV, clearWidthM }: Doorway): Segment {
  return [
    [atU - clearWidthM / 2, atV],
    [atU + clearWidthM / 2, atV],
  ];
}

function opening(
  frame: Placement,
  doorway: Doorway,
): Pick<Opening, 'id' | 'name' | 'nameEn' | 'segment' | 'clearWidthM'> {
  return {
    id: doorway.id,
    name: doorway.name,
    nameEn: doorway.nameEn,
    segment: placeSegment(frame, lineAt(doorway)),
    clearWidthM: doorway.clearWidthM,
  };
}

/** A single-leaf door between a room and its corridor. */
export function addRoomDoor(level: LevelDraft, frame: Placement, door: RoomDoor): void {
  level.openings.push({
    ...opening(frame, door),
    kind: 'door',
    spaceIds: door.spaceIds,
    lock: 'none',
    leaf: { count: 1, hinge: door.hingeAt, swingsInto: door.swing === 'out' ? 1 : 0 },
  });
}

/** A gap without a leaf between two spaces. */
export function addGap(
  level: LevelDraft,
  frame: Placement,
  gap: Doorway & { readonly spaceIds: readonly [string, string] },
): void {
  level.openings.push({ ...opening(frame, gap), kind: 'opening', spaceIds: gap.spaceIds });
}

/** A way out of the building: double doors with a push bar, or a gap where `leaves` is 0. */
export function addExit(
  level: LevelDraft,
  frame: Placement,
  exit: Doorway & { readonly spaceId: string; readonly leaves: 0 | 2 },
): void {
  level.openings.push({
    ...opening(frame, exit),
    kind: 'exit',
    spaceIds: [exit.spaceId],
    ...(exit.leaves === 2
      ? { lock: 'pushBar' as const, leaf: { count: 2 as const, hinge: 'start' as const, swingsInto: -1 as const } }
      : {}),
  });
}
