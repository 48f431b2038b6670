/** Assembly points that are missing, or are not where people can stand. */
import { isInsidePolygon, type Problem, problem, ringCentroid } from '../../model/index.js';
import type { AssemblyPoint } from '../campusPlan.js';
import { labelOf } from '../labelOf.js';
import type { PlanContext } from './planContext.js';

/** The largest ground, or another that a gate leads from: a court that is closed all round is none. */
function isOnOpenGround({ cells: { cells, portals } }: PlanContext, point: AssemblyPoint): boolean {
  const ground = cells.filter(({ kind }) => kind === 'ground');
  const open = ground.filter((cell, k) => k === 0 || cell.portals.some((index) => portals[index]?.b === -1));
  const middle = ringCentroid(point.polygon.outer);
  return ground.length === 0 || open.some(({ polygon }) => isInsidePolygon(middle, polygon));
}

export function checkAssemblyPoints(context: PlanContext): Problem[] {
  const { assemblyPoints } = context.plan;
  if (assemblyPoints.length === 0) {
    const text =
      'The plan has no assembly point. Draw the place where people gather; until then a drill ends at the exits.';
    return [problem('warning', 'assembly-point-missing', 'assemblyPoints', text)];
  }
  return assemblyPoints.flatMap((point, a) => {
    if (isOnOpenGround(context, point)) return [];
    const text = `Assembly point ${labelOf(point)} does not lie on open ground. Move it, or enlarge the site.`;
    const place = { at: ringCentroid(point.polygon.outer) };
    const values = { assemblyPoint: labelOf(point) };
    return [problem('warning', 'assembly-point-off-ground', `assemblyPoints[${a}]`, text, { values, place })];
  });
}
