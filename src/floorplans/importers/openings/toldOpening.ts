/** A door of which the file says itself which rooms it joins and how wide it is, as the drawings Muster writes do. */
import { distance, type Segment, SNAP_M } from '../../../model/index.js';
import type { Opening, OpeningKind, Space } from '../../campusPlan.js';
import type { Label } from '../labels/label.js';
import type { LevelDraft } from '../planDraft.js';

export interface ToldDoor {
  readonly kind: OpeningKind;
  /** As the file names the rooms; none for a way from nowhere to nowhere. */
  readonly roomIds: readonly string[];
  readonly clearWidthM: number;
  readonly lock?: NonNullable<Opening['lock']>;
  readonly state?: NonNullable<Opening['state']>;
}

/** The rooms beside the door; `null` where one of them is gone, so that the drawing has to say. */
export function toldSpaces({ roomIds }: ToldDoor, { id, spaces }: LevelDraft): Space[] | null {
  const found = roomIds.map((roomId) => spaces.find((space) => space.id === `${id}/${roomId}`));
  return found.every((space) => space !== undefined) ? (found as Space[]) : null;
}

/** `null` where the drawing has been changed so that what is told cannot be true any more. */
export function toldOpening(
  id: string,
  label: Label | null,
  segment: Segment,
  told: ToldDoor,
  level: LevelDraft,
): Opening | null {
  const spaces = toldSpaces(told, level);
  if (spaces === null || distance(...segment) < SNAP_M) return null;
  const { kind, clearWidthM, lock, state } = told;
  return {
    id,
    name: label?.name ?? '',
    ...(label ? { nameEn: label.nameEn } : {}),
    kind,
    segment,
    clearWidthM,
    spaceIds: spaces.map((space) => space.id),
    ...(lock ? { lock } : {}),
    ...(state ? { state } : {}),
  };
}
