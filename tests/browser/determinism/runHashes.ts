/** Runs that go through every part of the engine whose figures could differ between machines, and their hashes. */
import { type CampusPlan, qingshanCampus } from '../../../src/floorplans/index.js';
import type { Host } from '../../../src/model/index.js';
import {
  parseScenario,
  prepareRun,
  presetScenario,
  qingshanSchool,
  type RunRequest,
} from '../../../src/scenarios/index.js';
import { twoStoreyPlan } from '../../support/twoStoreyPlan.js';

const box = (x0: number, y0: number, x1: number, y1: number): [number, number][] => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
];

const corridor: CampusPlan = {
  format: 'muster/campus-plan',
  schemaVersion: 1,
  name: 'corridor',
  buildings: [
    {
      id: 'b',
      name: 'building',
      levels: [
        {
          id: '0',
          name: 'ground floor',
          ordinal: 0,
          elevationM: 0,
          spaces: [{ id: 'hall', name: 'hall', kind: 'hall', polygon: { outer: box(0, 0, 20, 3.3), holes: [] } }],
          openings: [],
          obstacles: [
            { id: 'column', name: 'column', kind: 'column', polygon: { outer: box(9.7, 1.5, 10.1, 1.9), holes: [] } },
          ],
        },
      ],
    },
  ],
  stairs: [],
  assemblyPoints: [],
  posts: [],
};

/** Two crowds through each other, with a distribution of every kind, a source, and an exit that closes and opens. */
const counterFlow = {
  format: 'muster/scenario',
  schemaVersion: 1,
  name: 'counter-flow',
  kind: 'free',
  maxTimeS: 60,
  occupants: [
    {
      id: 'eastwards',
      level: '0',
      area: box(0, 0, 7, 3.3),
      count: 14,
      freeSpeedMPerS: { normal: { mean: 1.34, sd: 0.26, min: 0.5, max: 2.2 } },
      preMovementTimeS: { logNormal: { muLn: 1, sigmaLn: 0.6 } },
      goal: { exits: ['east'] },
    },
    {
      id: 'westwards',
      level: '0',
      area: box(13, 0, 20, 3.3),
      count: 14,
      placement: 'lattice',
      freeSpeedMPerS: { uniform: [0.8, 1.6] },
      preMovementTimeS: { gamma: { shape: 2.5, scale: 1.2 } },
      goal: { exits: ['west', 'east'], weights: [3, 1] },
    },
    {
      id: 'late',
      level: '0',
      area: box(7, 0, 13, 1.2),
      count: 4,
      preMovementTimeS: { weibull: { shape: 1.7, scale: 8 } },
    },
  ],
  sources: [
    { id: 'in', level: '0', area: box(0, 0, 2, 3), ratePerS: 0.7, fromS: 5, untilS: 15, goal: { nearest: true } },
  ],
  exits: [
    { id: 'east', level: '0', area: box(20, 0.8, 21, 2.4) },
    { id: 'west', level: '0', area: box(-1, 0.8, 0, 2.4) },
  ],
  doorEvents: [
    { atS: 10, door: 'west', state: 'closed' },
    { atS: 20, door: 'west', state: 'open' },
  ],
  measurements: { lines: [{ id: 'middle', level: '0', from: [10, 0], to: [10, 3.3] }] },
};

/** Some come down the stair while others go up. */
const twoWayStair = {
  format: 'muster/scenario',
  schemaVersion: 1,
  name: 'two-way stair',
  kind: 'free',
  maxTimeS: 90,
  occupants: [
    { id: 'down', level: 'level:1', area: box(0, 2.6, 7.9, 8.7), count: 25, goal: { exits: ['exit:main'] } },
    { id: 'up', level: 'level:0', area: box(8.1, 2.6, 16, 8.7), count: 15, goal: { exits: ['refuge'] } },
  ],
  exits: [{ id: 'refuge', level: 'level:1', area: box(8.5, 5, 15.5, 8.5) }],
};

/** A group, somebody who is helped, a choice that others move, a later release, doors held to a flow, smoke and gases. */
const smokyCorridor = {
  format: 'muster/scenario',
  schemaVersion: 1,
  name: 'smoky corridor',
  kind: 'free',
  doorFlow: 'design',
  maxTimeS: 60,
  occupants: [
    {
      id: 'class',
      level: '0',
      area: box(0, 0, 5, 3.3),
      count: 10,
      goal: { exits: ['east'] },
      group: { leader: 'first', sweeper: 'last' },
    },
    { id: 'helped', level: '0', area: box(5, 0, 8, 3.3), count: 2, assistance: 'buddy', fedLimit: 0.3 },
    {
      id: 'undecided',
      level: '0',
      area: box(11, 0, 16, 3.3),
      count: 8,
      goal: { exits: ['west', 'east'], weights: [1, 1], socialInfluence: 0.5 },
    },
    { id: 'held', level: '0', area: box(16, 0, 20, 3.3), count: 4, goal: { nearest: true, familiar: ['west'] } },
  ],
  exits: counterFlow.exits,
  release: [{ groups: ['held'], afterS: 6 }],
  smoke: [
    {
      level: '0',
      series: [
        [0, 0.1],
        [40, 3.7],
      ],
    },
    { level: '0', area: box(12, 0, 15, 3.3), series: [[3, 2.3]] },
  ],
  gases: [{ level: '0', series: [{ timeS: 5, coPpm: 18_300, co2Percent: 6.1, o2Percent: 13.7, hcnPpm: 90 }] }],
};

type Run = Omit<RunRequest, 'host' | 'seed'>;

function written(plan: CampusPlan, json: unknown): Run {
  const { value: scenario, problems } = parseScenario(json);
  if (scenario === null) throw new Error(problems[0]?.message);
  return { plan, scenario };
}

/** The first minute of the demo school's fire drill. */
function openingOfTheDemo(): Run {
  const { value: scenario, problems } = presetScenario('fire', 'lesson', { population: { from: 'school' } });
  if (scenario === null) throw new Error(problems[0]?.message);
  return { plan: qingshanCampus(), scenario: { ...scenario, maxTimeS: 60 }, school: qingshanSchool() };
}

function hashOf(run: Run, seed: number, host: Host): string {
  const { value, problems } = prepareRun({ ...run, seed, host });
  if (value === null) throw new Error(problems.map((each) => each.message).join('\n'));
  while (!value.advance().done);
  return value.result().hash;
}

/** Hashes by name; the same on every machine. */
export function runHashes(host: Host): Record<string, string> {
  const hashes: Record<string, string> = {};
  const flow = written(corridor, counterFlow);
  for (let seed = 1; seed <= 8; seed++) hashes[`counter-flow, seed ${seed}`] = hashOf(flow, seed, host);
  const bySecondModel = written(corridor, { ...counterFlow, movementModel: 'collision-free-speed' });
  hashes['counter-flow by the second model'] = hashOf(bySecondModel, 1, host);
  const smoky = written(corridor, smokyCorridor);
  for (let seed = 1; seed <= 3; seed++) hashes[`smoky corridor, seed ${seed}`] = hashOf(smoky, seed, host);
  const stair = written(twoStoreyPlan(), twoWayStair);
  for (let seed = 1; seed <= 3; seed++) hashes[`two-way stair, seed ${seed}`] = hashOf(stair, seed, host);
  hashes['opening of the demo drill'] = hashOf(openingOfTheDemo(), 1, host);
  return hashes;
}
