/** Assembly points that are missing, cannot be reached, or are too small for who should stand there. */
import { isInsidePolygon, type Problem, polygonArea, problem, ringCentroid } from '../../model/index.js';
import type { AssemblyPoint } from '../campusPlan.js';
import { labelOf } from '../plan/labelOf.js';
import { listSpaces } from '../plan/planElements.js';
import type { PlanContext } from './planContext.js';

/** Ground one standing person needs, m² (assembly.small). */
const AREA_PER_PERSON_M2 = 0.5;

/** People of the plan who have a seat of their own: pupils in class. Bedrooms and halls hold the same people again. */
function countPupils(context: PlanContext): { readonly total: number; readonly largestClass: number } {
  let total = 0;
  let largestClass = 0;
  for (const { space } of listSpaces(context.plan)) {
    if (space.kind !== 'classroom' || space.capacity === undefined) continue;
    total += space.capacity;
    largestClass = Math.max(largestClass, space.capacity);
  }
  return { total, largestClass };
}

function checkSize(point: AssemblyPoint, path: string, largestClass: number): Problem[] {
  const neededM2 = largestClass * AREA_PER_PERSON_M2;
  return point.slots.flatMap((slot, s) => {
    const areaM2 = polygonArea(slot.polygon);
    if (areaM2 >= neededM2) return [];
    const name = labelOf(slot);
    return [
      problem(
        'warning',
        'assembly-slot-small',
        `${path}.slots[${s}]`,
        `Slot ${name} of ${labelOf(point)} has ${areaM2.toFixed(1)} m²; a class of ${largestClass} needs ${neededM2.toFixed(1)} m². Enlarge it.`,
        { values: { slot: name, areaM2, neededM2 }, place: { at: ringCentroid(slot.polygon.outer) } },
      ),
    ];
  });
}

function isOnOpenGround(context: PlanContext, point: AssemblyPoint): boolean {
  const ground = context.cells.cells.find((cell) => cell.kind === 'ground');
  return !ground || isInsidePolygon(ringCentroid(point.polygon.outer), ground.polygon);
}

export function checkAssemblyPoints(context: PlanContext): Problem[] {
  const { assemblyPoints } = context.plan;
  if (assemblyPoints.length === 0) {
    const text =
      'The plan has no assembly point. Draw the place where people gather; until then a drill ends at the exits.';
    return [problem('warning', 'assembly-point-missing', 'assemblyPoints', text)];
  }
  const pupils = countPupils(context);
  const problems = assemblyPoints.flatMap((point, a) => {
    const path = `assemblyPoints[${a}]`;
    const found = checkSize(point, path, pupils.largestClass);
    if (isOnOpenGround(context, point)) return found;
    const text = `Assembly point ${labelOf(point)} does not lie on open ground. Move it, or enlarge the site.`;
    const place = { at: ringCentroid(point.polygon.outer) };
    const values = { assemblyPoint: labelOf(point) };
    return [...found, problem('warning', 'assembly-point-off-ground', path, text, { values, place })];
  });
  const areaM2 = assemblyPoints.reduce((sum, point) => sum + polygonArea(point.polygon), 0);
  const neededM2 = pupils.total * AREA_PER_PERSON_M2;
  if (areaM2 < neededM2) {
    const text = `The assembly points have ${areaM2.toFixed(0)} m² together; ${pupils.total} pupils need ${neededM2.toFixed(0)} m². Enlarge them.`;
    problems.push(
      problem('warning', 'assembly-points-small', 'assemblyPoints', text, { values: { areaM2, neededM2 } }),
    );
  }
  return problems;
}
