/** Where the field sends each person this step, and how fast they could walk there unhindered. */
import { STAIR_GAP_FACTOR } from '../movement/timeGapParameters.js';
import { bucketAt, NEARBY } from '../space/cellSurface.js';
import { type FieldSample, sampleField } from '../space/sampleField.js';
import type { EngineContext } from './context.js';
import { MOTION } from './occupants.js';

/** Nobody oversteps their own place: speed there is at most this share of the distance per second, 1/s. */
const PLACE_APPROACH_PER_S = 2;
const LEAST_APPROACH_MPER_S = 0.3;

const sample: FieldSample = { phi: 0, x: 0, y: 0 };

function towardsOwnPlace({ people, guidance }: EngineContext, i: number): number {
  const dx = (people.placeX[i] as number) - (people.x[i] as number);
  const dy = (people.placeY[i] as number) - (people.y[i] as number);
  const distance = Math.sqrt(dx * dx + dy * dy);
  guidance.directionX[i] = distance > 0 ? dx / distance : 0;
  guidance.directionY[i] = distance > 0 ? dy / distance : 0;
  people.phi[i] = distance;
  return Math.max(LEAST_APPROACH_MPER_S, PLACE_APPROACH_PER_S * distance);
}

function alongField({ people, guidance, atlas, periodic }: EngineContext, i: number): void {
  if (periodic && people.cell[i] === periodic.cell) {
    guidance.directionX[i] = 1;
    guidance.directionY[i] = 0;
    people.phi[i] = -(people.x[i] as number);
    return;
  }
  sampleField(atlas.numbered(people.field[i] as number), people.x[i] as number, people.y[i] as number, sample);
  guidance.directionX[i] = sample.x;
  guidance.directionY[i] = sample.y;
  if (sample.phi < Number.POSITIVE_INFINITY) people.phi[i] = sample.phi;
}

/**
 * Whether somebody may slow down for their group: not past an exit, at the assembly point, on a stair or near a door,
 * where those behind would be kept in for it.
 */
function mayWait(context: EngineContext, i: number): boolean {
  const { people } = context;
  if (people.motion[i] === MOTION.leaving || people.walksToPlace[i] === 1) return false;
  const surface = context.surface(people.cell[i] as number);
  const { kind, spaceKind } = surface.cell;
  if (kind === 'flight' || kind === 'landing' || spaceKind === 'stair') return false;
  const bucket = bucketAt(surface, people.x[i] as number, people.y[i] as number);
  return ((surface.nearby[bucket] as number) & NEARBY.view) === 0;
}

/** Fills in the guidance of one person who moves. */
export function guide(context: EngineContext, i: number): void {
  const { people, guidance, space } = context;
  let limit = people.freeSpeed[i] as number;
  guidance.stairGapFactor[i] = 1;
  if (people.motion[i] === MOTION.leaving) {
    guidance.directionX[i] = people.outX[i] as number;
    guidance.directionY[i] = people.outY[i] as number;
  } else if (people.walksToPlace[i] === 1) {
    limit = Math.min(limit, towardsOwnPlace(context, i));
  } else {
    alongField(context, i);
  }
  const slope = space.cells[people.cell[i] as number]?.slope;
  if (slope) {
    const rise = slope.toElevationM - slope.fromElevationM;
    const flatShare = slope.runM / Math.sqrt(slope.runM * slope.runM + rise * rise);
    const [ux, uy] = slope.direction;
    const isUp = (guidance.directionX[i] as number) * ux + (guidance.directionY[i] as number) * uy > 0;
    limit *= (isUp ? (people.stairUp[i] as number) : (people.stairDown[i] as number)) * flatShare;
    guidance.stairGapFactor[i] = isUp ? STAIR_GAP_FACTOR.up : STAIR_GAP_FACTOR.down;
  }
  if (context.hazards) limit = context.hazards.slowed(context, i, limit);
  if (context.cohesion && mayWait(context, i)) limit *= context.cohesion.paceShare[i] as number;
  guidance.speedLimit[i] = limit;
}
