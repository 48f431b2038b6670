import { describe, expect, it } from 'vitest';
import { getShortestPaths } from 'xstate/graph';
import { TERRAIN_DRILL_PHASES, terrainDrill } from '../../src/scenarios/index.js';
import { startDrillActor } from '../../src/scenarios/machines/drillActor.js';
import { terrainDrillMachine } from '../../src/scenarios/machines/drillMachines.js';
import { beginDrill } from '../../src/scenarios/machines/drillSetup.js';
import { resolvePhaseDurations } from '../../src/scenarios/phaseDurations.js';

const input: Parameters<typeof beginDrill>[0]['input'] = {
  durations: resolvePhaseDurations(undefined),
  triggers: {},
  largestGroup: 45,
};

const events = [
  { type: 'FIRST_CLASS_LEFT_ITS_ROOM' },
  { type: 'BUILDINGS_CLEAR', everyoneAssembled: false },
  { type: 'BUILDINGS_CLEAR', everyoneAssembled: true },
  { type: 'EVERYONE_ASSEMBLED' },
  { type: 'MOVEMENT_OVER', unaccountedFor: 2 },
  { type: 'xstate.after.passOnWarningS.terrainDrill/1.warning' },
  { type: 'EVERYONE_COUNTED', missing: 0 },
  { type: 'EVERYONE_COUNTED', missing: 2 },
  { type: 'SEARCH_OVER' },
  ...['search', 'allClear'].map((phase) => ({ type: `xstate.after.${phase}S.terrainDrill/1.${phase}` })),
] as { type: 'EVERYONE_ASSEMBLED' }[];

describe('the terrain drill machine', () => {
  it('[SC440] every phase can be reached and every phase can end', () => {
    const paths = getShortestPaths(terrainDrillMachine, { events, input });
    const reached = new Set(paths.map((path) => String(path.state.value)));
    expect([...reached].sort()).toEqual([...TERRAIN_DRILL_PHASES, 'closed'].sort());
    for (const phase of TERRAIN_DRILL_PHASES) {
      const toTheEnd = getShortestPaths(terrainDrillMachine, {
        events,
        fromState: terrainDrillMachine.resolveState({
          value: phase,
          context: { ...beginDrill({ input }), unaccountedFor: 1 },
        }),
        toState: (state) => state.status === 'done',
      });
      expect(toTheEnd.length, phase).toBeGreaterThan(0);
    }
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
