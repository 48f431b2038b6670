import { describe, expect, it } from 'vitest';
import { buildEgressGraph, buildWalkableCells, type CampusPlan, createCellWalks } from '../../src/floorplans/index.js';
import type { Point } from '../../src/model/index.js';
import { assignRooms } from '../../src/scenarios/conduct/lockdown/movingIn.js';
import { prepareRun, presetScenario, type Scenario } from '../../src/scenarios/index.js';
import type { Person, PlacedPopulation } from '../../src/scenarios/population/person.js';
import { box, host, schoolhouse } from './support/plans.js';

const yard = (): CampusPlan =>
  schoolhouse({ site: { outline: { outer: box(-20, -30, 60, 40), holes: [] }, gates: [], greens: [], areas: [] } });

const QUICK = {
  oneKeyAlarmS: 5,
  announcementS: 5,
  policeArrivalS: 120,
  policeTakeoverS: 5,
  releasePerRoomS: 1,
  stayS: 60,
};

function prepare(kind: string, change: Partial<Scenario>, plan = yard()) {
  const { value: scenario } = presetScenario(kind, 'lesson', { population: { from: 'count', count: 4 } });
  if (!scenario) throw new Error(`no ${kind}`);
  return prepareRun({ plan, scenario: { ...scenario, phases: QUICK, ...change }, seed: 1, host });
}

function drill(change: Partial<Scenario>) {
  const { value, problems } = prepare('intruder', change);
  if (!value) throw new Error(problems.map((each) => each.message).join('\n'));
  while (!value.advance().done);
  const { lockdown } = value.result();
  if (!lockdown) throw new Error('no figures of the lockdown');
  const notes = value.record().events.flatMap((event) => (event.type === 'drillNoted' ? [event.note] : []));
  return { lockdown, notes };
}

describe('who was to lock a room', () => {
  /** One person outdoors and nobody else: they lock the room they go to. */
  const alone = (change: Partial<Scenario> = {}) => {
    const { population: _, ...nobody } = { population: undefined, ...change };
    const occupants = [{ id: 'pe', level: 'site', area: box(20, 7, 21, 9), count: 1, freeSpeedMPerS: 1.3 }];
    return drill({ ...nobody, population: undefined, occupants, intruder: { holdDoorS: 60 } } as never);
  };

  it('[SC553] and is left outside locks nothing: the room is told as one nobody locks', () => {
    const inTime = alone();
    expect(inTime.lockdown).toMatchObject({ rooms: 1, roomsSecured: 1, notSecured: [] });
    const outside = alone({ doorEvents: [{ atS: 12, door: 'exit', state: 'closed' }] });
    expect(outside.notes).toContain('peopleLeftOutside');
    expect(outside.notes).not.toContain('doorLocked');
    expect(outside.lockdown.roomsSecured).toBe(0);
    expect(outside.lockdown.notSecured).toMatchObject([{ why: 'nobodyLocks' }]);
  }, 60_000);
});

describe('release in stages', () => {
  const release = [{ levels: ['0'], afterS: 20 }];
  const codes = (kind: string) =>
    prepare(kind, { release } as never).problems.map(({ code, path }) => `${code} ${path}`);

  it.each(['intruder', 'hold', 'secure', 'shelter'])('[SC551] %s: is refused, as nobody leaves', (kind) => {
    expect(prepare(kind, { release } as never).value).toBeNull();
    expect(codes(kind)).toContain('release-in-lockdown release');
  });

  it('[SC551] leaving the campus has it', () => {
    expect(codes('evacuate-away').join()).not.toContain('release-in');
  });
});

describe('an adult who is sent to children without one', () => {
  const furnished = (): CampusPlan => {
    const plan = schoolhouse();
    const [building] = plan.buildings;
    const [level] = building?.levels ?? [];
    if (!building || !level) throw new Error('no level');
    const shelves = {
      id: 'shelves',
      name: 'shelves',
      kind: 'fixed' as const,
      polygon: { outer: box(0.5, 3, 7.5, 3.6), holes: [] },
    };
    return { ...plan, buildings: [{ ...building, levels: [{ ...level, obstacles: [shelves] }] }] };
  };

  it('[SC552] stands just inside the door of a furnished room, in sight of it', () => {
    const { cells: space } = buildWalkableCells(furnished());
    const walks = createCellWalks(space);
    const cellOf = (id: string) => space.cells.findIndex((cell) => cell.id === id);
    const person = (id: string, group: number, room: string, at: Point): Person => ({
      ...{ id, group, at, cell: cellOf(room), preMovementS: 0, goal: { muster: true }, radiusM: 0.2 },
      ...{ freeSpeedMPerS: 1.2, timeGapFactor: 1, stairDownFactor: 0.7, stairUpFactor: 0.6 },
    });
    const groups: PlacedPopulation['groups'] = [
      { id: 'pupils', name: '', nameEn: '', role: 'pupil' },
      { id: 'staff', name: '', nameEn: '', role: 'staff' },
    ];
    for (let seed = 1; seed <= 20; seed++) {
      const people = [
        person('child', 0, 'room-1', [2, 1]),
        person('one', 1, 'room-2', [10, 3]),
        person('two', 1, 'room-2', [12, 3]),
      ];
      const moves = assignRooms({
        ...{ space, graph: buildEgressGraph(space), walks, population: { groups, people }, movers: [], seed },
        ...{ rooms: [cellOf('room-1'), cellOf('room-2')], spareAdults: [2], needsSomebodyToLock: true, withinS: 60 },
        wakesAfterS: () => 0,
      });
      const move = moves.get(2);
      expect(move?.cell).toBe(cellOf('room-1'));
      const [x = 0, y = 0] = move?.at ?? [];
      expect(Math.hypot(x - 4, y - 7)).toBeLessThan(1);
      expect(walks(cellOf('room-1'), [4, 7], [x, y])).toHaveLength(2);
    }
  });
});

describe('the police take over', () => {
  it('[SC394] [SC555] guards who come after that form no line, and those before do', () => {
    const withPolice = (policeArrivalS: number) =>
      drill({
        phases: { ...QUICK, policeArrivalS, policeTakeoverS: 120 },
        intruder: { detectedAt: { space: 'room-2' }, guards: { count: 2, start: 'exit' } },
      });
    const late = withPolice(6);
    expect(late.lockdown.threat?.responseGroupS).toBeNull();
    expect(late.notes.filter((note) => note === 'guardThere')).toHaveLength(2);
    expect(late.notes).not.toContain('guardsHoldLine');
    const before = withPolice(120);
    expect(before.lockdown.threat?.responseGroupS).not.toBeNull();
    expect(before.notes).toContain('guardsHoldLine');
  }, 60_000);
});
