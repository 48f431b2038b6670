import { describe, expect, it } from 'vitest';
import type { CampusPlan } from '../../src/floorplans/index.js';
import type { DrillStage } from '../../src/scenarios/conduct/drillConduct.js';
import { drillKind } from '../../src/scenarios/conduct/drillKinds.js';
import { oncePerRun } from '../../src/scenarios/conduct/oncePerRun.js';
import { DRILL_NAMES, type DrillName, presetScenario } from '../../src/scenarios/index.js';
import type { DrillFact } from '../../src/scenarios/machines/contract.js';
import { resolvePhaseDurations } from '../../src/scenarios/phaseDurations.js';
import { type DrillRun, startDrill } from '../../src/scenarios/run/drillRun.js';
import { box, schoolhouse } from './support/plans.js';
import { runDrill } from './support/runs.js';

const input = { durations: resolvePhaseDurations(undefined), triggers: {}, largestGroup: 45 };

/** A fire drill in which nothing is simulated: facts are told as the test gives them, orders are written down. */
function follow() {
  const fire = drillKind('fire');
  if (!fire) throw new Error('no fire drill');
  const simulation = { timeS: 0, stepCount: 0 };
  const orders: string[] = [];
  let facts: DrillFact[] = [];
  const kind = {
    ...fire,
    conduct: ({ note }: DrillStage) => ({
      restIsDone: false,
      obey(order: string) {
        orders.push(`${simulation.timeS} ${order}`);
        note('policeArrived', { count: orders.length });
      },
      observe: () => facts,
    }),
  };
  const run: DrillRun = startDrill(kind, input, { simulation } as unknown as Omit<DrillStage, 'note'>);
  const at = (timeS: number, ...told: DrillFact[]) => {
    simulation.timeS = timeS;
    facts = told;
    return run.follow([]).map((event) => {
      if (event.type === 'phaseStarted' || event.type === 'phaseEnded') return `${event.type} ${event.phase}`;
      return event.type === 'drillNoted' ? `note ${event.count}` : event.type;
    });
  };
  return { run, at, orders };
}

describe('a drill beside the simulation', () => {
  it.each(Object.keys(DRILL_NAMES) as DrillName[])(
    '[SC500] %s is a machine of data, with the phases it names',
    (name) => {
      const kind = drillKind(name);
      const states: Record<string, { meta?: object }> = kind?.machine.config.states ?? {};
      expect(JSON.parse(JSON.stringify(states))).toEqual(states);
      // a state without words of its own is no phase: it only chooses the first
      const told = Object.entries(states).filter(([, state]) => state.meta !== undefined);
      expect(told.map(([phase]) => phase)).toEqual(kind?.phases);
    },
  );

  it('[SC500] a fact the machine does not wait for changes no phase, whatever the conduct tells', () => {
    const { run, at } = follow();
    at(0, { type: 'EVERYONE_ASSEMBLED' }, { type: 'SEARCH_OVER' }, { type: 'POLICE_ARRIVED' });
    expect(run.phase).toBe('detection');
  });

  it('[SC501] time moves on first, then orders are carried out as they come, then facts are told one by one', () => {
    const { run, at, orders } = follow();
    expect(at(0)).toEqual(['phaseStarted detection']);
    const { detectionS, alarmS } = input.durations;
    const told = at(
      detectionS + alarmS,
      { type: 'FIRST_CLASS_LEFT_ITS_ROOM' },
      {
        type: 'BUILDINGS_CLEAR',
        everyoneAssembled: true,
      },
    );
    expect(run.phase).toBe('rollCall');
    const time = detectionS + alarmS;
    expect(orders).toEqual([`${time} soundAlarm`, `${time} callTheRoll`]);
    const order = [
      'phaseEnded detection',
      'phaseStarted alarm',
      'note 1',
      'phaseEnded response',
      'phaseStarted evacuation',
    ];
    const places = [...order, 'phaseEnded evacuation', 'note 2'].map((each) => told.indexOf(each));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((p, q) => p - q));
  });
});

const field = (): CampusPlan =>
  schoolhouse({
    site: { outline: { outer: box(-20, -20, 60, 40), holes: [] }, gates: [], greens: [], areas: [] },
    assemblyPoints: [{ id: 'field', name: 'field', polygon: { outer: box(35, 0, 55, 20), holes: [] }, slots: [] }],
  });

describe('a door that is opened later', () => {
  const shut = { atS: 0, door: 'exit', state: 'closed' } as const;
  const run = (...doorEvents: { atS: number; door: string; state: 'closed' | 'open' }[]) =>
    runDrill({ kind: 'fire', plan: field(), people: 8, change: { doorEvents, maxTimeS: 900 } });

  it('[SC550] is waited for before the count, and lets everyone out', () => {
    const opened = run(shut, { atS: 300, door: 'exit', state: 'open' });
    expect(opened.result).toMatchObject({ evacuated: 8, stuck: [] });
    expect(opened.phase('rollCall').startS).toBeGreaterThan(300);
    const never = run(shut);
    expect(never.result.evacuated).toBe(0);
    expect(never.phase('rollCall').startS).toBeLessThan(300);
  }, 60_000);
});

describe('what a drill works out before the run', () => {
  const plan = schoolhouse();
  const { value } = presetScenario('fire', 'lesson', { population: { from: 'school' } });
  if (!value) throw new Error('no scenario');

  it('[SC554] is worked out once for a scenario, a plan and its people, and again for others', () => {
    let times = 0;
    const number = oncePerRun(() => ++times);
    const population = { groups: [], people: [] };
    const given = { plan, scenario: value, population };
    expect([number(given), number({ ...given }), number({ ...given })]).toEqual([1, 1, 1]);
    expect(number({ ...given, population: { groups: [], people: [] } })).toBe(2);
    expect(number({ ...given, plan: schoolhouse() })).toBe(3);
    expect(number({ ...given, scenario: { ...value, seed: 7 } })).toBe(4);
  });
});
