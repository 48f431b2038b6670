/** Letting people in at sources, starting them, and having them reconsider their way. */
import { createSample, sampleField } from '../space/sampleField.js';
import type { EngineContext } from './context.js';
import { MOTION } from './occupants.js';

/** Everyone reconsiders once in this time: a tenth of the people each second. */
const RECONSIDER_S = 10;
/** A source lets nobody in nearer than this share of the sum of radii to someone else. */
const ROOM_SHARE = 0.9;
/** Of those who wait outside, so many look for room in one step; with more, they take turns. */
const MOST_LOOKS = 200;

const sample = createSample();

/** Chooses a way for one person and notes whether there is any. */
export function chooseWay(context: EngineContext, i: number, canStay: boolean): void {
  const { routes, people, hasNoWay, hazards, periodic, atlas } = context;
  if (hazards?.isOvercome[i] === 1) return;
  if (periodic && people.cell[i] === periodic.cell) {
    // everyone there has the one target beyond all others, which no field leads to
    people.target[i] = atlas.targetCount;
    return;
  }
  routes.choose(people, i, canStay);
  if (people.target[i] === -1) giveUpRoute(context, i, -1);
  hasNoWay[i] = people.target[i] === -1 ? 1 : 0;
}

/**
 * Someone on a route takes any way from now on, if that gets them a way at all, and one that leaves the cell by another
 * portal than they would take now.
 */
export function giveUpRoute({ routes, people, events, stepCount }: EngineContext, i: number, portal: number): void {
  const own = people.goalSet[i] as number;
  if (!routes.hasRoute(own)) return;
  people.goalSet[i] = routes.withoutRoute(own);
  routes.choose(people, i, false);
  if (people.target[i] === -1 || people.target[i] === portal) {
    people.goalSet[i] = own;
    routes.choose(people, i, false);
    return;
  }
  const about = { occupant: i, group: -1, cell: people.cell[i] as number, portal, count: -1 };
  events.push({ step: stepCount, type: 'drillNoted', note: 'routeGivenUp', ...about });
}

/** Has everyone on the way choose again, as when a door has changed. */
export function chooseAllWays(context: EngineContext): void {
  const { people } = context;
  for (let i = 0; i < people.count; i++) {
    if (people.motion[i] === MOTION.moving && people.walksToPlace[i] === 0) chooseWay(context, i, true);
  }
}

function hasRoom({ people }: EngineContext, i: number): boolean {
  for (let j = 0; j < people.count; j++) {
    if (j === i || people.motion[j] === MOTION.absent || people.motion[j] === MOTION.gone) continue;
    if (people.cell[j] !== people.cell[i]) continue;
    const dx = (people.x[j] as number) - (people.x[i] as number);
    const dy = (people.y[j] as number) - (people.y[i] as number);
    const least = ROOM_SHARE * ((people.radiusM[i] as number) + (people.radiusM[j] as number));
    if (dx * dx + dy * dy < least * least) return false;
  }
  return true;
}

function start(context: EngineContext, i: number): void {
  const { people, atlas, events, stepCount } = context;
  people.motion[i] = MOTION.moving;
  people.standsAside[i] = 0;
  events.push({ step: stepCount, type: 'occupantStarted', occupant: i });
  context.exitChoice?.decide(context, i);
  chooseWay(context, i, false);
  if (people.field[i] === -1) return;
  sample.atX = people.x[i] as number;
  sample.atY = people.y[i] as number;
  sampleField(atlas.numbered(people.field[i] as number), sample);
  people.ex[i] = sample.x;
  people.ey[i] = sample.y;
}

/** Lets in and starts everyone whose time has come, unless smoke and gases have stopped them by now. */
export function startThoseDue(context: EngineContext): void {
  const { hazards, routes } = context;
  if (hazards?.look(context)) {
    routes.avoidSmoke(hazards.costFactor, hazards.isClosed);
    chooseAllWays(context);
  }
  const { people, stepCount, dtS } = context;
  const timeS = stepCount * dtS;
  // smoke moves starts forward
  if (!hazards && timeS < context.nextDueS) return;
  const { motion, bornS, startS } = people;
  const waits = (i: number) => motion[i] === MOTION.absent && (bornS[i] as number) <= timeS;
  let waiting = 0;
  for (let i = 0; i < people.count; i++) if (waits(i)) waiting++;
  let turn = waiting - ((stepCount * MOST_LOOKS) % Math.max(1, waiting));
  let nextDueS = Number.POSITIVE_INFINITY;
  for (let i = 0; i < people.count; i++) {
    if (waits(i)) {
      const isOnTurn = turn++ % waiting < MOST_LOOKS;
      if (isOnTurn && hasRoom(context, i)) motion[i] = MOTION.seated;
    }
    const rests = motion[i] === MOTION.seated || motion[i] === MOTION.inPlace;
    if (rests && (startS[i] as number) <= timeS) start(context, i);
    else if (rests) nextDueS = Math.min(nextDueS, startS[i] as number);
    else if (motion[i] === MOTION.absent) nextDueS = Math.min(nextDueS, bornS[i] as number);
  }
  context.nextDueS = nextDueS;
}

/** Has this step's share of the people look for a better way, and groups look round for each other. */
export function reconsiderWays(context: EngineContext): void {
  const { people, stepCount, dtS } = context;
  context.cohesion?.look(context);
  const every = Math.max(1, Math.round(RECONSIDER_S / dtS));
  for (let i = stepCount % every; i < people.count; i += every) {
    if (people.motion[i] === MOTION.moving && people.walksToPlace[i] === 0) chooseWay(context, i, true);
  }
}
