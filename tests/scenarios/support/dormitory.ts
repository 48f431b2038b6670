/** A small dormitory of two wings and two storeys with a yard, and the school that sleeps in it. */
import { type CampusPlan, dormitoryBlock } from '../../../src/floorplans/index.js';
import type { Scenario, ScenarioNight, School } from '../../../src/scenarios/index.js';
import { box } from './plans.js';

/** Bedrooms of the girls' wing: two downstairs, four upstairs; `space:dorm-g201` and so on. */
export function smallDormitory(): CampusPlan {
  const { building, stairs } = dormitoryBlock({
    ...{ key: 'dorm', name: '宿舍', nameEn: 'Dormitory', storeys: 2, roomsPerSide: 2 },
  });
  const corners = building.levels.flatMap((level) => level.spaces.flatMap((space) => space.polygon.outer));
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const yard = { outer: box(x0 - 25, y0 - 40, x1 + 25, y1 + 15), holes: [] };
  return {
    format: 'muster/campus-plan',
    schemaVersion: 1,
    name: 'dormitory',
    site: { outline: yard, greens: [], areas: [], gates: [] },
    buildings: [building],
    stairs: [...stairs],
    assemblyPoints: [
      {
        id: 'yard',
        name: '操场',
        nameEn: 'Yard',
        polygon: { outer: box(x0, y0 - 35, x0 + 30, y0 - 15), holes: [] },
        slots: [],
      },
    ],
    posts: [],
  };
}

export const bedroomIds = (plan: CampusPlan): string[] =>
  plan.buildings.flatMap(({ levels }) =>
    levels.flatMap(({ spaces }) => spaces.filter(({ kind }) => kind === 'dormitory').map(({ id }) => id)),
  );

export type NightDuty = NonNullable<School['nightDuty']>;

/** A manager in each wing, downstairs in the entrance hall. */
export const MANAGERS: NightDuty = [
  { role: 'dormitoryManager', number: 1, room: 'space:dorm-g-warden-1', wing: 'girls' },
  { role: 'dormitoryManager', number: 1, room: 'space:dorm-b-warden-1', wing: 'boys' },
];

/** Every bed of the named rooms is taken; pupils of one class of a grade. */
export function boardingSchool(
  rooms: readonly string[],
  { grade = 8, perRoom = 8, nightDuty = MANAGERS }: { grade?: number; perRoom?: number; nightDuty?: NightDuty } = {},
): School {
  const boarders = rooms.length * perRoom;
  return {
    ...{ format: 'muster/school', schemaVersion: 1, name: 'school', stages: ['junior_middle'], boarding: true },
    ...{
      terrain: 'any',
      region: 'CN',
      rulePacks: [],
      pupils: boarders,
      teachers: 1,
      otherStaff: 2,
      boarders,
      guards: 0,
    },
    ...{ terms: [], closedDays: [], nightDuty },
    classes: [{ id: 'c', name: 'class', grade, room: rooms[0] ?? '', number: boarders, boarders }],
    dormitories: rooms.map((room) => ({
      ...{ room, beds: perRoom, boarders: perRoom },
      wing: room.startsWith('space:dorm-g') ? ('girls' as const) : ('boys' as const),
    })),
  };
}

export function nightScenario(night: ScenarioNight = {}, more: Partial<Scenario> = {}): Scenario {
  return {
    ...{
      format: 'muster/scenario',
      schemaVersion: 1,
      name: 'night',
      kind: 'night',
      dtS: 0.05,
      maxTimeS: 1200,
      seed: 1,
    },
    ...{ slot: 'night', population: { from: 'school' }, night },
    ...{ occupants: [], sources: [], exits: [], doorEvents: [], measurements: { lines: [], areas: [] } },
    ...more,
  };
}
