import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseScenario, presetScenario } from '../../src/scenarios/index.js';

const gate = {
  format: 'muster/scenario',
  schemaVersion: 1,
  name: 'gate',
  kind: 'free',
  dtS: 0.05,
  maxTimeS: 600,
  seed: 1,
  occupants: [
    {
      id: 'pen',
      level: '0',
      area: [
        [0, 0],
        [5, 0],
        [5, 5],
        [0, 5],
      ],
      count: 75,
      freeSpeedMPerS: { normal: { mean: 1.34, sd: 0.26, min: 0.5, max: 2.2 } },
      bodyRadiusM: 0.2,
      preMovementTimeS: { uniform: [10, 100] },
      goal: { exits: ['E1'] },
    },
  ],
  sources: [
    {
      id: 'in',
      level: '0',
      area: [
        [0, 0],
        [1, 0],
        [1, 2],
        [0, 2],
      ],
      ratePerS: 1.85,
      fromS: 0,
      untilS: 120,
      freeSpeedMPerS: 1.34,
      goal: { nearest: true },
    },
  ],
  exits: [
    {
      id: 'E1',
      level: '0',
      area: [
        [5, 2],
        [6, 2],
        [6, 3],
        [5, 3],
      ],
    },
  ],
  doorEvents: [{ atS: 1, door: 'E1', state: 'closed' }],
  measurements: {
    lines: [{ id: 'L1', level: '0', from: [5, 2], to: [5, 3] }],
    areas: [
      {
        id: 'A1',
        level: '0',
        polygon: [
          [3, 2],
          [5, 2],
          [5, 3],
          [3, 3],
        ],
      },
    ],
  },
};

/** The scenario above with its first group of people changed. */
const withPen = (change: object) => ({ ...gate, occupants: [{ ...gate.occupants[0], ...change }] });

const firstProblem = (json: unknown) => parseScenario(json).problems[0];

describe('a scenario file', () => {
  it('[SC1] the scenario of the contract is read as it is written', () => {
    const { value, problems } = parseScenario(gate);
    expect(problems).toEqual([]);
    expect(value).toMatchObject(gate);
  });

  it('[SC1] fields left out take their documented defaults', () => {
    const { occupants } = gate;
    const { value } = parseScenario({ format: 'muster/scenario', schemaVersion: 1, kind: 'free', occupants });
    expect(value).toMatchObject({ name: '', dtS: 0.05, maxTimeS: 1800, seed: 1, exits: [], doorEvents: [] });
  });

  it('[SC2] a scenario is frozen all the way down', () => {
    const { value } = parseScenario(gate);
    expect(Object.isFrozen(value?.occupants[0]?.area[0])).toBe(true);
  });

  it('[SC3] a fault names its path and the label of the thing around it', () => {
    const wrong = withPen({ goal: { exits: ['E1', 7] } });
    expect(firstProblem(wrong)).toMatchObject({
      code: 'field-wrong-type',
      severity: 'error',
      path: 'occupants[0].goal.exits[1]',
      message: '“pen”, occupants[0].goal.exits[1]: expected a text, found 7.',
    });
  });

  it('[SC3] a field inside a distribution is named, not the distribution as a whole', () => {
    const wrong = withPen({ freeSpeedMPerS: { normal: { mean: 'fast', sd: 0.2 } } });
    expect(firstProblem(wrong)?.path).toBe('occupants[0].freeSpeedMPerS.normal.mean');
  });

  it('[SC3] a distribution that is none of the known ones is told what it may be', () => {
    const message = firstProblem(withPen({ preMovementTimeS: { triangle: [1, 2, 3] } }))?.message;
    expect(message).toContain('"uniform"');
  });

  it.each([
    ['a missing field', withPen({ level: undefined }), 'field-missing', 'occupants[0].level'],
    ['an unknown field', withPen({ speeed: 1 }), 'field-unknown', 'occupants[0].speeed'],
    ['a negative count', withPen({ count: -1 }), 'field-out-of-range', 'occupants[0].count'],
    ['a count and a density', withPen({ densityPerM2: 2 }), 'field-wrong-form', 'occupants[0]'],
    ['a speed of nothing', withPen({ freeSpeedMPerS: 0 }), 'distribution-out-of-range', 'occupants[0].freeSpeedMPerS'],
    [
      'an area of two points',
      withPen({
        area: [
          [0, 0],
          [1, 1],
        ],
      }),
      'field-out-of-range',
      'occupants[0].area',
    ],
    [
      'a weight too few',
      withPen({ goal: { exits: ['E1'], weights: [] } }),
      'weights-do-not-fit',
      'occupants[0].goal.weights',
    ],
    ['an unknown kind', { ...gate, kind: 'picnic' }, 'field-wrong-value', 'kind'],
    ['nobody', { ...gate, occupants: [], sources: [] }, 'nobody-to-simulate', 'occupants'],
    ['an id used twice', { ...gate, exits: [gate.exits[0], gate.exits[0]] }, 'id-used-twice', 'exits[1].id'],
  ])('[SC3] %s is a problem at its path', (_, json, code, path) => {
    const { value, problems } = parseScenario(json);
    expect(value).toBeNull();
    expect(problems[0]).toMatchObject({ code, path, severity: 'error' });
  });

  it('[SC4] another document, no version and a newer version are refused by name', () => {
    expect(firstProblem('hello')?.code).toBe('not-a-document');
    expect(firstProblem({ format: 'muster/school', schemaVersion: 1 })?.code).toBe('wrong-format');
    expect(firstProblem({ format: 'muster/scenario' })?.code).toBe('wrong-version');
    expect(firstProblem({ format: 'muster/scenario', schemaVersion: 2 })?.code).toBe('newer-version');
  });

  it('[SC5] no input makes the reader throw, and refusal always says why', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true }), (json) => {
        const { value, problems } = parseScenario(json);
        return value !== null || problems.length > 0;
      }),
    );
  });

  it('[SC5] hostile values in any field of a good scenario never make the reader throw', () => {
    const fields = fc.constantFrom(
      'dtS',
      'kind',
      'occupants',
      'sources',
      'exits',
      'doorEvents',
      'measurements',
      'phases',
      'population',
    );
    fc.assert(
      fc.property(fields, fc.anything(), fc.anything(), (field, inside, whole) => {
        parseScenario({ ...gate, [field]: whole });
        parseScenario({ ...gate, [field]: [inside] });
        parseScenario(withPen({ goal: inside, area: whole, freeSpeedMPerS: inside }));
      }),
    );
  });
});

describe('a preset', () => {
  it('[SC6] the fire drill is a scenario that can be saved and read again', () => {
    const { value } = presetScenario('fire', 'lesson', { population: { from: 'school' }, seed: 7 });
    const { value: read } = parseScenario(JSON.parse(JSON.stringify(value)));
    expect(read).toEqual(value);
  });

  it.each(['intruder', 'hold', 'secure', 'shelter', 'evacuate-away'])(
    '[SC7] the %s drill is refused in plain words until it is built',
    (kind) => {
      const { value, problems } = presetScenario(kind, 'lesson', { population: { from: 'capacity' } });
      expect(value).toBeNull();
      expect(problems[0]).toMatchObject({ code: 'drill-not-built', severity: 'error' });
    },
  );

  it('[SC7] a name that is no drill and a slot that is no part of the day are problems that list what there is', () => {
    const population = { from: 'capacity' } as const;
    expect(presetScenario('picnic', 'lesson', { population }).problems[0]?.message).toContain('fire');
    expect(presetScenario('fire', 'party', { population }).problems[0]?.message).toContain('lesson');
  });
});
