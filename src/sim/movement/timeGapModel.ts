/**
 * The default movement model: a time-gap speed model with an order of right of way.
 *
 * Four additions to a collision-free speed model: the person nearer to the goal is held by nobody of the same
 * stream, anticipating sideways steering, a rule of its own for people who come towards one, and contact.
 * Equations, symbols and what else was tried: docs/decisions/0003-movement-model.md. Uses + - * / sqrt only.
 * Not modelled: pushing waves, falls, individual differences in the time gap.
 */
import { pow } from '../../model/index.js';
import { MOTION, type Occupants } from '../engine/occupants.js';
import type { Guidance, MovementModel, NextGeneration, Surroundings } from './movementModel.js';
import { TIME_GAP_PARAMETERS, type TimeGapParameters } from './timeGapParameters.js';

/** Nobody is noticed from farther away than this, m. */
const FARTHEST_M = 2.6;
/** Approach speed of others that the reach allows for, m/s. */
const APPROACH_MPER_S = 0.6;
/** Two headings with a smaller product than this are opposed. */
const OPPOSED = -0.2;

function clamp(value: number, low: number, high: number): number {
  return value < low ? low : Math.min(value, high);
}

/** How far apart on the way two people of neighbouring cells count, m: more than any tie. */
const NEXT_CELL_M = 1;

/**
 * Whether two people are in one stream, and if so how much farther from the goal the other one is.
 *
 * Within a cell a stream is everyone with the same target. The person beyond the portal one heads for is ahead,
 * whatever their field says: fields of two cells bend around different queues and cannot be compared.
 *
 * @returns m; NaN for people of different streams
 */
function aheadBy(occupants: Occupants, i: number, j: number): number {
  const { cell, target, nextCell, phi, walksToPlace } = occupants;
  if (walksToPlace[i] !== walksToPlace[j]) return Number.NaN;
  if (cell[i] === cell[j]) return target[i] === target[j] ? (phi[j] as number) - (phi[i] as number) : Number.NaN;
  const isAhead = nextCell[i] === cell[j];
  const isBehind = nextCell[j] === cell[i];
  if (isAhead === isBehind) return Number.NaN;
  return isAhead ? -NEXT_CELL_M : NEXT_CELL_M;
}

export function createTimeGapModel(parameters: TimeGapParameters = TIME_GAP_PARAMETERS): MovementModel {
  const p = parameters;
  /** Neighbours of the person at hand: who, offset and distance, m. */
  let near = new Int32Array(0);
  let nearX = new Float64Array(0);
  let nearY = new Float64Array(0);
  let nearS = new Float64Array(0);
  let nearCount = 0;
  const wish = { x: 0, y: 0 };
  /** Pairs close enough to touch after the step: range of `contacts` per mover. */
  let contacts: number[] = [];
  let contactStart: number[] = [];
  let shiftX = new Float64Array(0);
  let shiftY = new Float64Array(0);
  let largestRadius = 0;

  function reserve(o: Occupants): void {
    near = new Int32Array(o.count);
    nearX = new Float64Array(o.count);
    nearY = new Float64Array(o.count);
    nearS = new Float64Array(o.count);
    shiftX = new Float64Array(o.count);
    shiftY = new Float64Array(o.count);
    largestRadius = o.radiusM.reduce((largest, radius) => Math.max(largest, radius), 0);
  }

  function lookAround(o: Occupants, i: number, reachM: number, surroundings: Surroundings): void {
    nearCount = surroundings.collect(i, reachM, near);
    for (let k = 0; k < nearCount; k++) {
      const j = near[k] as number;
      const dx = (o.x[j] as number) - (o.x[i] as number);
      const dy = (o.y[j] as number) - (o.y[i] as number);
      nearX[k] = dx;
      nearY[k] = dy;
      nearS[k] = Math.sqrt(dx * dx + dy * dy);
    }
  }

  function heading(
    o: Occupants,
    i: number,
    guidance: Guidance,
    surroundings: Surroundings,
    dtS: number,
    next: NextGeneration,
  ): void {
    const vxi = o.vx[i] as number;
    const vyi = o.vy[i] as number;
    let e0x = guidance.directionX[i] as number;
    let e0y = guidance.directionY[i] as number;
    if (e0x === 0 && e0y === 0) {
      e0x = o.ex[i] as number;
      e0y = o.ey[i] as number;
    }
    let turn = 0;
    for (let k = 0; k < nearCount; k++) {
      const dx = nearX[k] as number;
      const dy = nearY[k] as number;
      if (dx * e0x + dy * e0y <= 0) continue;
      const s = nearS[k] as number;
      if (s < 1e-6) continue;
      const j = near[k] as number;
      const l = p.spacingShare * ((o.radiusM[i] as number) + (o.radiusM[j] as number));
      const vxj = o.vx[j] as number;
      const vyj = o.vy[j] as number;
      const closing = ((vxi - vxj) * dx + (vyi - vyj) * dy) / s;
      const predicted = s - p.anticipationS * Math.max(closing, 0);
      const strength = clamp(1 - (predicted - l) / p.steeringRangeM, 0, 1);
      if (strength === 0) continue;
      const meetingS = closing > 0.05 ? clamp((s - l) / closing, 0, p.anticipationS) : 0;
      const side = (dx + vxj * meetingS) * -e0y + (dy + vyj * meetingS) * e0x;
      const sideShare = side / p.steeringSideM;
      const reach = 1 - sideShare * sideShare;
      if (reach <= 0) continue;
      const isStranger = o.motion[j] === MOTION.moving && Number.isNaN(aheadBy(o, i, j));
      const opposition = isStranger ? (1 - (e0x * (o.ex[j] as number) + e0y * (o.ey[j] as number))) / 2 : 0;
      const direction = clamp((side + p.rightPreferenceM * opposition) / 0.1, -1, 1);
      turn -= p.steering * (1 + p.opponentSteering * opposition) * strength * strength * reach * direction;
    }
    turn = clamp(turn, -2, 2);
    wish.x = e0x - turn * e0y;
    wish.y = e0y + turn * e0x;
    normalise(wish);
    surroundings.turnFromWalls(i, wish);
    normalise(wish);
    const share = Math.min(1, dtS / p.turningS);
    wish.x = (o.ex[i] as number) + (wish.x - (o.ex[i] as number)) * share;
    wish.y = (o.ey[i] as number) + (wish.y - (o.ey[i] as number)) * share;
    normalise(wish);
    next.ex[i] = wish.x;
    next.ey[i] = wish.y;
  }

  function speed(o: Occupants, i: number, guidance: Guidance, dtS: number, next: NextGeneration): void {
    const ex = next.ex[i] as number;
    const ey = next.ey[i] as number;
    const free = guidance.speedLimit[i] as number;
    let limit = free;
    let opponentLimit = free;
    for (let k = 0; k < nearCount; k++) {
      const dx = nearX[k] as number;
      const dy = nearY[k] as number;
      const along = dx * ex + dy * ey;
      if (along <= 0) continue;
      const j = near[k] as number;
      if (o.motion[j] === MOTION.seated) continue;
      const l = p.spacingShare * ((o.radiusM[i] as number) + (o.radiusM[j] as number));
      const across = Math.abs(dx * ey - dy * ex);
      const ahead = aheadBy(o, i, j);
      const isStranger = Number.isNaN(ahead);
      const ejx = o.ex[j] as number;
      const ejy = o.ey[j] as number;
      const s = nearS[k] as number;
      if (isStranger && ex * ejx + ey * ejy < OPPOSED) {
        const share = across / (p.opponentFrontShare * l);
        if (share >= 1) continue;
        const gap = s - (p.opponentSpacingShare / p.spacingShare) * l;
        const allowed = Math.max(gap / (p.opponentTimeGapS * (1 - share * share)), p.opponentLeastShare * free);
        if (allowed < opponentLimit) opponentLimit = allowed;
        continue;
      }
      const share = across / (p.frontShare * l);
      if (share >= 1) continue;
      if (isStranger) {
        // the other one sees me more in front than I see them: they give way
        if (-(dx * ejx + dy * ejy) > along) continue;
      } else if (ahead > -p.tieM) continue;
      const gapFactor = o.cell[i] === o.cell[j] ? (guidance.stairGapFactor[i] as number) : 1;
      const timeGapS = p.timeGapS * (o.timeGapFactor[i] as number) * gapFactor;
      const share2 = share * share;
      const allowed = (s - l) / (timeGapS * (1 - share2 * share2));
      if (allowed < limit) limit = allowed;
    }
    const wished = Math.min(Math.max(limit, 0), opponentLimit);
    next.speed[i] = Math.min(wished, (o.speed[i] as number) + (free * dtS) / p.accelerationS);
  }

  function collectContacts(o: Occupants, i: number, dtS: number): void {
    contactStart.push(contacts.length);
    for (let k = 0; k < nearCount; k++) {
      const j = near[k] as number;
      const reach = p.contactShare * ((o.radiusM[i] as number) + (o.radiusM[j] as number)) + 6 * dtS;
      if ((nearS[k] as number) < reach) contacts.push(j);
    }
  }

  /** One Jacobi pass over the tentative positions: bodies closer than the contact distance move apart. */
  function separate(o: Occupants, movers: readonly number[], dtS: number, next: NextGeneration): void {
    // the overlap left after 0.05 s does not depend on the step
    const relaxation = 1 - pow(1 - p.contactRelaxation, dtS / 0.05);
    const most = p.contactSpeedMPerS * dtS;
    movers.forEach((i, k) => {
      let sx = 0;
      let sy = 0;
      const until = contactStart[k + 1] ?? contacts.length;
      for (let c = contactStart[k] as number; c < until; c++) {
        const j = contacts[c] as number;
        const isMover = o.motion[j] === MOTION.moving || o.motion[j] === MOTION.leaving;
        const dx = (next.x[i] as number) - ((isMover ? next.x[j] : o.x[j]) as number);
        const dy = (next.y[i] as number) - ((isMover ? next.y[j] : o.y[j]) as number);
        const isOpposed =
          Number.isNaN(aheadBy(o, i, j)) &&
          (o.ex[i] as number) * (o.ex[j] as number) + (o.ey[i] as number) * (o.ey[j] as number) < OPPOSED;
        const kappa = isOpposed ? p.contactShare * p.opponentContactShare : p.contactShare;
        const least = kappa * ((o.radiusM[i] as number) + (o.radiusM[j] as number));
        const d2 = dx * dx + dy * dy;
        if (d2 >= least * least || d2 < 1e-12) continue;
        const d = Math.sqrt(d2);
        // a seated person does not give way: the whole overlap is the walker's
        const push = ((isMover ? relaxation / 2 : relaxation) * (least - d)) / d;
        sx += push * dx;
        sy += push * dy;
      }
      const length = Math.sqrt(sx * sx + sy * sy);
      const factor = length > most ? most / length : 1;
      shiftX[k] = sx * factor;
      shiftY[k] = sy * factor;
    });
    movers.forEach((i, k) => {
      next.x[i] = (next.x[i] as number) + (shiftX[k] as number);
      next.y[i] = (next.y[i] as number) + (shiftY[k] as number);
    });
  }

  return {
    name: 'time-gap',
    step(o, movers, guidance, surroundings, dtS, next) {
      if (near.length < o.count) reserve(o);
      contacts = [];
      contactStart = [];
      for (const i of movers) {
        const l = p.spacingShare * ((o.radiusM[i] as number) + largestRadius);
        const v = Math.sqrt((o.vx[i] as number) ** 2 + (o.vy[i] as number) ** 2);
        const free = guidance.speedLimit[i] as number;
        const timeGapS = p.timeGapS * (o.timeGapFactor[i] as number) * (guidance.stairGapFactor[i] as number);
        const forSpeed = l + free * timeGapS;
        const forHeading = l + p.steeringRangeM + p.anticipationS * (Math.min(v, free) + APPROACH_MPER_S);
        lookAround(o, i, Math.min(FARTHEST_M, Math.max(forSpeed, forHeading)), surroundings);
        heading(o, i, guidance, surroundings, dtS, next);
        speed(o, i, guidance, dtS, next);
        const stepM = (next.speed[i] as number) * dtS;
        next.x[i] = (o.x[i] as number) + stepM * (next.ex[i] as number);
        next.y[i] = (o.y[i] as number) + stepM * (next.ey[i] as number);
        collectContacts(o, i, dtS);
      }
      separate(o, movers, dtS, next);
    },
  };
}

function normalise(vector: { x: number; y: number }): void {
  const length = Math.sqrt(vector.x * vector.x + vector.y * vector.y);
  if (length < 1e-9) return;
  vector.x /= length;
  vector.y /= length;
}
