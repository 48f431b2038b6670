/** What can be said of a staircase: anything one has been built with, and no slip of the decimal point. */
import type { CampusPlan, Stair } from '../../campusPlan.js';
import { type EditOutcome, refused } from '../editOutcome.js';

/** What can be typed, m; of a ramp, metres forward for one up; directions in degrees. */
const POSSIBLE = {
  widthM: [0.5, 20],
  riserM: [0.08, 0.3],
  treadM: [0.15, 0.6],
  landingM: [0.5, 20],
  runPerRise: [2, 50],
  directionDeg: [-3600, 3600],
} as const;

/** Flights of one storey, and steps of a flight. */
const MOST_FLIGHTS = 6;
const MOST_STEPS = 60;

export interface StairMeasures {
  readonly stairKind?: Stair['kind'];
  readonly turn?: 'left' | 'right';
  readonly widthM?: number;
  readonly riserM?: number;
  readonly treadM?: number;
  readonly landingM?: number;
  readonly runPerRise?: number;
  readonly directionDeg?: number;
  /** Of every flight, from the lowest; or of all together, shared out as the form has it. */
  readonly steps?: readonly number[];
}

/** The refusal of what is no measure of a staircase; `null` where all can be. */
export function measureRefusal(plan: CampusPlan, kind: Stair['kind'], edit: StairMeasures): EditOutcome | null {
  for (const [field, [from, until]] of Object.entries(POSSIBLE)) {
    const value = edit[field as keyof typeof POSSIBLE];
    if (value === undefined || (value >= from && value <= until)) continue;
    const text = `${value} is no measure of a stair here. Write a number from ${from} to ${until}.`;
    return refused(plan, 'edit-stair-measure-invalid', text, { value, from, until });
  }
  const { steps } = edit;
  if (steps === undefined) return null;
  const most = kind === 'straight' ? MOST_FLIGHTS : 2;
  const isSound =
    kind !== 'ramp' &&
    steps.length >= 1 &&
    steps.length <= most &&
    steps.every((each) => Number.isInteger(each) && each >= 1 && each <= MOST_STEPS);
  if (isSound) return null;
  const values = { steps: steps.join(' + '), flights: most, most: MOST_STEPS };
  const text = `“${values.steps}” are no steps of this stair. Write whole numbers from 1 to ${MOST_STEPS}, one for each flight, as 12 + 12; it has at most ${most}.`;
  return refused(plan, 'edit-stair-steps-invalid', text, values);
}
