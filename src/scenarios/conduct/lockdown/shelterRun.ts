/** The rooms (or buildings) of a lockdown during the run: each an actor on one clock, and the doors they share. */

import { type ClockedActor, startClockedActor } from '../../machines/clockedActor.js';
import { createDrillClock } from '../../machines/drillClock.js';
import { toMilliseconds } from '../../machines/drillSetup.js';
import { lockdownRoomMachine, type RoomEvent, type RoomMessage } from '../../machines/lockdownActors.js';
import type { PhaseDurations } from '../../phaseDurations.js';
import type { DrillStage } from '../drillConduct.js';
import type { LockdownPlan, PlannedShelter } from './lockdownPlan.js';

/** How one place fares; times in s from the start of the run, null for what has not come. */
export interface ShelterState {
  /** As planned; anew where who was to lock is left outside. */
  shelter: PlannedShelter;
  securedAtS: number | null;
  isGivenUp: boolean;
  countedAtS: number | null;
  isReleased: boolean;
  /** Who is still on the way to it. */
  readonly expected: Set<number>;
}

export interface ShelterRun {
  readonly states: readonly ShelterState[];
  lockDown(): void;
  /** Somebody stands where they were sent. */
  arrived(occupant: number): void;
  /** After each step: what the rooms do by themselves. Returns who was left outside a room that has locked. */
  follow(): number[];
  release(index: number): void;
  /** Nobody sees through a door that is shut. */
  isShut(portal: number): boolean;
  /** Nobody passes a door that is locked or blocked. */
  isLocked(portal: number): boolean;
  isSecured(cell: number): boolean;
}

interface DoorDue {
  readonly dueS: number;
  readonly portal: number;
  readonly shelter: number;
  readonly does: 'shut' | 'lock';
}

export function runShelters(
  stage: DrillStage,
  plan: LockdownPlan,
  holdDoorS: number,
  durations: PhaseDurations,
): ShelterRun {
  const { simulation } = stage;
  const clock = createDrillClock();
  const states = plan.shelters.map(
    (shelter): ShelterState => ({
      shelter,
      securedAtS: null,
      isGivenUp: false,
      countedAtS: null,
      isReleased: false,
      expected: new Set(shelter.coming),
    }),
  );
  const actors = plan.shelters.map(({ coming, securing }): ClockedActor<RoomEvent, RoomMessage> => {
    const input = {
      expectsPeople: coming.length > 0,
      holdDoorS,
      lockingS: securing.overAtS,
      holds: securing.securedAtS !== null,
      roomCountS: durations.roomCountS,
    };
    return startClockedActor(lockdownRoomMachine, input, clock);
  });
  const shelterOfCell = new Map(
    plan.shelters.flatMap(({ cells }, k) => cells.map((cell): [number, number] => [cell, k])),
  );
  const shelterOf = new Map(plan.shelters.flatMap(({ coming }, k) => coming.map((i): [number, number] => [i, k])));
  const shut = new Set<number>();
  /** Places that hold a door; it is opened again when the last of them is. */
  const heldBy = new Map<number, Set<number>>();
  const stateBefore = new Map<number, 'open' | 'closed' | 'oneWay'>();
  let due: DoorDue[] = [];

  function tell(
    note: 'roomSecured' | 'roomNotSecured' | 'roomCounted' | 'roomReleased',
    { shelter, expected }: ShelterState,
  ) {
    const count = shelter.inside.length + shelter.coming.length - expected.size;
    stage.note(note, { cell: shelter.cells[0] as number, count });
  }

  function lockFrom(k: number, fromS: number): void {
    due = due.filter(({ shelter }) => shelter !== k);
    for (const { portal, shutAtS, lockedAtS } of (states[k] as ShelterState).shelter.securing.doors) {
      if (shutAtS !== null) due.push({ dueS: fromS + shutAtS, portal, shelter: k, does: 'shut' });
      if (lockedAtS !== null) due.push({ dueS: fromS + lockedAtS, portal, shelter: k, does: 'lock' });
    }
    due.sort((p, q) => p.dueS - q.dueS || p.portal - q.portal);
  }

  function handle({ portal, shelter, does }: DoorDue): void {
    shut.add(portal);
    if (does === 'shut' || states[shelter]?.isReleased) return;
    const holders = heldBy.get(portal) ?? new Set();
    heldBy.set(portal, holders.add(shelter));
    if (holders.size > 1) return;
    stateBefore.set(portal, simulation.portalState(portal));
    simulation.setPortalState(portal, 'closed');
    stage.note('doorLocked', { portal });
  }

  function unlock(k: number): void {
    for (const { portal } of (states[k] as ShelterState).shelter.securing.doors) {
      const holders = heldBy.get(portal);
      holders?.delete(k);
      if (holders && holders.size > 0) continue;
      shut.delete(portal);
      heldBy.delete(portal);
      const before = stateBefore.get(portal);
      if (before) simulation.setPortalState(portal, before);
      stateBefore.delete(portal);
    }
  }

  /** Where who was to lock is left outside, those who are in do it, or nobody. */
  function planAnew(k: number, state: ShelterState): void {
    if (!state.shelter.lockers.some((i) => state.expected.has(i))) return;
    state.shelter = plan.without(state.shelter, state.expected);
    const { overAtS, securedAtS } = state.shelter.securing;
    actors[k]?.send({ type: 'PLANNED_ANEW', lockingS: overAtS, holds: securedAtS !== null });
  }

  /** @returns who is left outside */
  function carryOut(k: number): number[] {
    const state = states[k] as ShelterState;
    let outside: number[] = [];
    const drain = () => actors[k]?.drainMessages() ?? [];
    for (let messages = drain(); messages.length > 0; messages = drain()) {
      for (const { type } of messages) {
        if (type === 'giveUp') outside = [...state.expected];
        obey(k, state, type);
      }
    }
    return outside;
  }

  function obey(k: number, state: ShelterState, type: RoomMessage['type']): void {
    const { timeS } = simulation;
    if (type === 'giveUp') {
      stage.note('peopleLeftOutside', { cell: state.shelter.cells[0] as number, count: state.expected.size });
      planAnew(k, state);
    } else if (type === 'lock') lockFrom(k, timeS);
    else if (type === 'secured') {
      state.securedAtS = timeS;
      tell('roomSecured', state);
    } else if (type === 'notSecured') {
      state.isGivenUp = true;
      tell('roomNotSecured', state);
    } else if (type === 'counted') {
      state.countedAtS = timeS;
      tell('roomCounted', state);
    } else {
      state.isReleased = true;
      unlock(k);
      tell('roomReleased', state);
    }
  }

  return {
    states,
    lockDown() {
      clock.advanceTo(toMilliseconds(simulation.timeS));
      for (const actor of actors) actor.send({ type: 'LOCK_DOWN' });
    },
    arrived(occupant) {
      const k = shelterOf.get(occupant);
      const expected = k === undefined ? undefined : states[k]?.expected;
      if (k === undefined || !expected?.delete(occupant) || expected.size > 0) return;
      actors[k]?.send({ type: 'EVERYONE_IN' });
    },
    follow() {
      clock.advanceTo(toMilliseconds(simulation.timeS));
      const outside = states.flatMap((_, k) => carryOut(k));
      while (due[0] && due[0].dueS <= simulation.timeS) {
        handle(due[0]);
        due = due.slice(1);
      }
      return outside;
    },
    release(index) {
      actors[index]?.send({ type: 'RELEASED' });
    },
    isShut: (portal) => shut.has(portal) || simulation.portalState(portal) === 'closed',
    isLocked: (portal) => simulation.portalState(portal) === 'closed',
    isSecured(cell) {
      const k = shelterOfCell.get(cell);
      return k !== undefined && states[k]?.securedAtS !== null && states[k]?.isReleased === false;
    },
  };
}
