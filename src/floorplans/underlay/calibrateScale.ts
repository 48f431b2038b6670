/** The scale of a picture from one known length, and from a second one whether the picture is stretched. */
import { distance, type Outcome, type Problem, problem } from '../../model/index.js';
import type { Pixel } from './placement.js';

/** Two places in a picture and how far apart they are in reality. */
export interface KnownLength {
  readonly from: Pixel;
  readonly to: Pixel;
  /** In (0, 2000]. */
  readonly lengthM: number;
}

/** Difference between two scales above which a picture is told to be stretched: photos and wall plans mostly are. */
export const ASPECT_TOLERANCE = 0.03;

/** Two clicks are right within a pixel each; below this they say too little, px. */
const SHORTEST_PX = 20;
const LONGEST_M = 2000;
/** How much a line must lie along one axis, by the determinant of the squared unit directions, so that two lines tell both scales. */
const LEAST_DETERMINANT = 0.3;

/** @returns metres per pixel */
export function calibrateScale({ from, to, lengthM }: KnownLength): Outcome<number> {
  if (!(lengthM > 0 && lengthM <= LONGEST_M)) {
    return refused('scale-length-invalid', 'The length must be more than 0 and at most 2,000 m. Type it in metres.');
  }
  const lengthPx = distance(from, to);
  if (!(lengthPx >= SHORTEST_PX)) {
    const message = `The two points are ${Math.round(lengthPx)} pixels apart. Choose points that are farther apart, best the ends of a long wall.`;
    return refused('scale-points-too-close', message, { lengthPx: Math.round(lengthPx) });
  }
  return { value: lengthM / lengthPx, problems: [] };
}

/** How the scale by the second length differs from that by the first, as a share: 0.05 is 5 % more metres a pixel. */
export function scaleDifference(first: KnownLength, second: KnownLength): Outcome<number> {
  const a = calibrateScale(first);
  if (a.value === null) return a;
  const b = calibrateScale(second);
  if (b.value === null) return b;
  const share = b.value / a.value - 1;
  return { value: share, problems: Math.abs(share) > ASPECT_TOLERANCE ? [stretched(share)] : [] };
}

/**
 * Scales along the picture's own two axes, from two lengths in different directions.
 *
 * @returns metres per pixel across and down
 */
export function separateScales(first: KnownLength, second: KnownLength): Outcome<{ x: number; y: number }> {
  for (const each of [first, second]) {
    const { value, problems } = calibrateScale(each);
    if (value === null) return { value, problems };
  }
  // (x dx)² + (y dy)² = length², twice; divided by the squared pixels, so that both equations weigh the same
  const [a, b] = [first, second].map(({ from, to, lengthM }) => {
    const dx = to[0] - from[0];
    const dy = to[1] - from[1];
    const lengthPx2 = dx * dx + dy * dy;
    return { x: (dx * dx) / lengthPx2, y: (dy * dy) / lengthPx2, scale2: (lengthM * lengthM) / lengthPx2 };
  }) as [Equation, Equation];
  const determinant = a.x * b.y - a.y * b.x;
  const x2 = (a.scale2 * b.y - b.scale2 * a.y) / determinant;
  const y2 = (a.x * b.scale2 - b.x * a.scale2) / determinant;
  if (!(Math.abs(determinant) >= LEAST_DETERMINANT && x2 > 0 && y2 > 0)) {
    return refused(
      'scale-lines-parallel',
      'The two lengths lie too nearly in one direction. Measure one across the picture and one up the picture.',
    );
  }
  return { value: { x: Math.sqrt(x2), y: Math.sqrt(y2) }, problems: [] };
}

interface Equation {
  readonly x: number;
  readonly y: number;
  readonly scale2: number;
}

function stretched(share: number): Problem {
  const percent = Math.round(Math.abs(share) * 1000) / 10;
  const message = `By the second length the scale is ${percent} % ${share > 0 ? 'larger' : 'smaller'}: a length is wrong, or the picture is stretched. Check both lengths, else take a scale for each direction or straighten the picture by four corners.`;
  return problem('warning', 'scale-aspect', '', message, { values: { percent } });
}

function refused(code: string, message: string, values: Record<string, number> = {}): Outcome<never> {
  return { value: null, problems: [problem('error', code, '', message, { values })] };
}
