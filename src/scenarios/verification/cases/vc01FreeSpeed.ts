/** VC-01: one person in a straight corridor, at four orientations. */
import { cos, type Point, sin } from '../../../model/index.js';
import { exitOf, lineOf, oneFloorPlan, ringOf, type WrittenRing } from '../casePlan.js';
import { compileCase } from '../compileCase.js';
import data from '../data/vc01.json' with { type: 'json' };
import { largestFigure, meanFigure } from '../figure.js';
import { measurementLine, observeCase } from '../observeCase.js';
import { defineCase } from '../verificationCase.js';

const { geometry, population, parameters, expected } = data;
const { min: slowMin, max: slowMax } = expected.time_40m_s['at_1.0'];
const { min: fastMin, max: fastMax } = expected.time_40m_s['at_1.33'];
const SPEED_BOUNDS = [
  { min: slowMin, max: slowMax },
  { min: fastMin, max: fastMax },
] as const;

/** Time from line `in` to line `out`, s; NaN if the person never got there. */
function walkS(freeSpeedMPerS: number, rotateDeg: number, seed: number): number {
  const [c, s] = [cos((rotateDeg * Math.PI) / 180), sin((rotateDeg * Math.PI) / 180)];
  const turned = (ring: WrittenRing): Point[] => ringOf(ring).map(([x, y]) => [c * x - s * y, s * x + c * y]);
  const walkable = turned(geometry.floors[0]?.walkable ?? []);
  const lines = geometry.measure_lines.map(({ id, segment }) => lineOf(id, turned(segment)));
  const exits = geometry.exits.map(({ id, segment }) => exitOf(id, turned(segment), walkable));
  const area = turned(population.spawn);
  const occupants = [{ id: 'walker', level: 'F0', area, count: population.count, freeSpeedMPerS }];
  const plan = oneFloorPlan(data.id, walkable);
  const compiled = compileCase(plan, { occupants, exits, measurements: { lines } }, seed);
  const timed = { in: measurementLine(compiled.setup, 'in'), out: measurementLine(compiled.setup, 'out') };
  const { crossings } = observeCase(compiled, { lines: timed, untilS: 120 });
  return (crossings.out?.[0]?.timeS ?? Number.NaN) - (crossings.in?.[0]?.timeS ?? Number.NaN);
}

export const freeSpeedCase = defineCase(
  data,
  1,
  (seed) =>
    parameters.desired_speed_mps.map((speed) =>
      geometry.variants.map(({ rotate_deg }) => walkS(speed, rotate_deg, seed)),
    ),
  (observations) => [
    ...parameters.desired_speed_mps.flatMap((speed, k) =>
      geometry.variants.map(({ rotate_deg }, v) =>
        meanFigure(
          `time over 40 m at ${speed} m/s, rotated by ${rotate_deg}°, s`,
          observations.map((seed) => seed[k]?.[v] ?? Number.NaN),
          SPEED_BOUNDS[k] ?? {},
        ),
      ),
    ),
    largestFigure(
      'largest relative difference between orientations',
      observations.flatMap((seed) => seed.map((times) => Math.max(...times) / Math.min(...times) - 1)),
      expected.rotation_variants_max_relative_difference,
    ),
  ],
);
