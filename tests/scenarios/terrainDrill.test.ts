import { describe, expect, it } from 'vitest';
import { TERRAIN_DRILL_PHASES, terrainDrill } from '../../src/scenarios/index.js';
import type { DrillInput } from '../../src/scenarios/machines/contract.js';
import { startDrillActor } from '../../src/scenarios/machines/drillActor.js';
import { terrainDrillMachine } from '../../src/scenarios/machines/drillMachines.js';
import { resolvePhaseDurations } from '../../src/scenarios/phaseDurations.js';
import { expectEveryPhaseReachedAndLeft, LEAVING_FACTS } from './support/drillMachine.js';

const input: DrillInput = {
  durations: resolvePhaseDurations(undefined),
  triggers: {},
  largestGroup: 45,
};

describe('the terrain drill machine', () => {
  it('[SC440] every phase can be reached and every phase can end', () => {
    expectEveryPhaseReachedAndLeft(terrainDrillMachine, terrainDrill, TERRAIN_DRILL_PHASES, LEAVING_FACTS, [input]);
  });

  it('[SC440] the machine is data: it survives being written as JSON', () => {
    expect(JSON.parse(JSON.stringify(terrainDrill))).toEqual(terrainDrill);
  });

  it('[SC441] the warning is passed on, then the signal sounds; where all find refuge inside there is no assembly', () => {
    const drill = startDrillActor(terrainDrillMachine, input);
    const told: string[] = [];
    const at = (timeS: number) => {
      drill.advanceTo(timeS);
      for (const message of drill.drainMessages()) {
        if (message.type === 'phaseStarted') told.push(`${timeS} ${message.phase}`);
        if (message.type === 'order') told.push(`${timeS} ${message.order}`);
      }
    };
    at(0);
    at(29.95);
    at(30);
    drill.send({ type: 'FIRST_CLASS_LEFT_ITS_ROOM' });
    at(40);
    drill.send({ type: 'BUILDINGS_CLEAR', everyoneAssembled: true });
    at(50);
    drill.send({ type: 'EVERYONE_COUNTED', missing: 0 });
    at(97);
    at(107);
    expect(told).toEqual([
      '0 warning',
      '30 response',
      '30 soundAlarm',
      '40 evacuation',
      '50 rollCall',
      '50 callTheRoll',
      '97 allClear',
    ]);
    expect(drill.isClosed).toBe(true);
  });

  it('[SC441] whoever did not come is looked for', () => {
    const drill = startDrillActor(terrainDrillMachine, input);
    drill.advanceTo(30);
    drill.send({ type: 'MOVEMENT_OVER', unaccountedFor: 1 });
    drill.advanceTo(30 + 47);
    drill.send({ type: 'EVERYONE_COUNTED', missing: 1 });
    expect(drill.phase).toBe('search');
    drill.advanceTo(30 + 47 + input.durations.searchS);
    expect(drill.phase).toBe('allClear');
  });
});
