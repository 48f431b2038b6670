/** Scenarios with wrong, huge and contradictory values: refused with a reason, or run to sound figures. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseScenario, prepareRun, type Scenario } from '../../src/scenarios/index.js';
import { box, host, schoolhouse } from './support/plans.js';

/** A scenario in which every field of the contract is written out. */
const everything = {
  format: 'muster/scenario',
  schemaVersion: 1,
  name: 'everything',
  kind: 'free',
  dtS: 0.05,
  maxTimeS: 30,
  seed: 1,
  occupants: [
    {
      id: 'class 1',
      name: 'Class 1',
      level: '0',
      area: box(0, 0, 8, 7),
      count: 6,
      freeSpeedMPerS: { normal: { mean: 1.3, sd: 0.2, min: 0.6, max: 2 } },
      bodyRadiusM: 0.2,
      preMovementTimeS: { uniform: [0, 2] },
      stairDownFactor: 0.7,
      stairUpFactor: 0.6,
      timeGapFactor: 1.2,
      placement: 'lattice',
      goal: { exits: ['exit', 'corner'], weights: [1, 2] },
    },
    {
      id: 'class 2',
      level: '0',
      area: box(8.2, 0, 16.2, 7),
      densityPerM2: 0.1,
      freeSpeedMPerS: { weibull: { shape: 8, scale: 1.4, min: 0.5, max: 2 } },
      preMovementTimeS: { logNormal: { muLn: 0.5, sigmaLn: 0.4 } },
      goal: { nearest: true },
    },
  ],
  sources: [
    {
      id: 'late',
      level: '0',
      area: box(1, 7.4, 4, 9.4),
      ratePerS: 1,
      fromS: 0,
      untilS: 4,
      freeSpeedMPerS: 1.2,
      preMovementTimeS: { gamma: { shape: 2, scale: 0.5 } },
      goal: { exits: ['exit'] },
    },
  ],
  exits: [
    { id: 'corner', name: 'Corner', level: '0', area: box(-1, 7.6, 0, 9.2) },
    { id: 'ramp', level: '0', area: box(16, 9.6, 17.4, 10.6) },
  ],
  doorEvents: [
    { atS: 1, door: 'corner', state: 'closed' },
    { atS: 2, door: 'exit', state: 'oneWay' },
  ],
  measurements: {
    lines: [{ id: 'line', level: '0', from: [9, 7.2], to: [9, 9.6] }],
    areas: [{ id: 'area', level: '0', polygon: box(10, 7.2, 14, 9.6), method: 'classic' }],
  },
};

type Path = readonly (string | number)[];

/** Every place in a document, its inner values included. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

function withValue(document: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof document !== 'object' || document === null) return document;
  const copy = (Array.isArray(document) ? [...document] : { ...document }) as Record<string, unknown>;
  copy[key] = withValue(copy[key], rest, value);
  return copy;
}

const hostileValue = fc.oneof(
  fc.constantFrom<unknown>(
    ...[Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -1, 0, 1e-300, 1e308, -1e308, 2 ** 53, 1e9],
    ...[0.001, 0.3, 1, 5, 1000, '', '__proto__', 'exit', 'corner', '0', null, true, [], {}, [[]], undefined],
  ),
  fc.double(),
  fc.double({ min: -20, max: 20, noNaN: true }),
  fc.integer({ min: -3, max: 300 }),
  fc.string(),
  fc.array(fc.tuple(fc.double({ min: -5, max: 20 }), fc.double({ min: -5, max: 20 })), { minLength: 3, maxLength: 6 }),
);

const changes = fc.array(fc.tuple(fc.constantFrom(...placesIn(everything)), hostileValue), {
  minLength: 1,
  maxLength: 3,
});

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

/** Enough frames for people to start, doors to change and the source to open. */
const FRAMES = 12;

function runOpening(scenario: Scenario): void {
  const { value: run, problems } = prepareRun({ plan: schoolhouse(), scenario, seed: scenario.seed, host });
  for (const { code, message } of problems) {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(message.length).toBeGreaterThan(20);
  }
  if (run === null) {
    expect(problems.some((each) => each.severity === 'error')).toBe(true);
    return;
  }
  for (let frame = 0; frame < FRAMES; frame++) {
    const { frame: seen } = run.advance();
    expect(seen.xCm.every((x) => Math.abs(x) < 1e5)).toBe(true);
  }
  const result = run.result();
  expect(result.evacuated).toBeLessThanOrEqual(result.occupants);
  expect(numbersIn(result).filter((each) => !Number.isFinite(each))).toEqual([]);
}

describe('a hostile scenario', () => {
  it('[SC5] the scenario that is spoilt here is sound by itself', () => {
    const { value, problems } = parseScenario(everything);
    expect(problems).toEqual([]);
    runOpening(value as Scenario);
  });

  it('[SC43] of hundreds who wait outside a crowded source, everyone gets in at last', () => {
    const crowded = { ...everything.sources[0], ratePerS: 100, goal: { nearest: true } };
    const { value: scenario } = parseScenario({
      ...everything,
      maxTimeS: 1200,
      occupants: [],
      sources: [crowded],
      doorEvents: [],
    });
    const { value: run } = prepareRun({ plan: schoolhouse(), scenario: scenario as Scenario, seed: 1, host });
    while (run && !run.advance().done);
    expect(run?.result()).toMatchObject({ occupants: 400, evacuated: 400, stuck: [] });
  }, 120_000);

  it('[SC130] wrong, huge and contradictory values are refused with a reason or run to sound figures', () => {
    fc.assert(
      fc.property(changes, (spoilt) => {
        const json = spoilt.reduce<unknown>((document, [path, value]) => withValue(document, path, value), everything);
        const { value, problems } = parseScenario(json);
        if (value === null) {
          expect(problems.length).toBeGreaterThan(0);
          for (const { message } of problems) expect(message.length).toBeGreaterThan(20);
        } else runOpening(value);
      }),
      { numRuns: 300 },
    );
  }, 600_000);
});
