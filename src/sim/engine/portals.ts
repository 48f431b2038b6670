/** Stepping from one cell into the next, or out of the plan. */
import type { Portal } from '../../floorplans/index.js';
import { WALL_CONTACT_SHARE } from '../movement/timeGapParameters.js';
import { type BodyStep, crossesWall } from '../movement/wallContact.js';
import { bucketAt, type CellSurface } from '../space/cellSurface.js';
import { LINE_NUMBERS } from '../space/portalLines.js';
import { crossesLine, type Straight } from '../space/straight.js';
import { countOut } from './arrivals.js';
import type { EngineContext } from './context.js';

/** What a portal means to one person standing in a cell. */
function portalFor({ people, routes, space }: EngineContext, i: number, portal: number): 'shut' | 'through' | 'goal' {
  const goalSet = people.goalSet[i] as number;
  if (!routes.mayPass(goalSet, portal, people.cell[i] as number)) return 'shut';
  if (routes.goalAtPortal(goalSet, portal) >= 0) return 'goal';
  return (space.portals[portal]?.b ?? -1) < 0 ? 'shut' : 'through';
}

/** The portal a step leaves the cell by, or -1. */
function crossedPortal(
  context: EngineContext,
  i: number,
  { portalsNear }: CellSurface,
  bucket: number,
  step: Straight,
): number {
  const { people, space, portalLines } = context;
  const own = people.cell[i];
  const until = portalsNear.start[bucket + 1] as number;
  for (let k = portalsNear.start[bucket] as number; k < until; k++) {
    const index = portalsNear.items[k] as number;
    const at = LINE_NUMBERS * index;
    const ax = portalLines[at] as number;
    const ay = portalLines[at + 1] as number;
    const bx = portalLines[at + 2] as number;
    const by = portalLines[at + 3] as number;
    // cell a lies on the left
    const left = (bx - ax) * (step.toY - ay) - (by - ay) * (step.toX - ax);
    if (space.portals[index]?.a === own ? left >= 0 : left <= 0) continue;
    if (crossesLine(step, portalLines, at)) return index;
  }
  return -1;
}

/** A portal the person may not use keeps the body off as a wall does. */
export function pushFromShutPortals(
  context: EngineContext,
  i: number,
  { portalsNear }: CellSurface,
  bucket: number,
  step: BodyStep,
): void {
  const { people, space, portalLines } = context;
  const own = people.cell[i];
  const contact = WALL_CONTACT_SHARE * step.radiusM;
  const until = portalsNear.start[bucket + 1] as number;
  for (let k = portalsNear.start[bucket] as number; k < until; k++) {
    const index = portalsNear.items[k] as number;
    const line = LINE_NUMBERS * index;
    const x = step.toX - (portalLines[line] as number);
    const y = step.toY - (portalLines[line + 1] as number);
    const dx = portalLines[line + 4] as number;
    const dy = portalLines[line + 5] as number;
    const length2 = portalLines[line + 6] as number;
    if (length2 === 0) continue;
    const t = (x * dx + y * dy) / length2;
    if (t < 0 || t > 1) continue;
    const length = Math.sqrt(length2);
    const sign = space.portals[index]?.a === own ? 1 : -1;
    const gap = (sign * (dx * y - dy * x)) / length;
    if (gap >= contact || portalFor(context, i, index) !== 'shut') continue;
    step.toX += ((contact - gap) * sign * -dy) / length;
    step.toY += ((contact - gap) * sign * dx) / length;
  }
}

function enter({ people, space, events, stepCount }: EngineContext, i: number, cell: number, portal: number): void {
  const from = space.cells[people.cell[i] as number];
  events.push({ step: stepCount + 1, type: 'occupantPassedPortal', occupant: i, portal, toCell: cell });
  const isOutside = cell < 0 || space.cells[cell]?.kind === 'ground';
  if (from?.kind !== 'ground' && isOutside) {
    events.push({ step: stepCount + 1, type: 'occupantLeftBuilding', occupant: i, portal });
  }
  if (cell < 0) return;
  people.cell[i] = cell;
  people.passesBy[i] = -1;
  if (portal === people.target[i]) {
    people.cameBefore[i] = people.cameBy[i] as number;
    people.cameBy[i] = portal;
  } else {
    // jostled back over a line they had crossed: they mean to cross it again
    people.cameBy[i] = people.cameBefore[i] as number;
  }
}

/** Whether a person may step from a portal into the cell beyond: no wall stands close behind it. */
function isFreeBeyond(context: EngineContext, beyond: number, step: Straight): boolean {
  const ahead = context.surface(beyond);
  return !crossesWall(ahead, bucketAt(ahead, step.fromX, step.fromY), step);
}

/**
 * Lets a step through the portal it crosses, or takes it back.
 *
 * @param step - ends where it began when the way is shut
 * @returns whether the person is in another cell now and must choose a way there
 */
export function passPortal(
  context: EngineContext,
  i: number,
  surface: CellSurface,
  bucket: number,
  step: Straight,
): boolean {
  const index = crossedPortal(context, i, surface, bucket, step);
  if (index < 0) return false;
  const { people, space, routes, meter } = context;
  const { a, b } = space.portals[index] as Portal;
  const beyond = a === people.cell[i] ? b : a;
  const meaning = portalFor(context, i, index);
  // a wall close behind the portal must not be crossed by this very step
  const isFree = meaning === 'goal' || (meaning === 'through' && isFreeBeyond(context, beyond, step));
  if (!isFree || meter?.admits(index, context.stepCount * context.dtS) === false) {
    step.toX = step.fromX;
    step.toY = step.fromY;
    return false;
  }
  enter(context, i, beyond, index);
  if (meaning === 'through') return true;
  countOut(context, i, routes.goalAtPortal(people.goalSet[i] as number, index));
  return false;
}
