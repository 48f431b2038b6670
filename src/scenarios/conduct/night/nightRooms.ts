/** Who is still in which bedroom, and the actor of each room. */
import type { RunEvent } from '../../../sim/index.js';
import { type ClockedActor, startClockedActor } from '../../machines/clockedActor.js';
import type { DrillClock } from '../../machines/drillClock.js';
import { type BedroomEvent, type BedroomMessage, bedroomMachine } from '../../machines/nightActors.js';
import type { Bedroom } from './bedrooms.js';

export interface NightRooms {
  /** Follows people out of their rooms: who has left one, and the rooms that are empty now. */
  follow(events: readonly RunEvent[], timeS: number): RoomChanges;
  send(bedroom: Bedroom, event: BedroomEvent['type']): void;
  isEmpty(bedroom: Bedroom): boolean;
  /** What the actors have said, in the order of the rooms. */
  drain(): { readonly bedroom: Bedroom; readonly message: BedroomMessage }[];
  /** When each was left by the last of its people, s; null while somebody is in it. */
  leftS(): (number | null)[];
  readonly swept: number;
  /** People still in their rooms. */
  readonly inside: number;
}

export interface RoomChanges {
  readonly left: readonly { readonly bedroom: Bedroom; readonly occupant: number }[];
  readonly emptied: readonly Bedroom[];
}

interface Room {
  readonly bedroom: Bedroom;
  readonly actor: ClockedActor<BedroomEvent, BedroomMessage>;
  readonly inside: Set<number>;
  leftS: number | null;
}

export function createNightRooms(bedrooms: readonly Bedroom[], clock: DrillClock): NightRooms {
  const rooms = bedrooms.map((bedroom): Room => {
    const actor = startClockedActor<BedroomEvent, BedroomMessage>(bedroomMachine, undefined, clock);
    return { bedroom, actor, inside: new Set(bedroom.sleepers.map((each) => each.occupant)), leftS: null };
  });
  const roomOf = new Map<number, Room>();
  for (const room of rooms) for (const occupant of room.inside) roomOf.set(occupant, room);
  const byBedroom = new Map(rooms.map((room) => [room.bedroom, room]));

  return {
    follow(events, timeS) {
      const emptied = new Set<Bedroom>();
      const left: { bedroom: Bedroom; occupant: number }[] = [];
      for (const event of events) {
        if (event.type !== 'occupantPassedPortal' && event.type !== 'occupantReachedGoal') continue;
        const room = roomOf.get(event.occupant);
        if (!room) continue;
        if (event.type === 'occupantPassedPortal' && room.bedroom.cells.has(event.toCell)) {
          room.inside.add(event.occupant);
          room.leftS = null;
          emptied.delete(room.bedroom);
        } else if (room.inside.delete(event.occupant)) {
          left.push({ bedroom: room.bedroom, occupant: event.occupant });
          if (room.inside.size > 0) continue;
          room.leftS = timeS;
          emptied.add(room.bedroom);
        }
      }
      for (const bedroom of emptied) byBedroom.get(bedroom)?.actor.send({ type: 'LEFT' });
      return { left, emptied: [...emptied] };
    },
    send(bedroom, type) {
      byBedroom.get(bedroom)?.actor.send({ type });
    },
    isEmpty: (bedroom) => byBedroom.get(bedroom)?.inside.size === 0,
    drain: () => rooms.flatMap(({ bedroom, actor }) => actor.drainMessages().map((message) => ({ bedroom, message }))),
    leftS: () => rooms.map((room) => room.leftS),
    get swept() {
      return rooms.filter(({ actor }) => actor.isOver).length;
    },
    get inside() {
      return rooms.reduce((sum, room) => sum + room.inside.size, 0);
    },
  };
}
