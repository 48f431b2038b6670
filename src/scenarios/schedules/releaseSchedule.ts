/**
 * Staged release: people who start on a later order than the alarm.
 *
 * Where everyone is follows from the events of the run, so waiting for a floor to clear costs nothing in the step.
 */
import type { WalkableCells } from '../../floorplans/index.js';
import type { GoalDefinition, RunEvent, Simulation } from '../../sim/index.js';
import type { Person, PlacedPopulation } from '../population/person.js';
import { entryOfEach } from '../population/whoIsNamed.js';
import type { ScenarioRelease } from '../releaseScenario.js';

export interface ReleaseSchedule {
  /**
   * The alarm, or the start of a run without one: those nobody holds back start after their pre-movement time.
   *
   * @param preMovementS - of each person, here and at later releases; their own when absent
   */
  alarm(simulation: Simulation, preMovementS?: (occupant: number) => number): void;
  /** After a step: releases those whose turn it is. */
  follow(simulation: Simulation, events: readonly RunEvent[]): void;
  /** When a person was told to start, s; `Infinity` for those who have not been. */
  dueS(occupant: number): number;
  /** While it is held nobody is released. */
  hold(isHeld: boolean): void;
  /** Whether somebody waits for a floor to clear. */
  readonly isPending: boolean;
}

interface Release {
  readonly occupants: readonly number[];
  readonly afterS: number;
  /** Floor that has to be clear; null where only time counts. */
  readonly cells: ReadonlySet<number> | null;
  /** People on that floor. */
  left: number;
  isOver: boolean;
}

export function scheduleReleases(
  population: PlacedPopulation,
  cells: WalkableCells,
  goals: readonly GoalDefinition[],
  scenario: readonly ScenarioRelease[],
): ReleaseSchedule {
  const { people } = population;
  const held = entryOfEach(population, cells, scenario);
  const releases = scenario.map(({ afterS = 0, afterCleared }, r): Release => {
    const isNamed = (level: string | null) => level !== null && afterCleared?.includes(level) === true;
    const floor = cells.cells.flatMap((cell, i) => (isNamed(cell.planeId) || isNamed(cell.levelId) ? [i] : []));
    const occupants = held.flatMap((each, i) => (each === r ? [i] : []));
    return { occupants, afterS, cells: afterCleared ? new Set(floor) : null, left: 0, isOver: occupants.length === 0 };
  });
  /** Cell of everyone who is present and on their own feet; -1 for the others. */
  const cellOf = people.map(({ cell, bornS }) => (bornS === undefined ? cell : -1));
  for (const release of releases) release.left = cellOf.filter((cell) => release.cells?.has(cell) === true).length;
  const dueS = new Float64Array(people.length).fill(Number.POSITIVE_INFINITY);
  let delayS = (i: number) => people[i]?.preMovementS ?? 0;
  let isAlarmed = false;
  let isHeld = false;

  function startAt(simulation: Simulation, i: number, atS: number): void {
    dueS[i] = atS;
    simulation.startOccupants([i], atS);
  }

  function move(i: number, cell: number): void {
    const from = cellOf[i] as number;
    if (from === cell) return;
    cellOf[i] = cell;
    for (const release of releases) {
      if (release.cells?.has(from)) release.left--;
      if (release.cells?.has(cell)) release.left++;
    }
  }

  function read(event: RunEvent): void {
    if (event.type === 'occupantStarted' && cellOf[event.occupant] === -1) {
      move(event.occupant, people[event.occupant]?.cell ?? -1);
    } else if (event.type === 'occupantPassedPortal') move(event.occupant, event.toCell);
    else if (event.type === 'occupantOvercome') move(event.occupant, -1);
    else if (event.type === 'occupantReachedGoal' && goals[event.goal]?.kind !== 'assembly') move(event.occupant, -1);
  }

  function start(simulation: Simulation, release: Release, fromS: number): void {
    release.isOver = true;
    for (const i of release.occupants) {
      const { bornS = 0 } = people[i] as Person;
      startAt(simulation, i, Math.max(fromS + release.afterS, bornS) + delayS(i));
    }
  }

  return {
    alarm(simulation, preMovementS = delayS) {
      isAlarmed = true;
      delayS = preMovementS;
      const alarmS = simulation.timeS;
      people.forEach(({ bornS = 0 }, i) => {
        if (held[i] === -1) startAt(simulation, i, Math.max(alarmS, bornS) + delayS(i));
      });
      for (const release of releases) if (!release.isOver && !release.cells) start(simulation, release, alarmS);
    },
    follow(simulation, events) {
      if (releases.length === 0) return;
      for (const event of events) read(event);
      if (!isAlarmed || isHeld) return;
      for (const release of releases) {
        if (!release.isOver && release.left === 0) start(simulation, release, simulation.timeS);
      }
      // where nobody can move on, a floor will not clear any further: the next are not kept waiting for it
      const next = simulation.isSettled ? releases.find((release) => !release.isOver) : undefined;
      if (next) start(simulation, next, simulation.timeS);
    },
    dueS: (i) => dueS[i] as number,
    hold(value) {
      isHeld = value;
    },
    get isPending() {
      return releases.some((release) => !release.isOver);
    },
  };
}
