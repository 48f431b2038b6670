import { describe, expect, it } from 'vitest';
import { bedroom } from '../../src/scenarios/machines/bedroom.js';
import { startClockedActor } from '../../src/scenarios/machines/clockedActor.js';
import { startDrillActor } from '../../src/scenarios/machines/drillActor.js';
import { createDrillClock } from '../../src/scenarios/machines/drillClock.js';
import { nightDrillMachine } from '../../src/scenarios/machines/drillMachines.js';
import { lockedDoor } from '../../src/scenarios/machines/lockedDoor.js';
import {
  lockedDoorMachine,
  type WardenEvent,
  type WardenMessage,
  type WardenTask,
  wardenRoundMachine,
} from '../../src/scenarios/machines/nightActors.js';
import { NIGHT_DRILL_PHASES, nightDrill } from '../../src/scenarios/machines/nightDrill.js';
import { wardenRound } from '../../src/scenarios/machines/wardenRound.js';
import { resolvePhaseDurations } from '../../src/scenarios/phaseDurations.js';
import { expectEveryPhaseReachedAndLeft, LEAVING_FACTS } from './support/drillMachine.js';

const input = { durations: resolvePhaseDurations(undefined), triggers: {}, largestGroup: 45, roomsToCount: 8 };

const FACTS = [...LEAVING_FACTS, { type: 'MISSED_AT_COUNT', missing: 1 }] as const;

describe('the night drill machine', () => {
  it('[SC374] every phase can be reached and every phase can end', () => {
    expect(startDrillActor(nightDrillMachine, input).phase).toBe('detection');
    expectEveryPhaseReachedAndLeft(nightDrillMachine, nightDrill, NIGHT_DRILL_PHASES, FACTS, [input]);
  });

  it('[SC374] the machines of the night are data: they survive being written as JSON', () => {
    for (const data of [nightDrill, wardenRound, lockedDoor, bedroom]) {
      expect(JSON.parse(JSON.stringify(data))).toEqual(data);
    }
  });

  it('[SC374] waking lasts until the first is out of a bedroom, and the count takes as long as the warden with most rooms', () => {
    const drill = startDrillActor(nightDrillMachine, input);
    drill.advanceTo(15);
    expect(drill.phase).toBe('waking');
    drill.advanceTo(60);
    drill.send({ type: 'FIRST_CLASS_LEFT_ITS_ROOM' });
    expect(drill.phase).toBe('evacuation');
    drill.send({ type: 'BUILDINGS_CLEAR', everyoneAssembled: false });
    drill.send({ type: 'EVERYONE_ASSEMBLED' });
    // eight rooms at 5 s and 20 s for the reports
    drill.advanceTo(60 + 59.95);
    expect(drill.phase).toBe('bedRoll');
    drill.advanceTo(60 + 60);
    expect(drill.phase).toBe('allClear');
  });

  it('[SC374] whoever sleeps on is missed at the count and searched for', () => {
    const drill = startDrillActor(nightDrillMachine, input);
    drill.advanceTo(20);
    drill.send({ type: 'MOVEMENT_OVER', unaccountedFor: 1 });
    expect(drill.phase).toBe('bedRoll');
    drill.advanceTo(20 + 60);
    expect(drill.phase).toBe('search');
  });

  it('[SC385] a boarder nobody knew of is missed at the count, and the search ends when those who search are back', () => {
    const drill = startDrillActor(nightDrillMachine, input);
    drill.advanceTo(20);
    drill.send({ type: 'MISSED_AT_COUNT', missing: 1 });
    drill.send({ type: 'BUILDINGS_CLEAR', everyoneAssembled: true });
    drill.advanceTo(20 + 60);
    expect(drill.phase).toBe('search');
    drill.advanceTo(20 + 60 + 90);
    drill.send({ type: 'SEARCH_OVER' });
    expect(drill.phase).toBe('allClear');
    const orders = drill.drainMessages().flatMap((each) => (each.type === 'order' ? [each.order] : []));
    expect(orders).toEqual(['soundAlarm', 'callTheRoll', 'sendSearchers']);
  });
});

describe('a warden’s round', () => {
  const times = { startS: 20, unlockingS: 15, knockingS: 6, sweepingS: 8, patienceS: 120, giveUpS: 240 };

  function round(tasks: readonly WardenTask[]) {
    const clock = createDrillClock();
    const actor = startClockedActor<WardenEvent, WardenMessage>(wardenRoundMachine, { tasks, times }, clock);
    const told: string[] = [];
    return {
      told,
      isOver: () => actor.isOver,
      at(timeS: number, event?: WardenEvent['type']) {
        clock.advanceTo(1000 * timeS);
        if (event) actor.send({ type: event });
        for (const { type, stop } of actor.drainMessages()) told.push(`${timeS} ${type} ${stop}`);
      },
    };
  }

  it('[SC375] they unlock, knock and look into rooms in the order of their stops, each for its time', () => {
    const { at, told, isOver } = round(['unlock', 'knock', 'sweep']);
    at(20);
    at(30, 'ARRIVED');
    at(45);
    at(50, 'ARRIVED');
    at(56);
    at(60, 'ARRIVED');
    at(62, 'ROOM_EMPTY');
    at(67.95);
    at(68);
    expect(told).toEqual([
      '20 setOut 0',
      '30 unlock 0',
      '45 finish 0',
      '45 setOut 1',
      '50 knock 1',
      '56 finish 1',
      '56 setOut 2',
      '60 enter 2',
      '68 finish 2',
      '68 over 3',
    ]);
    expect(isOver()).toBe(true);
  });

  it('[SC375] they wait for a room to get empty, and give it up, or a stop they cannot get to, after a time', () => {
    const { at, told, isOver } = round(['sweep', 'sweep', 'knock']);
    at(20);
    at(30, 'ARRIVED');
    at(50, 'ROOM_EMPTY');
    at(60, 'ARRIVED');
    at(60 + 8 + 119.95);
    at(60 + 8 + 120);
    at(60 + 8 + 120 + 240);
    expect(told).toEqual([
      '20 setOut 0',
      '30 enter 0',
      '50 finish 0',
      '50 setOut 1',
      '60 enter 1',
      '188 miss 1',
      '188 setOut 2',
      '428 miss 2',
      '428 over 3',
    ]);
    expect(isOver()).toBe(true);
  });

  it('[SC375] the round of a warden whom smoke has stopped is over', () => {
    const { at, told, isOver } = round(['knock', 'sweep']);
    at(20);
    at(25, 'LOST');
    at(1000);
    expect(told).toEqual(['20 setOut 0']);
    expect(isOver()).toBe(true);
  });

  it('[SC376] a locked door opens a time after it is released, and never before', () => {
    const clock = createDrillClock();
    const door = startClockedActor(lockedDoorMachine, { openingS: 15 }, clock);
    clock.advanceTo(100_000);
    expect(door.drainMessages()).toEqual([]);
    door.send({ type: 'RELEASED' });
    clock.advanceTo(114_999);
    expect(door.isOver).toBe(false);
    clock.advanceTo(115_000);
    expect(door.drainMessages()).toEqual([{ type: 'open' }]);
  });
});
