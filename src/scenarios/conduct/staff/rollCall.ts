/**
 * The count, class by class: each counts when its last one who can come stands in place, and reports.
 *
 * A class waits for its teacher, who counts; without one the monitor does, more slowly. On a list of names people are
 * ticked off one after the other as they come. The count is over when every report has reached the commander.
 */
import type { GoalDefinition, RunEvent } from '../../../sim/index.js';
import { type ClockedActor, startClockedActor } from '../../machines/clockedActor.js';
import type { DrillFact } from '../../machines/contract.js';
import type { DrillClock } from '../../machines/drillClock.js';
import { type ClassEvent, type ClassMessage, classGroupMachine } from '../../machines/staffActors.js';
import { isLeftBehind } from '../../population/leftBehind.js';
import type { DrillStage } from '../drillConduct.js';
import type { RollCallGroup } from './rollCallGroups.js';
import type { GroupRollCall, RollCallFigures } from './staffFigures.js';

export interface RollCall {
  look(events: readonly RunEvent[]): void;
  /** Nobody else will come: those who stand there are counted. */
  call(): void;
  /** Someone missing has been brought to their place. */
  found(body: number): void;
  hasArrived(body: number): boolean;
  /** Told once when every group has reported; null until then. */
  readonly everyoneCounted: DrillFact | null;
  figures(): RollCallFigures;
}

/** One group while the drill goes on. */
interface Counted {
  readonly group: RollCallGroup;
  readonly actor: ClockedActor<ClassEvent, ClassMessage>;
  /** Bodies waited for. */
  readonly awaited: Set<number>;
  /** Somebody has left their room: once the machine knows, it need not be told of everyone who passes a door. */
  hasLeftRoom: boolean;
  present: number;
  /** Names of a list are ticked off until then, s. */
  tickedUntilS: number;
  completeS: number | null;
  countedS: number | null;
  atCount: number;
}

/** @param hasStrayed - whether somebody has taken a wrong way */
export function startRollCall(
  { simulation, population, goals, durations, scenario: { staff }, note }: DrillStage,
  groups: readonly RollCallGroup[],
  hasStrayed: (body: number) => boolean,
  clock: DrillClock,
): RollCall {
  const { people } = population;
  const counted = groups.map((group): Counted => {
    const bodies = [...group.bodies.keys(), ...(group.teacher === null || group.teacher < 0 ? [] : [group.teacher])];
    return {
      group,
      actor: startClockedActor(classGroupMachine, undefined, clock),
      awaited: new Set(bodies.filter((body) => !isLeftBehind(people[body] as (typeof people)[number]))),
      hasLeftRoom: false,
      present: 0,
      tickedUntilS: 0,
      completeS: null,
      countedS: null,
      atCount: 0,
    };
  });
  const groupsOf = people.map(() => [] as Counted[]);
  for (const each of counted) {
    for (const body of new Set([...each.group.bodies.keys(), ...each.awaited])) groupsOf[body]?.push(each);
  }
  const arrived = new Set<number>();
  const reportS =
    durations.rollCallReportS +
    (staff?.reports === 'onFoot' ? durations.reportOnFootS : 0) +
    (staff?.commander === 'absent' ? durations.commanderAbsentS : 0);
  let allCountedS: number | null = null;

  function countOf({ group, present, tickedUntilS }: Counted) {
    const missing = group.expected - present;
    const nowS = simulation.timeS;
    if (group.isList) return { linesUpS: 0, countS: Math.max(0, tickedUntilS - nowS), reportS, missing };
    const isAlone = group.teacher !== null && !arrived.has(group.teacher);
    const perPersonS = isAlone ? durations.rollCallAlonePerPersonS : durations.rollCallPerPersonS;
    let countS = perPersonS * group.expected;
    for (const [body, number] of group.bodies) if (hasStrayed(body)) countS += number * durations.strayPupilS;
    return { linesUpS: durations.classLinesUpS, countS, reportS, missing };
  }

  function assemble(each: Counted): void {
    if (each.completeS !== null) return;
    each.completeS = simulation.timeS;
    each.atCount = each.present;
    each.actor.send({ type: 'ASSEMBLED', count: countOf(each) });
  }

  function arrive(body: number): void {
    if (arrived.has(body)) return;
    arrived.add(body);
    for (const each of groupsOf[body] ?? []) {
      const came = each.group.bodies.get(body) ?? 0;
      each.present += came;
      each.tickedUntilS = Math.max(each.tickedUntilS, simulation.timeS) + came * durations.rollCallPerPersonS;
      dropFrom(each, body);
    }
  }

  function dropFrom(each: Counted, body: number): void {
    if (each.awaited.delete(body) && each.awaited.size === 0) assemble(each);
  }

  function leaveRoom(each: Counted): void {
    if (each.hasLeftRoom) return;
    each.hasLeftRoom = true;
    each.actor.send({ type: 'LEFT_ROOM' });
  }

  function read(event: RunEvent): void {
    if (event.type === 'occupantPassedPortal' && event.toCell !== people[event.occupant]?.cell) {
      for (const each of groupsOf[event.occupant] ?? []) leaveRoom(each);
    } else if (event.type === 'occupantReachedGoal' && isFinal(goals, event.goal)) arrive(event.occupant);
    else if (event.type === 'occupantOvercome')
      for (const each of groupsOf[event.occupant] ?? []) dropFrom(each, event.occupant);
  }

  function hearReports(): void {
    for (const each of counted) {
      if (each.countedS !== null || each.actor.drainMessages().length === 0) continue;
      each.countedS = simulation.timeS;
      note('classCounted', { group: each.group.index, count: each.atCount });
    }
    if (allCountedS === null && counted.every(({ countedS }) => countedS !== null)) allCountedS = simulation.timeS;
  }

  const figureOf = ({ group, atCount, present, completeS, countedS }: Counted): GroupRollCall => {
    const counts = completeS === null ? present : atCount;
    return {
      group: group.id,
      expected: group.expected,
      present: counts,
      missing: group.expected - counts,
      completeS,
      countedS,
    };
  };

  return {
    look(events) {
      for (const event of events) read(event);
      hearReports();
    },
    call() {
      for (const each of counted) assemble(each);
    },
    found(body) {
      for (const { actor } of groupsOf[body] ?? []) actor.send({ type: 'FOUND' });
    },
    hasArrived: (body) => arrived.has(body),
    get everyoneCounted() {
      if (allCountedS === null) return null;
      const missing = counted.reduce((sum, { group, atCount }) => sum + group.expected - atCount, 0);
      return { type: 'EVERYONE_COUNTED', missing } as const;
    },
    figures: () => ({ classes: counted.map(figureOf), allCountedS }),
  };
}

/** Whether who reaches a goal has come to where the drill ends for them. */
function isFinal(goals: readonly GoalDefinition[], goal: number): boolean {
  return goals[goal]?.kind !== 'place';
}
