/** The bedrooms as they wake: what each has heard so far, who is awake when, and when they take their first step. */
import { type HeardSignal, sampleGettingUpS, type Waking, wakeTimesOfRoom } from '../../../sim/index.js';
import type { Night } from '../../nightDefaults.js';
import type { Bedroom, NightSleeper } from './bedrooms.js';

/** Somebody who is awake now. */
export interface Woken extends Waking {
  readonly sleeper: NightSleeper;
  readonly bedroom: Bedroom;
  readonly wokenS: number;
  /** When they take their first step, s. */
  readonly startS: number;
}

/** When somebody takes the first step, s from the start of the run; infinite for not at all as things are. */
export interface Start {
  readonly occupant: number;
  readonly atS: number;
}

export interface WakingRooms {
  /** A bedroom hears one more signal, now: everyone whose first step that changes. */
  hear(bedroom: Bedroom, signal: HeardSignal): Start[];
  /** Somebody has left their bedroom, now, and wakes nobody in it any more: everyone whose first step that changes. */
  leave(bedroom: Bedroom, occupant: number, timeS: number): Start[];
  /** Everyone who has woken since the last call; times never run backwards. */
  wokenBy(timeS: number): Woken[];
  /** Whether somebody is still to wake by what has been heard so far. */
  readonly isPending: boolean;
  /** Who sleeps on at a time, by occupant, as known now. */
  asleepAt(timeS: number): ReadonlySet<number>;
  /** In the order of the rooms and their sleepers, as known now. */
  wakings(): readonly Waking[];
}

interface RoomState {
  readonly signals: HeardSignal[];
  /** When each person left, by occupant. */
  readonly leftS: Map<number, number>;
  wakings: Waking[];
  /** Those told by `wokenBy`, by place in the room. */
  readonly told: boolean[];
  nextS: number;
}

export function createWakingRooms(bedrooms: readonly Bedroom[], night: Night, seed: number): WakingRooms {
  const rooms = new Map<Bedroom, RoomState>(
    bedrooms.map((bedroom) => [
      bedroom,
      {
        signals: [],
        leftS: new Map(),
        wakings: wakeTimesOfRoom({ seed, profile: night.sleep, sleepers: bedroom.sleepers, signals: [] }),
        told: bedroom.sleepers.map(() => false),
        nextS: Number.POSITIVE_INFINITY,
      },
    ]),
  );

  function startS({ id, ageGroup, isInUpperBunk }: NightSleeper, { stage }: Waking, wokenS: number): number {
    return wokenS + sampleGettingUpS({ seed, occupantId: id, ageGroup, stage, dress: night.dress, isInUpperBunk });
  }

  function findNext(room: RoomState): void {
    room.nextS = Number.POSITIVE_INFINITY;
    room.wakings.forEach(({ wokenS }, k) => {
      if (!room.told[k] && wokenS !== null) room.nextS = Math.min(room.nextS, wokenS);
    });
  }

  function wakeAgain(bedroom: Bedroom): Start[] {
    const room = rooms.get(bedroom) as RoomState;
    const before = room.wakings;
    const sleepers = bedroom.sleepers.map((sleeper) => {
      const leftS = room.leftS.get(sleeper.occupant);
      return leftS === undefined ? sleeper : { ...sleeper, leftS };
    });
    room.wakings = wakeTimesOfRoom({ seed, profile: night.sleep, sleepers, signals: room.signals });
    findNext(room);
    return bedroom.sleepers.flatMap((sleeper, k): Start[] => {
      const waking = room.wakings[k] as Waking;
      if (waking.wokenS === before[k]?.wokenS) return [];
      const atS = waking.wokenS === null ? Number.POSITIVE_INFINITY : startS(sleeper, waking, waking.wokenS);
      return [{ occupant: sleeper.occupant, atS }];
    });
  }

  return {
    hear(bedroom, signal) {
      rooms.get(bedroom)?.signals.push(signal);
      return wakeAgain(bedroom);
    },
    leave(bedroom, occupant, timeS) {
      const { leftS } = rooms.get(bedroom) as RoomState;
      if (leftS.has(occupant)) return [];
      leftS.set(occupant, timeS);
      return wakeAgain(bedroom);
    },
    wokenBy(timeS) {
      const woken: Woken[] = [];
      for (const [bedroom, room] of rooms) {
        if (room.nextS > timeS) continue;
        bedroom.sleepers.forEach((sleeper, k) => {
          const waking = room.wakings[k] as Waking;
          if (room.told[k] || waking.wokenS === null || waking.wokenS > timeS) return;
          room.told[k] = true;
          const { wokenS } = waking;
          woken.push({ ...waking, wokenS, startS: startS(sleeper, waking, wokenS), sleeper, bedroom });
        });
        findNext(room);
      }
      return woken;
    },
    get isPending() {
      for (const { nextS } of rooms.values()) if (nextS < Number.POSITIVE_INFINITY) return true;
      return false;
    },
    asleepAt: (timeS) =>
      new Set(
        [...rooms].flatMap(([{ sleepers }, { wakings }]) =>
          sleepers.flatMap(({ occupant }, k) => ((wakings[k]?.wokenS ?? Infinity) > timeS ? [occupant] : [])),
        ),
      ),
    wakings: () => [...rooms.values()].flatMap((room) => room.wakings),
  };
}
