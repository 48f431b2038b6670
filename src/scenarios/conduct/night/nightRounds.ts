/** Wardens on their rounds: walking, unlocking, knocking, looking into rooms. */
import type { GoalSpec, RunEvent, Simulation } from '../../../sim/index.js';
import { type ClockedActor, startClockedActor } from '../../machines/clockedActor.js';
import type { DrillClock } from '../../machines/drillClock.js';
import {
  type WardenEvent,
  type WardenMessage,
  type WardenTimes,
  wardenRoundMachine,
} from '../../machines/nightActors.js';
import type { Bedroom } from './bedrooms.js';
import type { Round, Stop } from './rounds.js';

/** A warden does something at a stop. */
export interface WardenAct {
  readonly occupant: number;
  readonly type: 'unlock' | 'knock' | 'enter' | 'finish' | 'miss';
  readonly stop: Stop;
}

export interface NightRounds {
  /** Whether someone goes round, and so leaves on no order but their own. */
  has(occupant: number): boolean;
  /** A warden sets out so long from now, s. */
  begin(occupant: number, inS: number): void;
  /** Tells wardens that they are where they were going, or ends the rounds of those who cannot go on. */
  follow(events: readonly RunEvent[]): void;
  /** Tells those who look into these rooms that they are empty. */
  empty(bedrooms: readonly Bedroom[]): void;
  /** Has them walk on, and what they do now. */
  goOn(): WardenAct[];
  /** Whether somebody is still on a round. */
  readonly isPending: boolean;
}

interface Walking {
  readonly round: Round;
  actor: ClockedActor<WardenEvent, WardenMessage> | null;
  /** They are on the way to it, or at it. */
  stop: Stop | null;
  /** On the way, so that arriving means something. */
  isUnderWay: boolean;
}

export interface RoundSetting {
  readonly simulation: Simulation;
  readonly ownGoals: readonly GoalSpec[];
  readonly firstPlace: number;
  readonly clock: DrillClock;
  readonly times: Omit<WardenTimes, 'startS'>;
}

export function createNightRounds(
  rounds: readonly Round[],
  { simulation, ownGoals, firstPlace, clock, times }: RoundSetting,
): NightRounds {
  const walkings = new Map<number, Walking>(
    rounds.map((round) => [round.occupant, { round, actor: null, stop: null, isUnderWay: false }]),
  );

  function send(occupant: number, goal: GoalSpec): void {
    simulation.sendOccupants([occupant], goal);
    simulation.startOccupants([occupant], simulation.timeS);
  }

  function carryOut(occupant: number, walking: Walking, { type, stop }: WardenMessage): WardenAct[] {
    walking.isUnderWay = type === 'setOut';
    if (type === 'over') {
      walking.stop = null;
      send(occupant, ownGoals[occupant] as GoalSpec);
      return [];
    }
    const at = walking.round.stops[stop] as Stop;
    walking.stop = at;
    if (type !== 'setOut') return [{ occupant, type, stop: at }];
    send(occupant, { kind: 'assembly', goal: firstPlace + at.goal, place: at.place });
    return [];
  }

  return {
    has: (occupant) => walkings.has(occupant),
    begin(occupant, inS) {
      const walking = walkings.get(occupant);
      if (!walking || walking.actor) return;
      const tasks = walking.round.stops.map(({ task }) => task);
      walking.actor = startClockedActor(wardenRoundMachine, { tasks, times: { ...times, startS: inS } }, clock);
    },
    follow(events) {
      for (const event of events) {
        if (event.type !== 'occupantReachedGoal' && event.type !== 'occupantOvercome') continue;
        const walking = walkings.get(event.occupant);
        if (event.type === 'occupantOvercome') {
          walking?.actor?.send({ type: 'LOST' });
          continue;
        }
        if (!walking?.isUnderWay || !walking.stop || event.goal !== firstPlace + walking.stop.goal) continue;
        walking.isUnderWay = false;
        walking.actor?.send({ type: 'ARRIVED' });
      }
    },
    empty(bedrooms) {
      for (const { stop, actor } of walkings.values()) {
        if (stop?.task !== 'sweep' || !stop.bedroom || !bedrooms.includes(stop.bedroom)) continue;
        actor?.send({ type: 'ROOM_EMPTY' });
      }
    },
    goOn() {
      const acts: WardenAct[] = [];
      for (const [occupant, walking] of walkings) {
        const messages = walking.actor?.drainMessages() ?? [];
        for (const message of messages) acts.push(...carryOut(occupant, walking, message));
      }
      return acts;
    },
    get isPending() {
      return [...walkings.values()].some(({ actor }) => actor !== null && !actor.isOver);
    },
  };
}
