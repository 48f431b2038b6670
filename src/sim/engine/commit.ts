/** Settles tentative positions against walls and portals, and makes them the current generation. */
import { crossesWall, type MutablePoint, pushFromWalls, segmentsCross } from '../movement/wallContact.js';
import type { EngineContext } from './context.js';
import { MOTION } from './occupants.js';
import { passPortal, pushFromShutPortals } from './portals.js';
import { chooseWay } from './starts.js';

const to: MutablePoint = { x: 0, y: 0 };

function recordLines({ people, space, lines, events, stepCount }: EngineContext, i: number): void {
  const planeId = space.cells[people.cell[i] as number]?.planeId;
  lines.forEach((line, index) => {
    if (line.planeId !== planeId) return;
    const [ax, ay] = line.from;
    const [bx, by] = line.to;
    if (segmentsCross(people.x[i] as number, people.y[i] as number, to.x, to.y, ax, ay, bx, by)) {
      events.push({ step: stepCount + 1, type: 'occupantCrossedLine', occupant: i, line: index });
    }
  });
}

/** Commits the step of one person; those past an exit walk on unhindered. */
export function commitStep(context: EngineContext, i: number): void {
  const { people, next, dtS } = context;
  const fromX = people.x[i] as number;
  const fromY = people.y[i] as number;
  to.x = next.x[i] as number;
  to.y = next.y[i] as number;
  let isInNewCell = false;
  if (people.motion[i] === MOTION.moving) {
    const surface = context.surface(people.cell[i] as number);
    pushFromWalls(surface, people.radiusM[i] as number, to);
    pushFromShutPortals(context, i, surface, to);
    if (crossesWall(surface, fromX, fromY, to.x, to.y)) {
      to.x = fromX;
      to.y = fromY;
    } else {
      isInNewCell = passPortal(context, i, surface, to);
    }
  }
  recordLines(context, i);
  people.x[i] = to.x;
  people.y[i] = to.y;
  people.vx[i] = (to.x - fromX) / dtS;
  people.vy[i] = (to.y - fromY) / dtS;
  people.ex[i] = next.ex[i] as number;
  people.ey[i] = next.ey[i] as number;
  people.speed[i] = next.speed[i] as number;
  if (isInNewCell) chooseWay(context, i, false);
}
