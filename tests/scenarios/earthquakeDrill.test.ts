import { describe, expect, it } from 'vitest';
import { EARTHQUAKE_DRILL_PHASES, earthquakeDrill } from '../../src/scenarios/index.js';
import type { DrillInput } from '../../src/scenarios/machines/contract.js';
import { startDrillActor } from '../../src/scenarios/machines/drillActor.js';
import { earthquakeDrillMachine } from '../../src/scenarios/machines/drillMachines.js';
import { PHASE_DURATION_DEFAULTS, resolvePhaseDurations } from '../../src/scenarios/phaseDurations.js';
import { expectEveryPhaseReachedAndLeft, LEAVING_FACTS } from './support/drillMachine.js';

const input = (phases: object = {}, triggers: object = {}): DrillInput => ({
  durations: resolvePhaseDurations(phases),
  triggers,
  largestGroup: 45,
});

const FACTS = [...LEAVING_FACTS, { type: 'COMMANDER_DECIDED' }, { type: 'AFTERSHOCK' }] as const;

function follow(phases: object, triggers: object = {}) {
  const drill = startDrillActor(earthquakeDrillMachine, input(phases, triggers));
  const told: string[] = [];
  const at = (timeS: number, fact?: Parameters<typeof drill.send>[0]) => {
    drill.advanceTo(timeS);
    if (fact) drill.send(fact);
    for (const message of drill.drainMessages()) {
      if (message.type === 'phaseStarted') told.push(`${timeS} ${message.phase}`);
      if (message.type === 'order') told.push(`${timeS} ${message.order}`);
    }
  };
  at(0);
  return { drill, told, at };
}

describe('the earthquake drill machine', () => {
  it('[SC520] every phase can be reached and every phase can end', () => {
    const inputs = [input(), input({ earlyWarningS: 0 }), input({ earlyWarningS: 10 })] as const;
    expectEveryPhaseReachedAndLeft(earthquakeDrillMachine, earthquakeDrill, EARTHQUAKE_DRILL_PHASES, FACTS, [
      ...inputs,
    ]);
  });

  it('[SC520] the machine is data: it survives being written as JSON', () => {
    expect(JSON.parse(JSON.stringify(earthquakeDrill))).toEqual(earthquakeDrill);
  });

  it('[SC521] cover on the warning, then the shaking, then a wait under cover, then the second signal', () => {
    const { told, at, drill } = follow({ earlyWarningS: 10, shakingS: 20, stillUnderCoverS: 30 });
    at(10);
    at(29.95);
    at(30);
    at(59.95);
    at(60);
    at(70, { type: 'FIRST_CLASS_LEFT_ITS_ROOM' });
    at(200, { type: 'BUILDINGS_CLEAR', everyoneAssembled: false });
    at(260, { type: 'EVERYONE_ASSEMBLED' });
    at(307, { type: 'EVERYONE_COUNTED', missing: 0 });
    at(317);
    expect(told).toEqual([
      '0 earlyWarning',
      '0 takeCover',
      '10 shaking',
      '10 groundShakes',
      '30 groundIsStill',
      '60 secondSignal',
      '60 soundAlarm',
      '70 evacuation',
      '200 assembly',
      '260 rollCall',
      '260 callTheRoll',
      '307 allClear',
    ]);
    expect(drill.isClosed).toBe(true);
  });

  it('[SC521] without a warning the drill begins with the shaking', () => {
    expect(follow({ earlyWarningS: 0 }).told).toEqual(['0 shaking', '0 groundShakes']);
    expect(PHASE_DURATION_DEFAULTS.earlyWarningS.valueS).toBe(0);
  });

  it('[SC522] [SC503] the second signal comes by time, or when the commander has decided', () => {
    const byTime = follow({ shakingS: 20, stillUnderCoverS: 30 });
    byTime.at(40, { type: 'COMMANDER_DECIDED' });
    expect(byTime.drill.phase).toBe('shaking');
    const byCommander = follow({ shakingS: 20, stillUnderCoverS: 30 }, { shaking: 'commander' });
    byCommander.at(90);
    expect(byCommander.drill.phase).toBe('shaking');
    byCommander.at(100, { type: 'COMMANDER_DECIDED' });
    expect(byCommander.drill.phase).toBe('secondSignal');
  });

  it.each([
    ['evacuation', []],
    ['assembly', [{ type: 'BUILDINGS_CLEAR', everyoneAssembled: false }]],
    ['rollCall', [{ type: 'BUILDINGS_CLEAR', everyoneAssembled: true }]],
  ] as const)('[SC523] an aftershock interrupts the %s, which begins again after it', (phase, facts) => {
    const { drill, told, at } = follow({ shakingS: 20, stillUnderCoverS: 0, aftershockS: 15 });
    at(20);
    at(30, { type: 'FIRST_CLASS_LEFT_ITS_ROOM' });
    for (const fact of facts) at(40, fact);
    expect(drill.phase).toBe(phase);
    at(45, { type: 'AFTERSHOCK' });
    expect(drill.phase).toBe('aftershock');
    at(60);
    expect(drill.phase).toBe(phase);
    const after = told.slice(told.indexOf('45 aftershock')).filter((each) => !each.endsWith('callTheRoll'));
    expect(after).toEqual(['45 aftershock', '45 groundShakes', '60 groundIsStill', `60 ${phase}`]);
  });

  it('[SC523] an aftershock in the search interrupts it; before anyone has left a room it leads to the evacuation', () => {
    const { drill, at } = follow({ shakingS: 20, stillUnderCoverS: 0, aftershockS: 15 });
    at(20);
    at(25, { type: 'AFTERSHOCK' });
    at(40);
    expect(drill.phase).toBe('evacuation');
    at(50, { type: 'MOVEMENT_OVER', unaccountedFor: 3 });
    at(97, { type: 'EVERYONE_COUNTED', missing: 3 });
    expect(drill.phase).toBe('search');
    at(100, { type: 'AFTERSHOCK' });
    at(115);
    expect(drill.phase).toBe('search');
    at(115 + input().durations.searchS);
    expect(drill.phase).toBe('allClear');
  });
});
