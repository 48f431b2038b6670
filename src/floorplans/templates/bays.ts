/** What stands along a corridor, bay by bay: the part of a template's parameters that names rooms and stairs. */
import { INNER_WALL_M } from './construction.js';
import { ROOM_USES, type RoomUse, type RoomUseName } from './roomUses.js';

/** One room of every storey, or one staircase, between two grid lines. */
export interface Bay {
  /**
   * Name within a storey. Digits are counted by storey: `04` becomes 204 on floor 2, and `g04` becomes g204;
   * a word keeps its storey at the end: `physics` becomes physics-2. A stair's key is its letter.
   */
  readonly key: string;
  /** Between grid lines, m; the clear width is 0.20 m less. */
  readonly widthM: number;
  readonly use: RoomUseName | 'stair';
  readonly name?: string;
  readonly nameEn?: string;
  readonly capacity?: number;
  /** Middle of the rear door from the board's wall, m, where it must not be at the far end. */
  readonly rearDoorAtM?: number;
  /** Put before a counted room's number, as 女 in 女301. */
  readonly numberPrefix?: { readonly name: string; readonly nameEn: string };
}

/** A way out of a hall on the ground floor, through the outer wall. */
export interface HallExit {
  readonly key: string;
  readonly name: string;
  readonly nameEn: string;
  /** At least 1.40 m (GB 50099-2011, 8.5.3). */
  readonly clearWidthM: number;
}

/** What differs on one storey from the bay's own, by the room's full key, as `107` or `physics-4`. */
export type RoomChanges = Readonly<
  Record<
    string,
    Partial<Pick<Bay, 'name' | 'nameEn' | 'capacity'>> & { readonly use?: RoomUseName; readonly exit?: HallExit }
  >
>;

export interface Room extends Omit<RoomUse, 'capacity'> {
  readonly key: string;
  readonly capacity: number | undefined;
  readonly exit: HallExit | undefined;
  readonly rearDoorAtM: number | undefined;
}

const COUNTED = /^([a-z]*)(\d+)$/;

/** Bay width for two flights, the well between them and the wall, m. */
export function stairBayWidthM(flightWidthM: number, wellM: number): number {
  return 2 * flightWidthM + wellM + INNER_WALL_M;
}

export function roomKey(bayKey: string, floor: number): string {
  const counted = COUNTED.exec(bayKey);
  return counted ? `${counted[1]}${floor}${counted[2]}` : `${bayKey}-${floor}`;
}

/** The room of a bay on a floor, changes applied; a counted room is called by its number. */
export function resolveRoom(bay: Bay, floor: number, changes: RoomChanges): Room | null {
  if (bay.use === 'stair') return null;
  const key = roomKey(bay.key, floor);
  const change = changes[key] ?? {};
  const use: RoomUse = ROOM_USES[change.use ?? bay.use];
  const counted = COUNTED.exec(bay.key);
  const isNumbered = counted !== null && change.use === undefined;
  const number = counted ? `${floor}${counted[2]}` : '';
  const own = isNumbered
    ? { name: `${bay.numberPrefix?.name ?? ''}${number}`, nameEn: `${bay.numberPrefix?.nameEn ?? ''}${number}` }
    : { name: use.name, nameEn: use.nameEn };
  return {
    ...use,
    key,
    name: change.name ?? (change.use ? undefined : bay.name) ?? own.name,
    nameEn: change.nameEn ?? (change.use ? undefined : bay.nameEn) ?? own.nameEn,
    capacity: change.capacity ?? (change.use ? undefined : bay.capacity) ?? use.capacity,
    exit: change.exit,
    rearDoorAtM: bay.rearDoorAtM,
  };
}
