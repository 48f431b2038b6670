/**
 * The simulation: a listed pipeline over integer steps.
 *
 * One step: start people → choose ways → look at queues → sort by place → sample guidance → movement model (reads
 * the current generation, writes the next) → walls and portals → goals and states. Deterministic: a fixed order
 * of occupants, + - * / sqrt only, randomness from streams keyed by occupant id.
 */
import { MusterError } from '../../model/index.js';
import type { Surroundings } from '../movement/movementModel.js';
import { createMovementModel, DEFAULT_MOVEMENT_MODEL } from '../movement/movementModels.js';
import { createViews } from '../movement/views.js';
import { turnFromWalls } from '../movement/wallContact.js';
import { type Frame, OCCUPANT_STATE, type OccupantStateCode } from '../record/runRecord.js';
import { NEARBY } from '../space/cellSurface.js';
import { settleAll } from './arrivals.js';
import { commitSteps } from './commit.js';
import { createContext, type EngineContext, WAITING_AFTER_S } from './context.js';
import { gatherCrowd } from './gather.js';
import { MOTION } from './occupants.js';
import { passBy, sendOccupants, takeCover } from './orders.js';
import { createQueueBending } from './queues.js';
import type { OccupantCounts, Simulation, SimulationSetup } from './setup.js';
import { chooseAllWays, reconsiderWays, startThoseDue } from './starts.js';
import { createWayThrough } from './wayThrough.js';

/** People may decide on heading and speed this often, s; calibrated with the model's parameters. */
const DECISION_S = 0.1;

/**
 * Compiles a simulation.
 *
 * @throws MusterError `dt-out-of-range` unless dtS is 0.01 to 0.1 s
 */
export function createSimulation(setup: SimulationSetup): Simulation {
  const { dtS } = setup;
  if (!(dtS >= 0.01 && dtS <= 0.1)) throw new MusterError('dt-out-of-range', `expected 0.01 to 0.1 s, got ${dtS}`);
  const context = createContext(setup);
  const { people, routes, events } = context;
  const model = createMovementModel(setup.movementModel ?? DEFAULT_MOVEMENT_MODEL);
  const { crowd, sorter } = context;
  const views = createViews(setup.cells, context.portalLines, context.surface);
  const surroundings: Surroundings = {
    views,
    wayThrough: createWayThrough(context),
    turnFromWalls(k, wish) {
      if (((crowd.nearby[k] as number) & NEARBY.wall) === 0) return;
      if (people.motion[crowd.occupant[k] as number] === MOTION.leaving) return;
      turnFromWalls(context.surface(crowd.cell[k] as number), crowd, k, wish);
    },
  };
  const bending = createQueueBending();
  const decisionSteps = Math.max(1, Math.round(DECISION_S / dtS));
  let agentSteps = 0;

  function step(): void {
    startThoseDue(context);
    context.queueLengths.look(context.stepCount, dtS);
    reconsiderWays(context);
    bending.look(context);
    if (context.stepCount % decisionSteps === 0) {
      const isForAll = context.stepCount % (2 * decisionSteps) === 0;
      gatherCrowd(context, isForAll);
      model.decide(crowd, sorter.grid, surroundings, decisionSteps * dtS, isForAll);
    }
    model.move(crowd, dtS);
    agentSteps += commitSteps(context);
    settleAll(context);
    context.stepCount++;
  }

  return {
    step,
    get stepCount() {
      return context.stepCount;
    },
    get timeS() {
      return context.stepCount * dtS;
    },
    get agentSteps() {
      return agentSteps;
    },
    drainEvents: () => events.splice(0, events.length),
    frame: () => sampleFrame(context),
    counts: () => countOccupants(context),
    startOccupants(occupants, atS) {
      context.nextDueS = Math.min(context.nextDueS, atS);
      for (const i of occupants) {
        const motion = people.motion[i];
        if (motion === MOTION.seated || motion === MOTION.inPlace || motion === MOTION.absent) people.startS[i] = atS;
      }
    },
    takeCover: (occupants) => takeCover(context, occupants),
    sendOccupants: (occupants, goal) => sendOccupants(context, occupants, goal),
    setPace(occupants, share) {
      for (const i of occupants) people.pace[i] = share;
    },
    setCellPace(cell, share) {
      context.cellPace[cell] = share;
    },
    hesitate(occupants, untilS) {
      for (const i of occupants) people.hesitatesUntilS[i] = untilS;
    },
    passBy: (occupants, portal) => passBy(context, occupants, portal),
    hasRoute: (i) => routes.hasRoute(people.goalSet[i] as number),
    headingFor(i) {
      if (people.motion[i] !== MOTION.moving || people.walksToPlace[i] === 1) return -1;
      const target = people.target[i] as number;
      return target < setup.cells.portals.length ? target : -1;
    },
    wayLeftM: (i) => (people.motion[i] === MOTION.moving ? routes.wayLeft(people, i) : 0),
    portalState: (portal) => routes.portalState(portal),
    whereIs(i) {
      const motion = people.motion[i];
      const isThere = motion !== MOTION.absent && motion !== MOTION.leaving && motion !== MOTION.gone;
      return { cell: isThere ? (people.cell[i] as number) : -1, x: people.x[i] as number, y: people.y[i] as number };
    },
    stateOf: (i) => stateOf(context, i),
    setPortalState(portal, state) {
      if (!setup.cells.portals[portal]) throw new MusterError('unknown-portal', `no portal has index ${portal}`);
      if (routes.portalState(portal) === state) return;
      routes.setPortalState(portal, state);
      views.isClosed[portal] = state === 'closed' ? 1 : 0;
      events.push({ step: context.stepCount, type: 'doorChanged', portal, state });
      chooseAllWays(context);
    },
    get doses() {
      return context.hazards?.dose ?? null;
    },
    get isSettled() {
      return isSettled(context);
    },
    finish: (restIsDone = false, asleep = new Set()) => nameStuck(context, restIsDone, asleep),
  };
}

function stateOf({ people, hasNoWay }: EngineContext, i: number): OccupantStateCode {
  switch (people.motion[i]) {
    case MOTION.absent:
      return OCCUPANT_STATE.absent;
    case MOTION.seated:
      return OCCUPANT_STATE.notStarted;
    case MOTION.moving: {
      const isWaiting = (people.slowS[i] as number) > WAITING_AFTER_S || hasNoWay[i] === 1;
      return isWaiting ? OCCUPANT_STATE.waiting : OCCUPANT_STATE.walking;
    }
    case MOTION.inPlace:
      return OCCUPANT_STATE.inPlace;
    case MOTION.resting:
      return OCCUPANT_STATE.arrived;
    default:
      return OCCUPANT_STATE.out;
  }
}

function sampleFrame(context: EngineContext): Frame {
  const { people, stepCount, dtS } = context;
  const { count, x, y, cell, motion } = people;
  const frame = {
    step: stepCount,
    timeS: stepCount * dtS,
    xCm: new Int32Array(count),
    yCm: new Int32Array(count),
    cell: new Int16Array(count),
    state: new Uint8Array(count),
  };
  for (let i = 0; i < count; i++) {
    frame.xCm[i] = Math.round(100 * (x[i] as number));
    frame.yCm[i] = Math.round(100 * (y[i] as number));
    frame.cell[i] = motion[i] === MOTION.absent ? -1 : (cell[i] as number);
    frame.state[i] = stateOf(context, i);
  }
  return frame;
}

function countOccupants({ people, space }: EngineContext): OccupantCounts {
  const none = { absent: 0, notStarted: 0, moving: 0, arrived: 0, inPlace: 0, out: 0, insideBuildings: 0 };
  const counts = { total: people.count, ...none };
  for (let i = 0; i < people.count; i++) {
    const motion = people.motion[i];
    if (motion === MOTION.absent) counts.absent++;
    else if (motion === MOTION.seated) counts.notStarted++;
    else if (motion === MOTION.moving) counts.moving++;
    else if (motion === MOTION.resting) counts.arrived++;
    else if (motion === MOTION.inPlace) counts.inPlace++;
    else counts.out++;
    const isUnderWay = motion === MOTION.seated || motion === MOTION.moving || motion === MOTION.inPlace;
    if (isUnderWay && space.cells[people.cell[i] as number]?.kind !== 'ground') counts.insideBuildings++;
  }
  return counts;
}

function isSettled({ people, hasNoWay }: EngineContext): boolean {
  for (let i = 0; i < people.count; i++) {
    const motion = people.motion[i];
    if (motion === MOTION.absent || motion === MOTION.leaving) return false;
    const rests = motion === MOTION.seated || motion === MOTION.inPlace;
    if (rests && (people.startS[i] as number) < Number.POSITIVE_INFINITY) return false;
    if (motion === MOTION.moving && hasNoWay[i] === 0) return false;
  }
  return true;
}

function nameStuck(
  { people, hasNoWay, hazards, events, stepCount }: EngineContext,
  restIsDone: boolean,
  asleep: ReadonlySet<number>,
): void {
  for (let i = 0; i < people.count; i++) {
    const motion = people.motion[i];
    if (motion === MOTION.resting || motion === MOTION.leaving || motion === MOTION.gone) continue;
    if (restIsDone && (motion === MOTION.seated || motion === MOTION.inPlace)) continue;
    const sleepsOn = motion === MOTION.seated && asleep.has(i);
    const way = hasNoWay[i] === 1 ? 'noWay' : sleepsOn ? 'notWoken' : 'timeUp';
    const reason = hazards?.isOvercome[i] === 1 ? 'overcome' : way;
    events.push({ step: stepCount, type: 'occupantStuck', occupant: i, cell: people.cell[i] as number, reason });
  }
}
