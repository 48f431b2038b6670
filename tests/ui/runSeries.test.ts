import { describe, expect, it } from 'vitest';
import { type Frame, OCCUPANT_STATE, type RunEvent } from '../../src/sim/index.js';
import { fullestView } from '../../src/ui/places/simulate/fullestView.js';
import { CAMPUS_VIEW } from '../../src/ui/plan/planViews.js';
import { drillNotes } from '../../src/ui/run/drillNotes.js';
import { alarmStartS, phaseAt } from '../../src/ui/run/phases.js';
import { createRunSeries, extendRunSeries, flowBars } from '../../src/ui/run/runSeries.js';
import type { RunSetup } from '../../src/ui/worker/protocol.js';

const setup = {
  header: { dtS: 0.05 },
  cells: { cells: [{ kind: 'space' }, { kind: 'flight' }, { kind: 'ground' }], portals: [{ id: 'door' }] },
} as unknown as RunSetup;

function frame(cells: readonly number[], states: readonly number[]): Frame {
  const xCm = new Int32Array(cells.length);
  return { step: 0, timeS: 0, xCm, yCm: xCm, cell: Int16Array.from(cells), state: Uint8Array.from(states) };
}

const { walking, waiting, out, arrived, absent, inPlace } = OCCUPANT_STATE;

describe('what the timeline is drawn from', () => {
  it('[UI43] counts people in rooms and on flights as still in, and those outside, out or not yet there as not', () => {
    const series = createRunSeries(setup);
    extendRunSeries(series, [frame([0, 1, 2, 0, -1], [walking, waiting, arrived, out, absent])], []);
    expect(series.insideByFrame).toEqual([2]);
    expect(series.waitingByFrame).toEqual([1]);
  });

  it('[UI151] counts people at rest by order apart, and they are still in', () => {
    const series = createRunSeries(setup);
    expect(series.hasInPlace).toBe(false);
    extendRunSeries(
      series,
      [frame([0, 1, 2], [inPlace, waiting, inPlace]), frame([0, 1, 2], [walking, walking, out])],
      [],
    );
    expect(series.inPlaceByFrame).toEqual([2, 0]);
    expect(series.insideByFrame).toEqual([2, 2]);
    expect(series.hasInPlace).toBe(true);
  });

  it('[UI152] tells what the drill noted by class, room and door, never by a person', () => {
    const named = (name: string) => ({ name, nameEn: `${name} (en)` });
    const series = createRunSeries({
      header: { dtS: 0.05 },
      cells: { cells: [named('201')], portals: [named('201 前门')] },
      occupants: { group: [1], groups: [named('staff'), named('一(1)班')] },
    } as unknown as RunSetup);
    const about = { occupant: -1, group: -1, cell: -1, portal: -1, count: -1 };
    const note = (step: number, name: string, more: object): RunEvent => ({
      step,
      type: 'drillNoted',
      note: name,
      ...about,
      ...more,
    });
    extendRunSeries(
      series,
      [],
      [
        note(0, 'orderGiven', { count: 0 }),
        note(40, 'roomSecured', { cell: 0, portal: 0, count: 46 }),
        note(60, 'pupilWoken', { occupant: 0 }),
      ],
    );
    expect(drillNotes(series, false)).toEqual([
      { name: 'roomSecured', timeS: 2, about: '201，201 前门', count: 46 },
      { name: 'pupilWoken', timeS: 3, about: '一(1)班', count: null },
    ]);
    expect(drillNotes(series, true)[1]?.about).toBe('一(1)班 (en)');
  });

  it('[UI48] puts passages into bars of three seconds and phases beside each other', () => {
    const series = createRunSeries(setup);
    const passed = (step: number): RunEvent => ({
      step,
      type: 'occupantPassedPortal',
      occupant: 0,
      portal: 0,
      toCell: 1,
    });
    extendRunSeries(
      series,
      [],
      [
        { step: 0, type: 'phaseStarted', phase: 'detection' },
        passed(20),
        passed(59),
        { step: 60, type: 'phaseEnded', phase: 'detection' },
        { step: 60, type: 'phaseStarted', phase: 'alarm' },
        passed(130),
      ],
    );
    expect(flowBars(series, [0])).toEqual([2, 0, 1]);
    expect([phaseAt(series.phases, 0), phaseAt(series.phases, 3), phaseAt(series.phases, 99)]).toEqual([
      'detection',
      'alarm',
      'alarm',
    ]);
    expect(alarmStartS(series.phases)).toBe(3);
  });
});

describe('where a new run is opened', () => {
  it('[UI155] on the floor with most people, on the campus where all are outdoors', () => {
    expect(
      fullestView(
        new Map([
          ['', 90],
          ['level:1', 4],
          ['level:2', 7],
        ]),
      ),
    ).toBe('level:2');
    expect(fullestView(new Map([['', 90]]))).toBe(CAMPUS_VIEW);
    expect(fullestView(new Map())).toBe(CAMPUS_VIEW);
  });
});
