/** VC-11: people of twelve rooms leave by the exit assigned to their room, though another may be nearer. */
import type { CampusPlan } from '../../../floorplans/index.js';
import { casePlan, exitOf, type WrittenRing } from '../casePlan.js';
import { compileCase, TIME_LIMIT_S } from '../compileCase.js';
import data from '../data/vc11.json' with { type: 'json' };
import { exactFigure, smallestFigure } from '../figure.js';
import { observeCase } from '../observeCase.js';
import { defineCase } from '../verificationCase.js';

const { geometry, parameters, expected } = data;
const [FLOOR] = geometry.floors;
const ROOMS = FLOOR?.rooms ?? [];

/** Corridor and passage are one floor: the passage opens to the corridor over its full width. */
const CORRIDOR: WrittenRing = [
  [0, 5],
  [18, 5],
  [18, 6],
  [7.2, 6],
  [7.2, 11],
  [6, 11],
  [6, 6],
  [0, 6],
];

function plan(): CampusPlan {
  const spaces = ROOMS.map(({ id, rect }) => ({ id: `room ${id}`, walkable: rect }));
  const openings = ROOMS.map(({ id, door }) => ({
    id: `door ${id}`,
    segment: door,
    joins: [`room ${id}`, 'corridor'] as [string, string],
  }));
  return casePlan(data.id, [
    {
      id: 'F0',
      elevationM: FLOOR?.elevation ?? 0,
      spaces: [...spaces, { id: 'corridor', walkable: CORRIDOR }],
      openings,
    },
  ]);
}

function observe(seed: number) {
  const freeSpeedMPerS = { normal: parameters.desired_speed_mps };
  const scenario = {
    occupants: ROOMS.map(({ id, rect, persons, exit }) => ({
      id: `room ${id}`,
      level: 'F0',
      area: rect,
      count: persons,
      freeSpeedMPerS,
      goal: { exits: [exit] },
    })),
    exits: geometry.exits.map(({ id, segment }) => exitOf(id, segment, CORRIDOR)),
  };
  const compiled = compileCase(plan(), scenario, seed);
  const { goals, occupants } = compiled.setup;
  const { goalReached } = observeCase(compiled, { untilS: TIME_LIMIT_S });
  const taken = goalReached.map((goal) => goals[goal]?.id ?? '');
  const asAssigned = taken.filter((exit, i) => exit === ROOMS[occupants[i]?.group ?? -1]?.exit).length;
  return {
    assignedShare: asAssigned / occupants.length,
    main: taken.filter((exit) => exit === 'MAIN').length,
    secondary: taken.filter((exit) => exit === 'SECONDARY').length,
  };
}

export const assignedExitsCase = defineCase(data, 10, observe, (seeds) => [
  smallestFigure(
    'share of people who used the exit assigned to them',
    seeds.map((each) => each.assignedShare),
    expected.agents_using_assigned_exit_share,
  ),
  exactFigure(
    'people out by the main exit',
    seeds.map((each) => each.main),
    expected.main_exit_count,
  ),
  exactFigure(
    'people out by the secondary exit',
    seeds.map((each) => each.secondary),
    expected.secondary_exit_count,
  ),
]);
