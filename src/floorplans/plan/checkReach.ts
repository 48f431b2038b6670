/** Coordinates that no campus has. */
import { type Problem, problem } from '../../model/index.js';
import type { CampusPlan } from '../campusPlan.js';
import { labelOf } from '../labelOf.js';

/** Coordinates further from the origin than this are no campus but a wrong unit, m. */
const MAX_COORDINATE_M = 100_000;

/** Whether any number pair of a drawn element lies out of reach of a campus. */
function isOutOfReach(value: unknown): boolean {
  if (typeof value === 'number') return Math.abs(value) > MAX_COORDINATE_M;
  return Array.isArray(value) && value.some(isOutOfReach);
}

/** Elements too far out to be computed with; each stops the work. */
export function checkReach(plan: CampusPlan): Problem[] {
  const problems: Problem[] = [];
  const tell = (element: { id: string; name: string }, path: string) => {
    const text = `${labelOf(element)} lies more than ${MAX_COORDINATE_M / 1000} km from the origin. Check the unit of the file and import it again.`;
    problems.push(problem('error', 'coordinate-out-of-reach', path, text, { values: { label: labelOf(element) } }));
  };
  plan.buildings.forEach((building, b) => {
    building.levels.forEach((level, l) => {
      const path = `buildings[${b}].levels[${l}]`;
      if (level.outline && isOutOfReach([level.outline.outer, level.outline.holes])) tell(level, `${path}.outline`);
      level.spaces.forEach((space, s) => {
        if (isOutOfReach([space.polygon.outer, space.polygon.holes])) tell(space, `${path}.spaces[${s}].polygon`);
      });
      level.openings.forEach((opening, o) => {
        if (isOutOfReach(opening.segment)) tell(opening, `${path}.openings[${o}].segment`);
      });
      level.obstacles.forEach((obstacle, o) => {
        if (isOutOfReach([obstacle.polygon.outer])) tell(obstacle, `${path}.obstacles[${o}].polygon`);
      });
    });
  });
  plan.stairs.forEach((stair, s) => {
    const drawn = [
      stair.flights.map((each) => [each.foot, each.head]),
      stair.landings.map((each) => each.polygon.outer),
    ];
    if (isOutOfReach(drawn)) tell(stair, `stairs[${s}]`);
  });
  if (plan.site && isOutOfReach([plan.site.outline.outer, plan.site.gates.map((gate) => gate.segment)])) {
    tell({ id: 'site', name: 'The site' }, 'site.outline');
  }
  return problems;
}
