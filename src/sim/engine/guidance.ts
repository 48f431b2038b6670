/** Where the field sends each person this step, and how fast they could walk there unhindered. */
import type { Cell } from '../../floorplans/index.js';
import { ROLE } from '../movement/crowd.js';
import { STAIR_GAP_FACTOR } from '../movement/timeGapParameters.js';
import { bucketAt, type CellSurface, NEARBY } from '../space/cellSurface.js';
import { roughPaceAt } from '../space/roughPace.js';
import { createSample, sampleField } from '../space/sampleField.js';
import type { EngineContext } from './context.js';
import { MOTION } from './occupants.js';

/** Nobody oversteps their own place: speed there is at most this share of the distance per second, 1/s. */
const PLACE_APPROACH_PER_S = 2;
const LEAST_APPROACH_MPER_S = 0.3;
/** Who hesitates shuffles on at this share of their speed. Judgement: hardly anybody stands quite still. */
const HESITATING_SHARE = 0.1;
/** Cosine of a heading that is as good as opposed to the way: it would turn neither left nor right. */
const OPPOSED = -0.9999;

const sample = createSample();

/** Way to their own place: writes it to the sample. */
function lookAtPlace({ people, crowd }: EngineContext, i: number, k: number): void {
  const dx = (people.placeX[i] as number) - (crowd.x[k] as number);
  const dy = (people.placeY[i] as number) - (crowd.y[k] as number);
  const distance = Math.sqrt(dx * dx + dy * dy);
  sample.x = distance > 0 ? dx / distance : 0;
  sample.y = distance > 0 ? dy / distance : 0;
  sample.phi = distance;
}

/**
 * Whether people may slow down for their group there: not on a stair or near a door, where those behind would be kept
 * in for it.
 */
function mayWaitAt({ cell, nearby }: CellSurface, bucket: number): boolean {
  const { kind, spaceKind } = cell;
  if (kind === 'flight' || kind === 'landing' || spaceKind === 'stair') return false;
  return ((nearby[bucket] as number) & NEARBY.view) === 0;
}

/** Fills in the guidance of everyone who decides, and where the others stand; slots of one cell lie together. */
export function guideMovers(context: EngineContext): void {
  const { people, guidance, crowd, atlas, periodic, hazards, cohesion, cellPace } = context;
  const {
    occupant,
    role,
    cell,
    x: xs,
    y: ys,
    ex,
    ey,
    directionX,
    directionY,
    limit: limits,
    phi: phis,
    flightGap,
  } = crowd;
  const { surfaceBucket, nearby, decides } = crowd;
  const { motion, walksToPlace, field, freeSpeed, pace, phi: wayLeft, hesitatesUntilS } = people;
  const nowS = context.stepCount * context.dtS;
  let surface = context.surface(0);
  let inCell = -1;
  let slope: Cell['slope'] = null;
  let roughGround: Cell['roughGround'];
  for (let k = 0; k < crowd.count; k++) {
    if (role[k] !== ROLE.moving) continue;
    const i = occupant[k] as number;
    const c = cell[k] as number;
    if (c !== inCell) {
      inCell = c;
      surface = context.surface(c);
      slope = surface.cell.slope;
      roughGround = surface.cell.roughGround;
    }
    const x = xs[k] as number;
    const y = ys[k] as number;
    const bucket = bucketAt(surface, x, y);
    surfaceBucket[k] = bucket;
    nearby[k] = surface.nearby[bucket] as number;
    if (decides[k] === 0) {
      limits[k] = guidance.speedLimit[i] as number;
      phis[k] = wayLeft[i] as number;
      continue;
    }
    let limit = (freeSpeed[i] as number) * (pace[i] as number) * (cellPace[c] as number);
    if ((hesitatesUntilS[i] as number) > nowS) limit *= HESITATING_SHARE;
    if (roughGround) limit *= roughPaceAt(roughGround, x, y);
    const isLeaving = motion[i] === MOTION.leaving;
    if (isLeaving) {
      sample.x = people.outX[i] as number;
      sample.y = people.outY[i] as number;
      sample.phi = Number.POSITIVE_INFINITY;
    } else if (walksToPlace[i] === 1) {
      lookAtPlace(context, i, k);
      limit = Math.min(limit, Math.max(LEAST_APPROACH_MPER_S, PLACE_APPROACH_PER_S * sample.phi));
    } else if (periodic && c === periodic.cell) {
      sample.x = 1;
      sample.y = 0;
      sample.phi = -x;
    } else {
      sample.atX = x;
      sample.atY = y;
      sampleField(atlas.numbered(field[i] as number), sample);
    }
    const { x: e0x, y: e0y, phi } = sample;
    // where nothing is said, people keep their heading and what they last knew of their way
    if (phi < Number.POSITIVE_INFINITY) wayLeft[i] = phi;
    phis[k] = wayLeft[i] as number;
    const isGuided = e0x !== 0 || e0y !== 0;
    directionX[k] = isGuided ? e0x : (ex[k] as number);
    directionY[k] = isGuided ? e0y : (ey[k] as number);
    if (isGuided && (ex[k] as number) * e0x + (ey[k] as number) * e0y < OPPOSED) {
      // who is to go straight back begins by turning to the right
      ex[k] = -e0y;
      ey[k] = e0x;
    }
    flightGap[k] = 1;
    if (slope) {
      const rise = slope.toElevationM - slope.fromElevationM;
      const flatShare = slope.runM / Math.sqrt(slope.runM * slope.runM + rise * rise);
      const [ux, uy] = slope.direction;
      const isUp = e0x * ux + e0y * uy > 0;
      limit *= (isUp ? (people.stairUp[i] as number) : (people.stairDown[i] as number)) * flatShare;
      flightGap[k] = isUp ? STAIR_GAP_FACTOR.up : STAIR_GAP_FACTOR.down;
    }
    if (hazards) limit = hazards.slowed(context, i, limit);
    if (cohesion && !isLeaving && walksToPlace[i] === 0 && mayWaitAt(surface, bucket)) {
      limit *= cohesion.paceShare[i] as number;
    }
    guidance.speedLimit[i] = limit;
    limits[k] = limit;
  }
}
