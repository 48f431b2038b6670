import { describe, expect, it } from 'vitest';
import { startDrillActor } from '../../src/scenarios/machines/drillActor.js';
import { createDrillClock } from '../../src/scenarios/machines/drillClock.js';
import { fireDrillMachine } from '../../src/scenarios/machines/drillMachines.js';
import { FIRE_DRILL_PHASES, fireDrill } from '../../src/scenarios/machines/fireDrill.js';
import { resolvePhaseDurations } from '../../src/scenarios/phaseDurations.js';
import { expectEveryPhaseReachedAndLeft, LEAVING_FACTS } from './support/drillMachine.js';

const input = { durations: resolvePhaseDurations(undefined), triggers: {}, largestGroup: 45 };

describe('the fire drill machine', () => {
  it('[SC20] every phase can be reached and every phase can end', () => {
    expectEveryPhaseReachedAndLeft(fireDrillMachine, fireDrill, FIRE_DRILL_PHASES, LEAVING_FACTS, [input]);
  });

  it('[SC20] the machine is data: it survives being written as JSON', () => {
    expect(JSON.parse(JSON.stringify(fireDrill))).toEqual(fireDrill);
  });

  it('[SC21] phases follow one another and last as long as the data says', () => {
    const drill = startDrillActor(fireDrillMachine, input);
    const told: string[] = [];
    const at = (timeS: number) => {
      drill.advanceTo(timeS);
      for (const message of drill.drainMessages()) {
        if (message.type !== 'phaseEnded')
          told.push(`${timeS} ${message.type === 'order' ? message.order : message.phase}`);
      }
    };
    at(0);
    at(9.95);
    at(10);
    at(15);
    drill.send({ type: 'FIRST_CLASS_LEFT_ITS_ROOM' });
    at(20);
    drill.send({ type: 'BUILDINGS_CLEAR', everyoneAssembled: false });
    at(90);
    drill.send({ type: 'EVERYONE_ASSEMBLED' });
    at(90.05);
    at(136.95);
    expect(drill.phase).toBe('rollCall');
    drill.send({ type: 'EVERYONE_COUNTED', missing: 0 });
    at(137);
    at(147);
    expect(told).toEqual([
      '0 detection',
      '10 alarm',
      '10 soundAlarm',
      '15 response',
      '20 evacuation',
      '90 assembly',
      '90.05 rollCall',
      '90.05 callTheRoll',
      '137 allClear',
    ]);
    expect(drill.isClosed).toBe(true);
  });

  it('[SC22] the search happens only if someone is not accounted for', () => {
    const drill = startDrillActor(fireDrillMachine, input);
    drill.advanceTo(15);
    drill.send({ type: 'FIRST_CLASS_LEFT_ITS_ROOM' });
    drill.send({ type: 'MOVEMENT_OVER', unaccountedFor: 1 });
    expect(drill.phase).toBe('rollCall');
    drill.send({ type: 'EVERYONE_COUNTED', missing: 1 });
    expect(drill.phase).toBe('search');
    drill.send({ type: 'SEARCH_OVER' });
    expect(drill.phase).toBe('allClear');
  });

  it('[SC470] the search ends by itself when its time is over', () => {
    const drill = startDrillActor(fireDrillMachine, input);
    drill.advanceTo(15);
    drill.send({ type: 'FIRST_CLASS_LEFT_ITS_ROOM' });
    drill.send({ type: 'MOVEMENT_OVER', unaccountedFor: 1 });
    drill.send({ type: 'EVERYONE_COUNTED', missing: 1 });
    drill.advanceTo(15 + input.durations.searchS - 0.05);
    expect(drill.phase).toBe('search');
    drill.advanceTo(15 + input.durations.searchS);
    expect(drill.phase).toBe('allClear');
  });

  it('[SC23] where there is no assembly point the count follows the evacuation', () => {
    const drill = startDrillActor(fireDrillMachine, input);
    drill.advanceTo(15);
    drill.send({ type: 'FIRST_CLASS_LEFT_ITS_ROOM' });
    drill.send({ type: 'BUILDINGS_CLEAR', everyoneAssembled: true });
    expect(drill.phase).toBe('rollCall');
  });
});

describe('the drill clock', () => {
  it('[SC24] one jump over a chain of timers calls each at its own time', () => {
    const clock = createDrillClock();
    const called: number[] = [];
    clock.setTimeout(() => {
      called.push(clock.now());
      clock.setTimeout(() => {
        called.push(clock.now());
        clock.setTimeout(() => called.push(clock.now()), 500);
      }, 2000);
    }, 1000);
    clock.advanceTo(10_000);
    expect(called).toEqual([1000, 3000, 3500]);
    expect(clock.now()).toBe(10_000);
  });

  it('[SC24] timers due together are called in the order they were set, and a cleared one never', () => {
    const clock = createDrillClock();
    const called: string[] = [];
    clock.setTimeout(() => called.push('first'), 100);
    const cleared = clock.setTimeout(() => called.push('cleared'), 100);
    clock.setTimeout(() => called.push('second'), 100);
    clock.clearTimeout(cleared);
    clock.advanceTo(100);
    expect(called).toEqual(['first', 'second']);
  });
});
