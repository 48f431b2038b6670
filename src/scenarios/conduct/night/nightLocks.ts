/** Locked doors during the drill: shut before the first step, open when their actor says so. */
import type { Simulation } from '../../../sim/index.js';
import { type ClockedActor, startClockedActor } from '../../machines/clockedActor.js';
import type { DrillClock } from '../../machines/drillClock.js';
import { type DoorEvent, type DoorMessage, lockedDoorMachine } from '../../machines/nightActors.js';
import type { Night } from '../../nightDefaults.js';
import type { NightDoor } from './nightDoors.js';

export interface NightLocks {
  /** The alarm lets go what it holds. */
  alarm(): void;
  /** A warden begins to unlock. */
  unlock(door: NightDoor): void;
  /** Opens the doors whose time has come; which. */
  openThoseDue(): NightDoor[];
  /** Whether a door is being opened. */
  readonly isPending: boolean;
  readonly released: number;
}

export function createNightLocks(
  doors: readonly NightDoor[],
  { releaseS, unlockingS }: Night,
  simulation: Simulation,
  clock: DrillClock,
): NightLocks {
  const actors = doors.map((door) => {
    const openingS = door.releases === 'onAlarm' ? releaseS : unlockingS;
    const actor: ClockedActor<DoorEvent, DoorMessage> = startClockedActor(lockedDoorMachine, { openingS }, clock);
    simulation.setPortalState(door.portal, 'closed');
    return { door, actor, isReleased: false };
  });
  function release(of: (door: NightDoor) => boolean): void {
    for (const each of actors) {
      if (!of(each.door)) continue;
      each.isReleased = true;
      each.actor.send({ type: 'RELEASED' });
    }
  }
  return {
    alarm: () => release(({ releases }) => releases === 'onAlarm'),
    unlock: (door) => release((each) => each === door),
    openThoseDue: () =>
      actors.flatMap(({ door, actor }) => {
        if (actor.drainMessages().length === 0) return [];
        simulation.setPortalState(door.portal, 'open');
        return [door];
      }),
    get isPending() {
      return actors.some(({ actor, isReleased }) => isReleased && !actor.isOver);
    },
    get released() {
      return actors.filter(({ actor }) => actor.isOver).length;
    },
  };
}
