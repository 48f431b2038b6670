/** The drill beside the simulation: what happens is told to the machine, what it says is done. */
import type { RunEvent, Simulation } from '../../sim/index.js';
import type { DrillInput } from '../machines/contract.js';
import { type DrillActor, startFireDrill } from '../machines/drillActor.js';
import type { Person } from '../population/person.js';
import type { ReleaseSchedule } from './releaseSchedule.js';

export interface DrillRun {
  /** After a step: passes on what happened, moves the machine's time on and returns its events. */
  follow(events: readonly RunEvent[]): RunEvent[];
  /** Ends the phase in which the run was cut off. */
  cutOff(): RunEvent[];
  readonly phase: string;
  readonly isClosed: boolean;
}

/** @param people - in the order of the simulation's occupants */
export function startDrill(
  input: DrillInput,
  people: readonly Person[],
  simulation: Simulation,
  releases: ReleaseSchedule,
): DrillRun {
  const drill: DrillActor = startFireDrill(input);
  let isSounding = false;
  let hasLeftRoom = false;
  let isClear = false;
  let isAssembled = false;
  let isOver = false;

  function soundAlarm(): void {
    isSounding = true;
    releases.alarm(simulation);
  }

  function collect(): RunEvent[] {
    const step = simulation.stepCount;
    const events: RunEvent[] = [];
    // sounding the alarm makes no further messages, so one pass is enough
    for (const message of drill.drainMessages()) {
      if (message.type === 'alarmSounded') soundAlarm();
      else events.push({ step, type: message.type, phase: message.phase });
    }
    return events;
  }

  function tellWhereEveryoneIs(): void {
    const { absent, notStarted, moving, insideBuildings } = simulation.counts();
    const underWay = absent + notStarted + moving;
    if (!isClear && insideBuildings + absent === 0) {
      isClear = true;
      isAssembled = underWay === 0;
      drill.send({ type: 'BUILDINGS_CLEAR', everyoneAssembled: isAssembled });
    }
    if (!isAssembled && underWay === 0) {
      isAssembled = true;
      drill.send({ type: 'EVERYONE_ASSEMBLED' });
    }
    if (!isAssembled && !isOver && simulation.isSettled) {
      isOver = true;
      drill.send({ type: 'MOVEMENT_OVER', unaccountedFor: underWay });
    }
  }

  return {
    follow(events) {
      drill.advanceTo(simulation.timeS);
      const said = collect();
      if (!isSounding) return said;
      if (!hasLeftRoom && events.some((event) => leavesRoom(event, people))) {
        hasLeftRoom = true;
        drill.send({ type: 'FIRST_CLASS_LEFT_ITS_ROOM' });
      }
      tellWhereEveryoneIs();
      return [...said, ...collect()];
    },
    cutOff() {
      if (drill.isClosed) return [];
      return [{ step: simulation.stepCount, type: 'phaseEnded', phase: drill.phase }];
    },
    get phase() {
      return drill.phase;
    },
    get isClosed() {
      return drill.isClosed;
    },
  };
}

function leavesRoom(event: RunEvent, people: readonly Person[]): boolean {
  if (event.type === 'occupantPassedPortal') return event.toCell !== people[event.occupant]?.cell;
  return event.type === 'occupantReachedGoal';
}
