/**
 * Ways along the passages of a floor, from room doors to the stairs and exits the codes call safe exits.
 *
 * Walks lead through corridors, halls and outdoor galleries, never through another room.
 */
import type { Portal } from '../cells/walkableCells.js';
import type { PlanContext } from '../checks/planContext.js';
import { sweepCrossings } from '../graph/sweepOutwards.js';

/** A stair or an exit, at the line where people reach it. */
interface SafeExit {
  readonly portal: number;
  /** The stair or ground it leads into; -1 where the plan ends. */
  readonly cell: number;
  /** Cost to it of every crossing, m. */
  readonly costs: Float64Array;
}

export interface ExitWay {
  /** Walk to the nearest safe exit, m. */
  readonly lengthM: number;
  /** The stretch of it before a choice of two directions, m; all of it where there is only one exit. */
  readonly deadEndM: number;
  /** Portal of the nearest safe exit. */
  readonly exitPortal: number;
}

export interface FloorWays {
  /** From a portal, left out of the given cell; null where no safe exit can be reached. */
  from(portal: number, outOfCell: number): ExitWay | null;
}

/** Crossing index of {@link sweepCrossings} for leaving a cell. */
function crossingOutOf(portal: Portal, index: number, cell: number): number {
  return 2 * index + (portal.a === cell ? 0 : 1);
}

function isPassage(context: PlanContext, index: number): boolean {
  const cell = context.cells.cells[index];
  return cell?.kind === 'space' && ['corridor', 'hall', 'outdoor'].includes(cell.spaceKind ?? '');
}

function isSafe(context: PlanContext, index: number): boolean {
  const cell = context.cells.cells[index];
  return cell?.kind !== 'space' || cell.spaceKind === 'stair';
}

function findSafeExits(context: PlanContext): SafeExit[] {
  const { portals } = context.cells;
  const isPassable = (index: number, from: number): boolean => {
    const portal = portals[index] as Portal;
    const to = portal.a === from ? portal.b : portal.a;
    if (isSafe(context, from)) return isPassage(context, to);
    return !isPassage(context, from) || isPassage(context, to) || isSafe(context, to);
  };
  return portals.flatMap((portal, index): SafeExit[] => {
    const sides = [portal.a, portal.b].filter((cell) => isSafe(context, cell));
    const cell = sides[0];
    // between two safe places there is nothing left to reach
    if (cell === undefined || sides.length > 1) return [];
    const costs = sweepCrossings(context.graph, [{ portal: index, cost: 0, intoCell: cell }], { isPassable });
    return [{ portal: index, cell, costs }];
  });
}

export function findFloorWays(context: PlanContext): FloorWays {
  const { portals } = context.cells;
  const exits = findSafeExits(context);
  return {
    from(index, outOfCell) {
      const crossing = crossingOutOf(portals[index] as Portal, index, outOfCell);
      const reached = exits
        .map((exit) => ({ exit, lengthM: exit.costs[crossing] as number }))
        .filter((each) => each.lengthM < Number.POSITIVE_INFINITY)
        .sort((p, q) => p.lengthM - q.lengthM || p.exit.portal - q.exit.portal);
      const nearest = reached[0];
      if (!nearest) return null;
      let deadEndM = nearest.lengthM;
      const back = crossingOutOf(portals[nearest.exit.portal] as Portal, nearest.exit.portal, nearest.exit.cell);
      for (const { exit, lengthM } of reached.slice(1)) {
        if (exit.cell === nearest.exit.cell && exit.cell >= 0 && context.cells.cells[exit.cell]?.kind !== 'ground')
          continue;
        const betweenM = exit.costs[back] as number;
        // on a tree of passages the walks part where the three lengths say
        const sharedM = (nearest.lengthM + lengthM - betweenM) / 2;
        if (sharedM < deadEndM) deadEndM = Math.max(0, sharedM);
      }
      return { lengthM: nearest.lengthM, deadEndM, exitPortal: nearest.exit.portal };
    },
  };
}
