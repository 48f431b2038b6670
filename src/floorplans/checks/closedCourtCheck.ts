/** Exits that lead into a court with no way on. */
import { midpoint, type Problem, problem } from '../../model/index.js';
import type { PlanContext } from './planContext.js';

export function checkClosedCourts({ plan, cells }: PlanContext): Problem[] {
  const openGround = cells.cells.findIndex((cell) => cell.kind === 'ground');
  return cells.portals.flatMap((portal) => {
    const outside = cells.cells[portal.b];
    if (portal.kind !== 'exit' || outside?.kind !== 'ground' || portal.b === openGround) return [];
    const leavesByGate = outside.portals.some((index) => cells.portals[index]?.b === -1);
    if (leavesByGate) return [];
    const levelId = cells.cells[portal.a]?.levelId;
    const path = plan.buildings.flatMap((building, b) =>
      building.levels.flatMap((level, l) => {
        const o = level.openings.findIndex((opening) => opening.id === portal.id);
        return o < 0 ? [] : [`buildings[${b}].levels[${l}].openings[${o}]`];
      }),
    )[0];
    return [
      problem(
        'warning',
        'exit-to-closed-court',
        path ?? '',
        `Exit ${portal.name} leads to an inner court with no way on. People cannot stay there; name it a door, or open the court.`,
        {
          values: { exit: portal.name },
          place: levelId ? { levelId, at: midpoint(portal.segment) } : { at: midpoint(portal.segment) },
        },
      ),
    ];
  });
}
