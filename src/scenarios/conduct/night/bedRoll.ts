/**
 * The count at night: bed by bed in every room, and from the rooms for each class.
 *
 * Each warden counts the rooms of their round one after the other and reports when they have counted the last;
 * wardens count at the same time. Whoever sleeps in none of these rooms is ticked off on a list meanwhile.
 */
import type { RunEvent } from '../../../sim/index.js';
import { type ClockedActor, startClockedActor } from '../../machines/clockedActor.js';
import type { DrillClock } from '../../machines/drillClock.js';
import { type ClassEvent, type ClassMessage, classGroupMachine } from '../../machines/staffActors.js';
import type { PlacedPopulation } from '../../population/person.js';
import type { DrillStage } from '../drillConduct.js';
import type { GroupRollCall } from '../staff/staffFigures.js';
import type { TimedCount } from '../staff/staffRules.js';
import { countedTogether, planNight } from './nightPlan.js';

/** People who are counted in one go. */
interface Counted {
  /** Index of the group of its people, for the log; -1 for the list of all others. */
  readonly group: number;
  /** Id of the bedroom; null for the list of all others. */
  readonly room: string | null;
  readonly bodies: readonly number[];
  /** Until all rooms of the same warden are counted, s. */
  readonly countS: number;
  readonly actor: ClockedActor<ClassEvent, ClassMessage>;
  countedS: number | null;
}

export function startBedRoll(stage: DrillStage, clock: DrillClock): TimedCount {
  const { simulation, population, goals, durations, note } = stage;
  const { people } = population;
  const classes = byClass(population);
  const newActor = () => startClockedActor<ClassEvent, ClassMessage>(classGroupMachine, undefined, clock);
  const rooms = countedTogether(planNight(stage)).flatMap((together) =>
    together.map(({ id, sleepers }): Counted => {
      const bodies = sleepers.map(({ occupant }) => occupant);
      const countS = durations.bedRollPerRoomS * together.length;
      const group = people[bodies[0] ?? -1]?.group ?? -1;
      return { group, room: id, bodies, countS, actor: newActor(), countedS: null };
    }),
  );
  const inRooms = new Set(rooms.flatMap(({ bodies }) => bodies));
  const others = people.flatMap((_, body) => (inRooms.has(body) ? [] : [body]));
  const list: Counted = { group: -1, room: null, bodies: others, countS: 0, actor: newActor(), countedS: null };
  const counted = others.length > 0 ? [...rooms, list] : rooms;
  const countedWith = people.map((_, body) => counted.find(({ bodies }) => bodies.includes(body)));
  /** When each body came, s. */
  const cameS = new Map<number, number>();
  let atCallS: number | null = null;
  let atCall: ReadonlySet<number> = new Set();
  let allCountedS: number | null = null;

  const numberOf = (body: number) => 1 + (people[body]?.companions?.length ?? 0);

  /** Those of a room or class, by body with how many people that is, as they are at the count. */
  function tally(id: string, bodies: ReadonlyMap<number, number>, countedS: number | null): GroupRollCall {
    const here = atCallS === null ? new Set(cameS.keys()) : atCall;
    const sum = (of: (body: number) => boolean) =>
      [...bodies].reduce((total, [body, number]) => total + (of(body) ? number : 0), 0);
    const expected = sum(() => true);
    const present = sum((body) => here.has(body));
    const lastS = Math.max(0, ...[...bodies.keys()].map((body) => cameS.get(body) ?? 0));
    const completeS = present === expected ? lastS : atCallS;
    return { group: id, expected, present, missing: expected - present, completeS, countedS };
  }

  /** A class is counted when the last room of its people has been reported. */
  function classCountedS(bodies: ReadonlyMap<number, number>): number | null {
    const times = [...bodies.keys()].map((body) => countedWith[body]?.countedS ?? null);
    return times.includes(null) ? null : Math.max(...(times as number[]));
  }

  function hearReports(): void {
    for (const each of counted) {
      if (each.countedS !== null || each.actor.drainMessages().length === 0) continue;
      each.countedS = simulation.timeS;
      if (each.group < 0) continue;
      const present = each.bodies.reduce((sum, body) => sum + (atCall.has(body) ? numberOf(body) : 0), 0);
      note('classCounted', { group: each.group, count: present });
    }
    if (allCountedS === null && counted.every(({ countedS }) => countedS !== null)) allCountedS = simulation.timeS;
  }

  function read(event: RunEvent): void {
    if (event.type !== 'occupantReachedGoal' || goals[event.goal]?.kind === 'place') return;
    if (!cameS.has(event.occupant)) cameS.set(event.occupant, simulation.timeS);
  }

  return {
    look(events) {
      for (const event of events) read(event);
      hearReports();
    },
    call() {
      if (atCallS !== null) return;
      atCallS = simulation.timeS;
      atCall = new Set(cameS.keys());
      for (const { bodies, countS, actor } of counted) {
        const missing = bodies.reduce((sum, body) => sum + (atCall.has(body) ? 0 : numberOf(body)), 0);
        actor.send({ type: 'ASSEMBLED', count: { linesUpS: 0, countS, reportS: durations.bedRollReportS, missing } });
      }
    },
    found(body) {
      for (let k = 0; k < numberOf(body); k++) countedWith[body]?.actor.send({ type: 'FOUND' });
    },
    hasArrived: (body) => cameS.has(body),
    get missing() {
      return people.reduce((sum, _, body) => sum + (cameS.has(body) ? 0 : numberOf(body)), 0);
    },
    // the phase ends by its own time, which is that of the last report
    everyoneCounted: null,
    figures: () => ({
      classes: [...classes].map(([id, bodies]) => tally(id, bodies, classCountedS(bodies))),
      rooms: rooms.map(({ room, bodies, countedS }) =>
        tally(room ?? '', new Map(bodies.map((body) => [body, numberOf(body)])), countedS),
      ),
      allCountedS,
    }),
  };
}

/** Everyone by class, as their ids tell it (`class:301/7`), or by the group they are in; by body with how many people. */
function byClass({ people, groups }: PlacedPopulation): Map<string, Map<number, number>> {
  const found = new Map<string, Map<number, number>>();
  people.forEach((person, body) => {
    for (const { id, group } of [person, ...(person.companions ?? [])]) {
      const { id: groupId, role } = groups[group] ?? { id: '', role: 'other' };
      const key = role === 'pupil' && id.startsWith('class:') ? id.slice(0, id.lastIndexOf('/')) : groupId;
      const bodies = found.get(key) ?? new Map<number, number>();
      found.set(key, bodies.set(body, (bodies.get(body) ?? 0) + 1));
    }
  });
  return found;
}
