import fc from 'fast-check';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import {
  EXPORT_FORMATS,
  exportedRun,
  type Frame,
  findBottlenecks,
  type RunEvent,
  type RunExport,
  runExports,
  safeFileName,
  summariseRun,
} from '../../src/sim/index.js';
import { cell, frame, host, portal, rectangle, runOf, walkable } from './support/handMadeRun.js';
import { readCsv, readTrajectory } from './support/readExports.js';

const slope = { foot: [10, 1] as const, direction: [1, 0] as const, runM: 4, fromElevationM: 3.6, toElevationM: 5.4 };
const cells = walkable(
  [
    cell('101', rectangle(0, 0, 10, 2), {
      name: '一年级（1）班, "东"',
      elevationM: 3.6,
      obstacles: [rectangle(1, 1, 2, 1.5)],
    }),
    cell('flight', rectangle(10, 0, 14, 2), { kind: 'flight', slope, planeId: 'stair:a/flight 0', stairId: 'stair:a' }),
  ],
  [
    portal(
      'd1',
      [
        [10, 0],
        [10, 2],
      ],
      0,
      1,
      { name: '=1+1', clearWidthM: 2 },
    ),
  ],
);

const SECONDS = 30;
const PEOPLE = 5;

/** Five people wait at the door for 20 s; then they walk up the flight, a second after each other, and are gone. */
function madeRun() {
  const frames: Frame[] = Array.from({ length: SECONDS * 5 + 1 }, (_, f) => {
    const timeS = f * 0.2;
    return frame(
      timeS,
      Array.from({ length: PEOPLE }, (_unused, i) => {
        const walkedM = Math.max(0, timeS - 20 - i);
        if (walkedM > 5) return { x: 14, y: 1, cell: 1, state: 'out' as const };
        const state = walkedM > 0 ? ('walking' as const) : ('waiting' as const);
        return { x: 9 + walkedM, y: 0.3 + 0.35 * i, cell: walkedM > 1 ? 1 : 0, state };
      }),
    );
  });
  const events: RunEvent[] = [
    { step: 0, type: 'phaseStarted', phase: '-alarm' },
    ...Array.from({ length: PEOPLE }, (_, occupant): RunEvent => ({ step: 0, type: 'occupantStarted', occupant })),
    ...Array.from({ length: PEOPLE }, (_, i): RunEvent[] => [
      { step: (21 + i) * 20, type: 'occupantPassedPortal', occupant: i, portal: 0, toCell: 1 },
      { step: (25 + i) * 20, type: 'occupantReachedGoal', occupant: i, goal: 0 },
    ]).flat(),
  ];
  const goals = [{ id: 'roof', name: '屋顶', nameEn: 'Roof' }];
  const record = runOf({
    people: PEOPLE,
    groups: ['+一班', '@二班'],
    groupOf: (i) => (i < 2 ? 0 : 1),
    goals,
    events,
    frames,
  });
  const areas = [{ id: '区', planeId: 'L0', polygon: rectangle(6, 0, 10, 2) }];
  const lines = [{ id: 'L1', from: [5, 0] as const, to: [5, 2] as const }];
  const summary = summariseRun({
    ...{ record, cells, areas, lines, hash: '', agentSteps: 0, cpuS: 0, wallS: 0 },
    bottlenecks: findBottlenecks(record, cells),
  });
  return { record, cells, summary, host };
}

const run = madeRun();

function bytesOf(file: RunExport | undefined): Buffer {
  return Buffer.concat([...(file?.write() ?? [])]);
}

function file(name: string): RunExport | undefined {
  return runExports(exportedRun(run), EXPORT_FORMATS).find((each) => each.fileName === name);
}

function csv(name: string): Record<string, string>[] {
  const [header = [], ...rows] = readCsv(bytesOf(file(name)));
  return rows.map((row) => Object.fromEntries(header.map((column, i) => [column, row[i] ?? ''])));
}

async function parquet(name: string): Promise<Record<string, unknown>[]> {
  const bytes = bytesOf(file(name));
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  return parquetReadObjects({ file: buffer });
}

describe('exports of a run', () => {
  it('[SIM170] every format has its files, each name once and safe everywhere', () => {
    const names = runExports(exportedRun(run), EXPORT_FORMATS).map((each) => each.fileName);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names)
      expect(name).toMatch(/^(trajectory\/)?[\p{L}\p{N}][\p{L}\p{N}.-]*\.(csv|parquet|txt|wkt)$/u);
    expect(names).toContain('trajectory/stair-a-flight-0.txt');
    expect(runExports(exportedRun(run), [])).toEqual([]);
  });

  it('[SIM170] two writes of the same run are the same bytes', () => {
    const others = runExports(exportedRun(madeRun()), EXPORT_FORMATS);
    for (const [index, each] of runExports(exportedRun(run), EXPORT_FORMATS).entries()) {
      expect(bytesOf(others[index]).equals(bytesOf(each)), each.fileName).toBe(true);
    }
  });

  it('[SIM170] an id of signs and dots alone still gives a name that is no path', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (id) => {
        expect(safeFileName(id)).not.toMatch(/[\\/:*?"<>|\p{Cc}]|^\.|\.$|^$/u);
      }),
    );
  });

  it('[SIM170] an id that is a device on Windows, or longer than a name may be, still gives a name for a file', () => {
    for (const id of ['con', 'NUL', 'aux.1', 'COM1', ' lpt9 ']) expect(safeFileName(id)).toMatch(/^plane-/);
    expect(safeFileName('console')).toBe('console');
    expect(new TextEncoder().encode(safeFileName('楼'.repeat(200))).length).toBeLessThan(250);
  });
});

describe('CSV', () => {
  it('[SIM171] people come back with their names, times, waiting and delay', () => {
    const people = csv('persons.csv');
    expect(people).toHaveLength(PEOPLE);
    expect(people[0]).toMatchObject({
      ...{ person: '1', person_id: 'o0', start_space: '一年级（1）班, "东"', goal_id: 'roof' },
      ...{ start_s: '0', end_s: '25' },
    });
    expect(Number(people[0]?.waiting_s)).toBeCloseTo(20.2, 6);
    expect(Number(people[0]?.delay_s)).toBeGreaterThan(18);
  });

  it('[SIM171] a text that a spreadsheet would take for a formula is made text, a negative number is left alone', () => {
    expect(csv('persons.csv').map((each) => each.group)).toEqual(["'+一班", "'+一班", "'@二班", "'@二班", "'@二班"]);
    expect(csv('doors.csv')[0]?.name).toBe("'=1+1");
    expect(csv('events.csv')[0]?.at).toBe("'-alarm");
    expect(csv('usage.csv').every((each) => !each.x_m?.startsWith("'"))).toBe(true);
  });

  it('[SIM171] a full-width formula and one after the end of a line are made text as well', () => {
    const name = (text: string) => {
      const record = { ...run.record, occupants: { ...run.record.occupants, groups: named([text]) } };
      const table = runExports(exportedRun({ ...run, record }), ['csv']).find((each) => each.id === 'persons');
      return readCsv(bytesOf(table))[1]?.[3];
    };
    expect(name('＝1+1')).toBe("'＝1+1");
    expect(name('\n=1+1')).toBe("'\n=1+1");
    expect(name('三年级（1）班')).toBe('三年级（1）班');
  });

  it('[SIM171] an event names its line by the order of the scenario, also where ids are numbers', () => {
    const crossing = (line: number): RunEvent => ({ step: 1, type: 'occupantCrossedLine', occupant: 0, line });
    const overcome: RunEvent = { step: 2, type: 'occupantOvercome', occupant: 0, cell: 1 };
    const lines = ['10', '2', '门'];
    const record = runOf({ people: 1, lines, events: [crossing(0), crossing(1), crossing(2), overcome] });
    const ofLines = summariseRun({
      ...{ record, cells, bottlenecks: [], hash: '', agentSteps: 0, cpuS: 0, wallS: 0 },
      lines: lines.map((id) => ({ id })),
    });
    const order = { record, cells, summary: ofLines, host };
    const table = runExports(exportedRun(order), ['csv']).find((each) => each.id === 'events');
    const rows = readCsv(bytesOf(table)).slice(1);
    expect(rows.map((row) => row[5])).toEqual(['10', '2', '门', '']);
    expect(rows[3]?.[6]).toBe('flight');
  });

  it('[SIM171] doors and lines have their flow, and their crossings as N–t', () => {
    expect(csv('doors.csv')[0]).toMatchObject({
      kind: 'door',
      width_m: '2',
      people: '5',
      mean_flow_per_s: '1',
      specific_flow_per_m_s: '0.5',
    });
    expect(csv('doors.csv')[1]).toMatchObject({
      kind: 'line',
      id: 'L1',
      width_m: '2',
      people: '0',
      mean_flow_per_s: '',
    });
    expect(csv('passages.csv').map((each) => [each.n, each.time_s])).toEqual(
      [1, 2, 3, 4, 5].map((n) => [String(n), String(20 + n)]),
    );
  });

  it('[SIM171] areas, groups, RSET, bottlenecks and the use of the floor have their rows', () => {
    expect(csv('areas.csv')[0]).toMatchObject({
      area: '区',
      time_s: '0',
      density_per_m2: expect.stringMatching(/^0\./),
    });
    expect(csv('groups.csv').map((each) => each.people)).toEqual(['2', '3']);
    expect(csv('rset.csv').map((each) => each.of)).toEqual(['space', 'group', 'group']);
    expect(csv('bottlenecks.csv')[0]).toMatchObject({ rank: '1', people: '5', groups: "'@二班 3; +一班 2" });
    // each is under way at every second up to the one they leave at, 25 to 29 s from the start
    const seconds = csv('usage.csv').reduce((sum, each) => sum + Number(each.person_s_per_m2) * 0.25, 0);
    expect(seconds).toBeCloseTo(5 * 26 + 10, 6);
  });

  it('[SIM171] hostile names come back as they were, or with the apostrophe that makes them text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 }), (groups) => {
        const record = { ...run.record, occupants: { ...run.record.occupants, groups: named(groups) } };
        const table = runExports(exportedRun({ ...run, record }), ['csv']).find((each) => each.id === 'persons');
        const name = groups[0] ?? '';
        const expected = new TextDecoder().decode(
          new TextEncoder().encode(/^[=+\-@＝＋－＠\t\r\n]/.test(name) ? `'${name}` : name),
        );
        expect(readCsv(bytesOf(table))[1]?.[3]).toBe(expected);
      }),
    );
  });
});

function named(groups: readonly string[]) {
  return [...groups, '', ''].map((name) => ({ id: 'g', name, nameEn: name, role: 'pupil' as const }));
}

describe('trajectories for PedPy', () => {
  it('[SIM172] rate, unit, people and frames come back, each plane in a file of its own', () => {
    const floor = readTrajectory(bytesOf(file('trajectory/L0.txt')));
    const flight = readTrajectory(bytesOf(file('trajectory/stair-a-flight-0.txt')));
    expect(floor).toMatchObject({ frameRate: 5, unit: 'm' });
    const present = run.record.frames.reduce((sum, each) => sum + each.state.filter((state) => state !== 5).length, 0);
    expect(floor.rows.length + flight.rows.length).toBe(present);
    expect(floor.rows.find(({ id, frame: index }) => id === 2 && index === 110)).toEqual({
      id: 2,
      frame: 110,
      x: 10,
      y: 0.65,
    });
    for (const { x } of flight.rows) expect(x).toBeGreaterThan(10);
  });

  it('[SIM172] a last frame off the beat is left out, since its number would tell a wrong time', () => {
    const late = frame(
      30.05,
      Array.from({ length: PEOPLE }, () => ({ x: 1, y: 1 })),
    );
    const record = { ...run.record, frames: [...run.record.frames, late] };
    const [text] = runExports(exportedRun({ ...run, record }), ['trajectory']);
    expect(Math.max(...readTrajectory(bytesOf(text)).rows.map((row) => row.frame))).toBeLessThanOrEqual(150);
  });

  it('[SIM172] height follows the flight', () => {
    const text = new TextDecoder().decode(bytesOf(file('trajectory/stair-a-flight-0.txt')));
    expect(text).toContain('\n1 115 12.00 0.30 4.50\n');
  });

  it('[SIM172] the floor beside it is WKT with its obstacle as a hole', () => {
    const wkt = new TextDecoder().decode(bytesOf(file('trajectory/L0.wkt')));
    expect(wkt).toMatch(/^POLYGON \(\((?:-?[\d.]+ -?[\d.]+(?:, )?)+\), \((?:-?[\d.]+ -?[\d.]+(?:, )?)+\)\)\n$/);
    expect(wkt).toContain('10 2');
  });
});

describe('Parquet', () => {
  it('[SIM173] people, events and positions read back, texts and nulls included', async () => {
    const people = await parquet('persons.parquet');
    expect(people).toHaveLength(PEOPLE);
    expect(people[4]).toMatchObject({ person: 5, group: '@二班', start_s: 0, end_s: 29, goal_id: 'roof' });
    const events = await parquet('events.parquet');
    expect(events).toHaveLength(run.record.events.length);
    expect(events[0]).toMatchObject({ event: 'phaseStarted', at: '-alarm' });
    expect(events[0]?.person ?? null).toBeNull();
    const positions = await parquet('trajectories.parquet');
    const present = run.record.frames.reduce((sum, each) => sum + each.state.filter((state) => state !== 5).length, 0);
    expect(positions).toHaveLength(present);
    expect(positions[0]).toMatchObject({
      frame: 0,
      person: 1,
      plane_id: 'L0',
      x_m: 9,
      y_m: 0.3,
      z_m: 3.6,
      state: 'waiting',
    });
  });

  it('[SIM173] a run without people or events has files with columns and no rows', async () => {
    const record = runOf({ people: 0 });
    const summary = summariseRun({ record, cells, bottlenecks: [], hash: '', agentSteps: 0, cpuS: 0, wallS: 0 });
    for (const each of runExports(exportedRun({ record, cells, summary, host }), ['csv', 'parquet'])) {
      const bytes = bytesOf(each);
      if (each.format === 'csv') expect(readCsv(bytes)).toHaveLength(1);
      else
        expect(
          await parquetReadObjects({
            file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
          }),
        ).toEqual([]);
    }
  });
});
