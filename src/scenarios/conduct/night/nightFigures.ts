/** What a night drill shows beside the times of everyone; names as in the scoring rubric where it has them. */
import { roundFigures, type Waking, type WakingSignal } from '../../../sim/index.js';

/** What woke somebody, in the order of the numbers of the note `occupantWoke`; `awake` had not fallen asleep yet. */
export const WAKING_CAUSES = ['awake', 'tone', 'voice', 'toneAndVoice', 'knock', 'entry', 'roomMate'] as const;
export type WakingCause = (typeof WAKING_CAUSES)[number];

export interface NightFigures {
  /** People in bed when the alarm came. */
  readonly sleepers: number;
  /** By what woke them. */
  readonly wokenBy: Readonly<Record<WakingCause, number>>;
  readonly neverWoken: number;
  /** From the alarm, over those who woke; null for none. */
  readonly medianWakingS: number | null;
  /** The time by which 95 % of all in bed were awake; null where more than 5 % never were. */
  readonly p95WakingS: number | null;
  /** Bedrooms that are counted: with anyone but staff in them. */
  readonly rooms: number;
  /** From the alarm until the last person left a room: median over rooms, null where most rooms were never empty. */
  readonly medianRoomExitS: number | null;
  /** And the last room; null where one was never empty. */
  readonly lastRoomExitS: number | null;
  /** Rooms a warden looked into and found empty. */
  readonly roomsSwept: number;
  /** People still in their bedroom when the run ended. */
  readonly leftBehind: number;
  /** Doors that were locked when the drill began, and those of them that were opened. */
  readonly doorsLocked: number;
  readonly doorsReleased: number;
}

export interface NightCount {
  readonly wakings: readonly Waking[];
  /** Null before the alarm. */
  readonly alarmS: number | null;
  /** When each room was left by the last of its people, s from the start of the run; null for never. */
  readonly roomLeftS: readonly (number | null)[];
  readonly roomsSwept: number;
  readonly leftBehind: number;
  readonly doorsLocked: number;
  readonly doorsReleased: number;
}

export function causeOf({ stage, by }: Pick<Waking, 'stage' | 'by'>): WakingCause | null {
  if (by === null) return null;
  return stage === 'awake' ? 'awake' : by;
}

export function nightFigures(count: NightCount): NightFigures {
  const { wakings, alarmS, roomLeftS, roomsSwept, leftBehind, doorsLocked, doorsReleased } = count;
  const since = (timeS: number | null) =>
    timeS === null || alarmS === null ? Number.POSITIVE_INFINITY : timeS - alarmS;
  const causes = wakings.map(causeOf);
  const wokenBy = Object.fromEntries(
    WAKING_CAUSES.map((cause) => [cause, causes.filter((each) => each === cause).length]),
  ) as Record<WakingCause | WakingSignal, number>;
  const wakingS = wakings.map(({ wokenS }) => since(wokenS));
  const roomS = roomLeftS.map(since);
  return roundFigures({
    sleepers: wakings.length,
    wokenBy,
    neverWoken: causes.filter((each) => each === null).length,
    medianWakingS: quantile(
      wakingS.filter((each) => each < Number.POSITIVE_INFINITY),
      0.5,
    ),
    p95WakingS: quantile(wakingS, 0.95),
    rooms: roomS.length,
    medianRoomExitS: quantile(roomS, 0.5),
    lastRoomExitS: quantile(roomS, 1),
    ...{ roomsSwept, leftBehind, doorsLocked, doorsReleased },
  });
}

/** The smallest value that the share of all does not exceed; the mean of the two middle ones for an even half. */
function quantile(values: readonly number[], share: number): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const at = Math.max(0, Math.ceil(share * sorted.length) - 1);
  const isBetween = share === 0.5 && sorted.length % 2 === 0;
  const value = isBetween ? ((sorted[at] as number) + (sorted[at + 1] as number)) / 2 : (sorted[at] as number);
  return value < Number.POSITIVE_INFINITY ? value : null;
}
