/** What people are told during a run: take cover, go somewhere else, walk slower. */
import { ROLE } from '../movement/crowd.js';
import type { EngineContext } from './context.js';
import { MOTION } from './occupants.js';
import type { GoalSpec } from './setup.js';
import { chooseWay, giveUpRoute } from './starts.js';

const isUnderWay = (motion: number | undefined) => motion === MOTION.seated || motion === MOTION.moving;

/** Nobody takes cover who is absent, out, at the assembly point, or overcome by smoke. */
export function takeCover(context: EngineContext, occupants: Iterable<number>): void {
  const { people, hazards, events, stepCount } = context;
  for (const i of occupants) {
    if (!isUnderWay(people.motion[i]) || hazards?.isOvercome[i] === 1) continue;
    people.motion[i] = MOTION.inPlace;
    people.startS[i] = Number.POSITIVE_INFINITY;
    people.vx[i] = 0;
    people.vy[i] = 0;
    people.speed[i] = 0;
    people.slowS[i] = 0;
    people.walksToPlace[i] = 0;
    events.push({ step: stepCount, type: 'occupantTookCover', occupant: i, cell: people.cell[i] as number });
  }
  standStill(context);
}

/** The crowd is laid out anew only with the next decision: until then it has to know who stands. */
function standStill({ people, crowd }: EngineContext): void {
  for (let k = 0; k < crowd.count; k++) {
    if (crowd.role[k] !== ROLE.moving || people.motion[crowd.occupant[k] as number] !== MOTION.inPlace) continue;
    crowd.role[k] = ROLE.standing;
    crowd.vx[k] = 0;
    crowd.vy[k] = 0;
    crowd.speed[k] = 0;
  }
}

export function sendOccupants(context: EngineContext, occupants: Iterable<number>, goal: GoalSpec): void {
  const { people, routes, hasNoWay, hazards } = context;
  const [placeX, placeY] = goal.kind === 'assembly' ? goal.place : [Number.NaN, Number.NaN];
  for (const i of occupants) {
    const motion = people.motion[i];
    if (motion === undefined || motion === MOTION.leaving || motion === MOTION.gone) continue;
    if (hazards?.isOvercome[i] === 1) continue;
    people.goalSet[i] = routes.sendTo(i, goal);
    people.placeX[i] = placeX;
    people.placeY[i] = placeY;
    people.walksToPlace[i] = 0;
    // the way they came may be the way they are sent
    people.cameBy[i] = -1;
    people.cameBefore[i] = -1;
    if (motion === MOTION.moving) chooseWay(context, i, false);
    else hasNoWay[i] = 0;
    if (motion === MOTION.resting) {
      people.motion[i] = MOTION.inPlace;
      people.startS[i] = Number.POSITIVE_INFINITY;
    }
  }
}

/** Those on the way look for another one at once. */
export function passBy(context: EngineContext, occupants: Iterable<number>, portal: number): void {
  const { people } = context;
  for (const i of occupants) {
    people.passesBy[i] = portal;
    if (people.motion[i] !== MOTION.moving || people.walksToPlace[i] === 1) continue;
    chooseWay(context, i, false);
    if (people.target[i] === portal) giveUpRoute(context, i, portal);
  }
}
