import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doorCurves, egressTimes, flowBins, lineCurves, type RunEvent } from '../../src/sim/index.js';
import { cell, portal, rectangle, runOf, walkable } from './support/handMadeRun.js';

const cells = walkable(
  [
    cell('101', rectangle(0, 0, 5, 5)),
    cell('site', rectangle(5, 0, 50, 5), { kind: 'ground', planeId: 'site', levelId: null, buildingId: null }),
  ],
  [
    portal(
      'X1',
      [
        [5, 2],
        [5, 3],
      ],
      0,
      1,
      { kind: 'exit' },
    ),
  ],
);
const goals = [{ id: 'field', name: '操场', nameEn: 'Field', kind: 'assembly' as const }];

describe('egress times', () => {
  const events: RunEvent[] = [
    { step: 100, type: 'phaseStarted', phase: 'alarm' },
    { step: 300, type: 'phaseEnded', phase: 'alarm' },
    { step: 400, type: 'occupantPassedPortal', occupant: 0, portal: 0, toCell: 1 },
    { step: 400, type: 'occupantLeftBuilding', occupant: 0, portal: 0 },
    { step: 420, type: 'occupantLeftBuilding', occupant: 1, portal: 0 },
    { step: 800, type: 'occupantReachedGoal', occupant: 0, goal: 0 },
    { step: 1000, type: 'occupantReachedGoal', occupant: 1, goal: 0 },
  ];

  it('[SIM60] evacuation and building clear times count from the alarm, the others from the start', () => {
    const times = egressTimes(runOf({ people: 2, goals, events }), cells);
    expect(times).toMatchObject({ alarmS: 5, evacuated: 2, evacuationTimeS: 45, buildingClearTimeS: 16, stuck: [] });
    expect(times.groups).toEqual({ g: { count: 2, firstS: 40, meanS: 45, lastS: 50 } });
    expect(times.exits).toEqual({ X1: { count: 2, firstS: 20, meanS: 20.5, lastS: 21 } });
    expect(times.routes).toEqual({ field: 2 });
    expect(times.phases).toEqual([{ name: 'alarm', startS: 5, endS: 15 }]);
  });

  it('[SIM60] nobody out, or somebody still inside, leaves the times open', () => {
    expect(egressTimes(runOf({ people: 2, goals }), cells)).toMatchObject({
      evacuationTimeS: null,
      buildingClearTimeS: null,
    });
    const stuck: RunEvent = { step: 1000, type: 'occupantStuck', occupant: 1, cell: 0, reason: 'timeUp' };
    const times = egressTimes(runOf({ people: 2, goals, events: [...events.slice(0, 4), stuck] }), cells);
    expect(times.buildingClearTimeS).toBeNull();
    expect(times.evacuationTimeS).toBeNull();
    expect(times.stuck).toEqual([
      { id: 'o1', group: 'g', reason: 'timeUp', cell: '101', where: '101', whereEn: '101', levelId: 'L0' },
    ]);
  });

  it('[SIM60] a lockdown has the time at which everybody was secured', () => {
    const times = egressTimes(
      runOf({
        people: 1,
        goals,
        events: [
          { step: 20, type: 'phaseStarted', phase: 'alarm' },
          { step: 40, type: 'phaseStarted', phase: 'lockingDown' },
          { step: 1020, type: 'phaseStarted', phase: 'secured' },
        ],
      }),
      cells,
    );
    expect(times).toMatchObject({ evacuationTimeS: null, buildingClearTimeS: null, securedTimeS: 50 });
    const never = runOf({ people: 1, goals, events: [{ step: 40, type: 'phaseStarted', phase: 'lockingDown' }] });
    expect(egressTimes(never, cells)).toMatchObject({ buildingClearTimeS: null, securedTimeS: null });
    const fire = runOf({ people: 1, goals, events: [{ step: 40, type: 'phaseStarted', phase: 'evacuation' }] });
    expect(egressTimes(fire, cells).securedTimeS).toBeUndefined();
  });

  it('[SIM61] people at goals and people stuck make up everyone', () => {
    const exits = [
      { id: 'E1', name: '', nameEn: '' },
      { id: 'E2', name: '', nameEn: '' },
    ];
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 60 }), (fates) => {
        const made: RunEvent[] = fates.map((fate, occupant) =>
          fate < 2
            ? { step: 10 + occupant, type: 'occupantReachedGoal', occupant, goal: fate }
            : { step: 999, type: 'occupantStuck', occupant, cell: 0, reason: 'timeUp' },
        );
        const times = egressTimes(runOf({ people: fates.length, goals: exits, events: made }), cells);
        const out = (times.exits.E1?.count ?? 0) + (times.exits.E2?.count ?? 0);
        expect(out + times.stuck.length).toBe(fates.length);
        expect(out).toBe(times.evacuated);
        expect(times.groups.g?.count).toBe(out);
        expect((times.routes.E1 ?? 0) + (times.routes.E2 ?? 0)).toBe(out);
      }),
    );
  });
});

describe('door and line curves', () => {
  it('[SIM62] [SIM162] a line has its count, its mean flow, and the flow over its length', () => {
    const events: RunEvent[] = [10, 20, 40].map((step, occupant) => ({
      step,
      type: 'occupantCrossedLine',
      occupant,
      line: 0,
    }));
    const lines = [{ id: 'L1', from: [0, 0] as const, to: [0, 2] as const }, { id: 'L2' }];
    const curves = lineCurves(runOf({ people: 3, events }), lines);
    const flows = { meanFlowPerS: 2 / 1.5, widthM: 2, specificFlowPerMS: 1 / 1.5 };
    expect(curves.L1).toEqual({ count: 3, firstS: 0.5, lastS: 2, ...flows, timesS: [0.5, 1, 2] });
    const none = { meanFlowPerS: null, widthM: null, specificFlowPerMS: null };
    expect(curves.L2).toEqual({ count: 0, firstS: null, lastS: null, ...none, timesS: [] });
  });

  it('[SIM162] someone who crosses a line again counts once, when they first did', () => {
    const events = [10, 20, 30].map((step): RunEvent => ({ step, type: 'occupantCrossedLine', occupant: 0, line: 0 }));
    expect(lineCurves(runOf({ people: 1, events }), [{ id: 'L1' }]).L1?.timesS).toEqual([0.5]);
  });

  it('[SIM62] a door has a curve with directions, and bins that add up to it', () => {
    const events: RunEvent[] = [20, 40, 90, 200].map((step, occupant) => ({
      step,
      type: 'occupantPassedPortal',
      occupant,
      portal: 0,
      toCell: occupant === 3 ? 0 : 1,
    }));
    const [door] = doorCurves(runOf({ people: 4, events }), cells);
    expect(door).toMatchObject({
      portal: 0,
      count: 4,
      // the door is 1 m wide; three follow the first within 9 s
      widthM: 1,
      specificFlowPerMS: 3 / 9,
      towards: [
        { cell: 0, count: 1 },
        { cell: 1, count: 3 },
      ],
    });
    expect(flowBins(door?.timesS ?? [])).toEqual([
      { fromS: 0, count: 2, flowPerS: 2 / 3 },
      { fromS: 3, count: 1, flowPerS: 1 / 3 },
      { fromS: 6, count: 0, flowPerS: 0 },
      { fromS: 9, count: 1, flowPerS: 1 / 3 },
    ]);
  });

  it('[SIM62] someone jostled back and forth over the line counts once, when they crossed for good', () => {
    const crossing = (step: number, toCell: number): RunEvent => ({
      step,
      type: 'occupantPassedPortal',
      occupant: 0,
      portal: 0,
      toCell,
    });
    const [door] = doorCurves(runOf({ people: 1, events: [crossing(20, 1), crossing(21, 0), crossing(40, 1)] }), cells);
    expect(door).toMatchObject({ count: 1, timesS: [2], towards: [{ cell: 1, count: 1 }] });
    expect(doorCurves(runOf({ people: 1, events: [crossing(20, 1), crossing(21, 0)] }), cells)).toEqual([]);
  });
});
